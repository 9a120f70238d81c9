package org.uniondomain.json.book;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 主体范围: the facts and lists of one subject, and of its parts, by their ids; inside a list also the
 * subject that has the list.
 *
 * @param <S> the subject
 */
final class Scope<S> {
  private final Subject<S> subject;
  private final ImmutableMap<String, Attribute<S, ?>> facts;
  private final ImmutableMap<String, ListIn<S, ?>> lists;
  private final @Nullable Owner<?, S> owner;

  /**
   * A list and what can be told of its items.
   *
   * @param <S> the subject
   * @param <E> type of the items
   */
  record ListIn<S, E>(Items<S, E> items, Vocabulary<E> vocabulary) {

    /** Returns the scope of an item. */
    Scope<E> inside(Scope<S> around) {
      return new Scope<>(vocabulary, new Owner<>(items, around));
    }
  }

  /**
   * The subject that has the list.
   *
   * @param <W> the subject that has the list
   * @param <S> type of the items
   */
  record Owner<W, S>(Items<W, S> items, Scope<W> scope) {}

  private Scope(Vocabulary<S> vocabulary, @Nullable Owner<?, S> owner) {
    Map<String, Attribute<S, ?>> allFacts = new LinkedHashMap<>();
    Map<String, ListIn<S, ?>> allLists = new LinkedHashMap<>();
    vocabulary.facts().forEach(each -> put(each, allFacts));
    Choice<S, ?> code = vocabulary.code();
    if (code != null) {
      put(code, allFacts);
    }
    vocabulary.lists().forEach(each -> put(each, allLists));
    vocabulary.parts().forEach(each -> part(each, allFacts, allLists));
    this.subject = vocabulary.subject();
    this.facts = ImmutableMap.copyOf(allFacts);
    this.lists = ImmutableMap.copyOf(allLists);
    this.owner = owner;
  }

  /** Returns the scope of a subject that is in no list. */
  static <S> Scope<S> of(Vocabulary<S> vocabulary) {
    return new Scope<>(vocabulary, null);
  }

  private static <S> void put(Attribute<S, ?> fact, Map<String, Attribute<S, ?>> into) {
    into.put(fact.description().id(), fact);
  }

  private static <S, E> void put(Vocabulary.ListOf<S, E> list, Map<String, ListIn<S, ?>> into) {
    put(new ListIn<>(list.items(), list.vocabulary()), into);
  }

  private static <S> void put(ListIn<S, ?> list, Map<String, ListIn<S, ?>> into) {
    into.put(list.items().description().id(), list);
  }

  private static <S, P> void part(
      Vocabulary.PartOf<S, P> partOf,
      Map<String, Attribute<S, ?>> facts,
      Map<String, ListIn<S, ?>> lists) {
    Part<S, P> part = partOf.part();
    Scope<P> inner = of(partOf.vocabulary());
    inner.facts.values().forEach(each -> put(through(part, each), facts));
    inner.lists.values().forEach(each -> put(through(part, each), lists));
  }

  private static <S, P, E> ListIn<S, E> through(Part<S, P> part, ListIn<P, E> list) {
    return new ListIn<>(part.of(list.items()), list.vocabulary());
  }

  /** Returns the fact of a part as one of the whole. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // the values of a quantity are comparable
  private static <S, P> Attribute<S, ?> through(Part<S, P> part, Attribute<P, ?> fact) {
    if (fact instanceof QuantityFact<P, ?> quantity) {
      return part.of((QuantityFact) quantity);
    } else if (fact instanceof Flag<?>) {
      return part.of((Flag<P>) (Attribute) fact);
    } else if (fact instanceof Choice<P, ?> choice) {
      return part.of((Choice) choice);
    }
    return part.of((ValueFact<P, ?>) fact);
  }

  Subject<S> subject() {
    return subject;
  }

  @Nullable Attribute<S, ?> fact(String id) {
    return facts.get(id);
  }

  /** Returns the yes-or-no fact of that id, or null where there is none. */
  @SuppressWarnings("unchecked") // a flag of the subject's own facts is one of the subject
  @Nullable Flag<S> flag(String id) {
    return facts.get(id) instanceof Flag<?> flag ? (Flag<S>) flag : null;
  }

  Set<String> factIds() {
    return facts.keySet();
  }

  @Nullable ListIn<S, ?> list(String id) {
    return lists.get(id);
  }

  Set<String> listIds() {
    return lists.keySet();
  }

  /** Returns the subject that has the list this is an item of, or null outside a list. */
  @Nullable Owner<?, S> owner() {
    return owner;
  }
}
