package org.uniondomain.core.wage;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;

/**
 * 支付项目: one kind of payment in a period, gross, such as the overtime pay of a month.
 *
 * <p>A fact that nobody has told is unknown and never stands for zero or for no.
 */
@Value.Immutable
public interface PayItem extends WithPayItem {
  /**
   * 项目名称: what the payment is called in the books of the employer; nothing is read out of it.
   *
   * @return the name, or what is known of it
   */
  Fact<@NotBlank String> name();

  /**
   * 金额: the sum paid, in renminbi, before tax and before what is withheld; never negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> amount();

  /**
   * 项目性质: everything the payment is. An incomplete listing means that it may be other things too; a
   * complete and empty one that it is none of the twenty.
   *
   * @return the natures told
   */
  Listing<PayNature> natures();

  /**
   * 人工审核结论: whether a person who reviewed the payment counts it as payroll; asked only where no
   * text that was read decides.
   *
   * @return true if it counts
   */
  Fact<Boolean> countedOnReview();

  /**
   * 单位已计入工资总额: whether the employer counts the payment in the total payroll that it reports,
   * rightly or not.
   *
   * @return true if it does
   */
  Fact<Boolean> countedInPayroll();

  /**
   * Checks that the amount is possible.
   *
   * @throws IllegalArgumentException if it is negative
   */
  @Value.Check
  default void check() {
    Money lowest = amount().low();
    if (lowest != null && lowest.isNegative()) {
      throw new IllegalArgumentException("the amount of a pay item cannot be " + amount());
    }
  }

  /**
   * Starts a payment of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePayItem.Builder builder() {
    return ImmutablePayItem.builder();
  }
}
