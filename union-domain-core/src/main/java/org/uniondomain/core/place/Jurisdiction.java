package org.uniondomain.core.place;

import com.google.common.collect.UnmodifiableIterator;
import java.util.Optional;
import java.util.function.Function;

/**
 * 管辖层级: the authorities under which a place stands, from the place itself outward: banner, league,
 * region, nation. It adds to {@link Division#chain()} the questions that rules ask of a chain: the
 * authority at one level, the nearest one that has something, the nearest one shared by two places.
 *
 * <p>A level can be absent: a district of a municipality has no prefecture above it.
 *
 * @param place the innermost place
 */
public record Jurisdiction(Division place) implements Iterable<Division> {

  /**
   * 取得管辖层级: the jurisdiction of a place.
   *
   * @param place the innermost place
   * @return its jurisdiction
   */
  public static Jurisdiction of(Division place) {
    return new Jurisdiction(place);
  }

  /**
   * 某一级: the authority at a level.
   *
   * @param level the level asked for
   * @return the place of the chain at that level, or empty if the chain has none
   */
  public Optional<Division> at(Level level) {
    for (Division division : this) {
      if (division.level() == level) {
        return Optional.of(division);
      }
    }
    return Optional.empty();
  }

  /**
   * 由近及远查找: the first answer, asking the place itself first and the nation last.
   *
   * @param lookup what a division has; empty if it has nothing
   * @param <T> the kind of answer
   * @return the answer of the innermost division that has one, or empty
   */
  public <T> Optional<T> nearest(Function<? super Division, Optional<T>> lookup) {
    for (Division division : this) {
      Optional<T> answer = lookup.apply(division);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  /**
   * 共同的上级: the innermost place in which this place and another both lie.
   *
   * @param other the other jurisdiction
   * @return the shared place; the nation if nothing smaller is shared
   */
  public Division sharedWith(Jurisdiction other) {
    for (Division division : this) {
      if (other.place.isWithin(division)) {
        return division;
      }
    }
    return Division.NATION;
  }

  /**
   * 由内到外遍历: the places from the innermost outward.
   *
   * @return an iterator over {@link Division#chain()}
   */
  @Override
  public UnmodifiableIterator<Division> iterator() {
    return place.chain().iterator();
  }
}
