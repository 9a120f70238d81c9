package org.uniondomain.core.bargaining.protection;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/**
 * 被解除劳动合同的工会工作人员: a person on the staff of a union whose labour contract the employer dissolved for
 * doing the duties of the post, and who is not reinstated.
 */
@Value.Immutable
public interface DismissedUnionOfficial extends WithDismissedUnionOfficial {
  /**
   * 因履行职责被解除: whether it was for doing the duties of the post.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> forDuties();

  /**
   * 已恢复工作: whether the person was reinstated with back pay.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> reinstated();

  /**
   * 本人年收入: what the person earns in a year.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> annualIncome();

  /**
   * Starts a dismissed union official of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableDismissedUnionOfficial.Builder builder() {
    return ImmutableDismissedUnionOfficial.builder();
  }
}
