package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

/**
 * 逐条结论: what one rule says of a subject.
 *
 * @param <S> the subject
 */
public sealed interface Finding<S> {

  /** Returns the rule that was asked. */
  Rule<S> rule();

  /** Returns what to bear in mind. */
  ImmutableList<Notice> notices();

  /**
   * 要求的结论: the verdict of a requirement.
   *
   * @param <S> the subject
   * @param rule the requirement
   * @param verdict its verdict
   */
  record OfRequirement<S>(Requirement<S> rule, Verdict verdict) implements Finding<S> {
    @Override
    public ImmutableList<Notice> notices() {
      return verdict.notices();
    }
  }

  /**
   * 认定或计算的答案: the answer of a determination or a calculation.
   *
   * @param <S> the subject
   * @param rule the rule
   * @param answer its answer
   */
  record OfResult<S>(Rule<S> rule, Answer<?> answer) implements Finding<S> {
    @Override
    public ImmutableList<Notice> notices() {
      return answer.notices();
    }
  }
}
