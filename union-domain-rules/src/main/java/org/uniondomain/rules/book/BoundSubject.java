package org.uniondomain.rules.book;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 已绑定的主题规则: the rules about one subject, and about its parts, bound to a place and a day.
 *
 * @param <S> the subject
 */
public final class BoundSubject<S> {
  private final BoundRulebook rules;
  private final Vocabulary<S> vocabulary;
  private final ImmutableList<Rule<S>> order;
  private final ImmutableList<Inner<S>> inner;

  private final Supplier<Meaning> meaning;

  /** Finds the parts of a subject that rules speak about. */
  private interface Inner<S> {
    void assess(S subject, ImmutableList.Builder<PartAssessment<?>> into);
  }

  private BoundSubject(
      BoundRulebook rules,
      Vocabulary<S> vocabulary,
      ImmutableList<Rule<S>> order,
      ImmutableList<Inner<S>> inner) {
    this.rules = rules;
    this.vocabulary = vocabulary;
    this.order = order;
    this.inner = inner;
    this.meaning = Suppliers.memoize(() -> meaning(rules, vocabulary));
  }

  static <S> BoundSubject<S> in(BoundRulebook rules, Class<S> type) {
    for (SubjectRules<?> each : rules.book().subjects()) {
      if (each.subject().type() == type) {
        @SuppressWarnings("unchecked")
        Vocabulary<S> vocabulary = (Vocabulary<S>) each.vocabulary();
        return in(rules, vocabulary);
      }
    }
    throw new IllegalArgumentException(
        "book " + rules.book().id() + " has no rules about " + type.getName());
  }

  private static <S> BoundSubject<S> in(BoundRulebook rules, Vocabulary<S> vocabulary) {
    ImmutableList.Builder<Rule<S>> order = ImmutableList.builder();
    for (SubjectRules<?> each : rules.book().subjects()) {
      if (each.subject().type() == vocabulary.subject().type()) {
        @SuppressWarnings("unchecked")
        SubjectRules<S> own = (SubjectRules<S>) each;
        order.addAll(own.rules());
      }
    }
    ImmutableList.Builder<Inner<S>> inner = ImmutableList.builder();
    for (Vocabulary.PartOf<S, ?> each : vocabulary.parts()) {
      if (!each.elsewhere()) {
        add(part(rules, each), inner);
      }
    }
    for (Vocabulary.ListOf<S, ?> each : vocabulary.lists()) {
      if (!each.elsewhere()) {
        add(items(rules, each), inner);
      }
    }
    return new BoundSubject<>(rules, vocabulary, order.build(), inner.build());
  }

  private static <S> void add(@Nullable Inner<S> found, ImmutableList.Builder<Inner<S>> inner) {
    if (found != null) {
      inner.add(found);
    }
  }

  private static <S, P> @Nullable Inner<S> part(
      BoundRulebook rules, Vocabulary.PartOf<S, P> partOf) {
    BoundSubject<P> bound = in(rules, partOf.vocabulary());
    Part<S, P> part = partOf.part();
    return bound.isSilent()
        ? null
        : (whole, into) ->
            into.add(
                new PartAssessment<>(
                    part.description().pointer(),
                    part.description().label(),
                    bound.assess(part.of(whole))));
  }

  private static <S, E> @Nullable Inner<S> items(
      BoundRulebook rules, Vocabulary.ListOf<S, E> listOf) {
    BoundSubject<E> bound = in(rules, listOf.vocabulary());
    Items<S, E> items = listOf.items();
    return bound.isSilent()
        ? null
        : (whole, into) -> {
          ImmutableList<E> known = items.of(whole).items();
          for (int i = 0; i < known.size(); i++) {
            into.add(
                new PartAssessment<>(
                    items.description().pointer() + "/" + i,
                    items.description().label(),
                    bound.assess(known.get(i))));
          }
        };
  }

  /** Returns whether no rule speaks about the subject or a part of it. */
  private boolean isSilent() {
    return order.isEmpty() && inner.isEmpty();
  }

  /** Asks every rule about {@code value}, each for its own answer, and so for each of its parts. */
  public Assessment<S> assess(S value) {
    return new Assessment<>(this, value);
  }

  ImmutableList<PartAssessment<?>> parts(S value) {
    ImmutableList.Builder<PartAssessment<?>> all = ImmutableList.builder();
    inner.forEach(each -> each.assess(value, all));
    return all.build();
  }

  /** Returns the book, bound. */
  public BoundRulebook book() {
    return rules;
  }

  /** Returns the subject. */
  public Subject<S> subject() {
    return vocabulary.subject();
  }

  /** Returns what can be told of the subject. */
  public Vocabulary<S> vocabulary() {
    return vocabulary;
  }

  /**
   * Returns what the rules about the subject and its parts say at the place and on the days of the
   * book. It is worked out when first asked for, not before.
   */
  public Meaning meaning() {
    return requireNonNull(meaning.get(), "meaning");
  }

  private static Meaning meaning(BoundRulebook rules, Vocabulary<?> vocabulary) {
    Set<Class<?>> types = new LinkedHashSet<>();
    reach(vocabulary, types);
    Set<Rule<?>> all = new LinkedHashSet<>();
    for (SubjectRules<?> each : rules.book().subjects()) {
      if (types.contains(each.subject().type())) {
        all.addAll(each.rules());
      }
    }
    return Meaning.of(rules.binder(), rules.day(), all);
  }

  private static void reach(Vocabulary<?> vocabulary, Set<Class<?>> into) {
    if (into.add(vocabulary.subject().type())) {
      vocabulary.parts().forEach(each -> reach(each.vocabulary(), into));
      vocabulary.lists().forEach(each -> reach(each.vocabulary(), into));
    }
  }

  /** Returns the rules in the order in which an assessment shows them. */
  public ImmutableList<Rule<S>> rules() {
    return order;
  }
}
