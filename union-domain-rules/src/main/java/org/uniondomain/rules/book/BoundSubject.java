package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;

/**
 * 已绑定的主题规则: the rules about one subject, bound to a place and a day.
 *
 * @param <S> the subject
 */
public final class BoundSubject<S> {
  private final BoundRulebook rules;
  private final Subject<S> subject;
  private final ImmutableList<Rule<S>> order;

  private BoundSubject(BoundRulebook rules, Subject<S> subject, ImmutableList<Rule<S>> order) {
    this.rules = rules;
    this.subject = subject;
    this.order = order;
  }

  @SuppressWarnings("unchecked")
  static <S> BoundSubject<S> in(BoundRulebook rules, Class<S> type) {
    ImmutableList.Builder<Rule<S>> order = ImmutableList.builder();
    Subject<S> subject = null;
    for (SubjectRules<?> each : rules.book().subjects()) {
      if (each.subject().type() == type) {
        SubjectRules<S> own = (SubjectRules<S>) each;
        subject = own.subject();
        order.addAll(own.rules());
      }
    }
    if (subject == null) {
      throw new IllegalArgumentException(
          "book " + rules.book().id() + " has no rules about " + type.getName());
    }
    return new BoundSubject<>(rules, subject, order.build());
  }

  /** Asks every rule about {@code value}, each for its own answer. */
  public Assessment<S> assess(S value) {
    return new Assessment<>(rules, subject, value, order);
  }

  /** Returns the subject. */
  public Subject<S> subject() {
    return subject;
  }

  /** Returns the rules in the order in which an assessment shows them. */
  public ImmutableList<Rule<S>> rules() {
    return order;
  }
}
