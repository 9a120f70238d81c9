package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

/**
 * 已绑定的条款: one rule of one authority as it was bound to a place and a day.
 *
 * @param <S> the subject
 * @param rule the rule that governs, which may be one of the place
 * @param when its condition, bound
 * @param terms what it requires, the conditions of its cases, or how it is reckoned, bound
 * @param authority the provision it rests on
 * @param absence why it says nothing here and now, if it does not
 */
public record BoundClause<S>(
    Rule<S> rule,
    Condition<S> when,
    ImmutableList<Node> terms,
    Authority authority,
    Optional<Verdict.Reason> absence) {

  /** Returns its trees, in reading order. */
  ImmutableList<Node> trees() {
    return ImmutableList.<Node>builder().add(when).addAll(terms).build();
  }
}
