package org.uniondomain.core.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.uniondomain.core.fact.Listing;

/**
 * 所述内容: what is told of a generated subject, by name, personal or not, since it is made up. What is
 * not told is left out.
 */
final class Described {
  private Described() {}

  static <S> Object of(Shape<S> shape, S subject) {
    if (!shape.codes().isEmpty()) {
      return subject;
    }
    Map<String, Object> told = new LinkedHashMap<>();
    for (Shape.OfFact<S, ?> fact : shape.facts()) {
      if (!fact.get().apply(subject).isUnknown()) {
        told.put(fact.name(), fact.get().apply(subject).toString());
      }
    }
    shape.lists().forEach(list -> list(list, subject, told));
    shape.parts().forEach(part -> part(part, subject, told));
    return told;
  }

  private static <S, E> void list(Shape.OfList<S, E> list, S subject, Map<String, Object> told) {
    Listing<E> listing = list.get().apply(subject);
    if (listing.isComplete() || !listing.items().isEmpty()) {
      told.put(
          listing.isComplete() ? list.name() : list.name() + " (at least)",
          listing.items().stream().map(item -> of(list.shape().get(), item)).toList());
    }
  }

  private static <S, P> void part(Shape.OfPart<S, P> part, S subject, Map<String, Object> told) {
    Object inner = of(part.shape().get(), part.get().apply(subject));
    if (!Map.of().equals(inner)) {
      told.put(part.name(), inner);
    }
  }
}
