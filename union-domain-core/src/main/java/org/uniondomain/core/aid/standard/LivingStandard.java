package org.uniondomain.core.aid.standard;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 低保标准公布: one minimum-living standard as a place published it, per person and month, in renminbi.
 * What nobody has told is unknown. It can take effect before it is published; the months between
 * are paid back.
 */
@Value.Immutable
public interface LivingStandard extends WithLivingStandard {
  /**
   * 低保标准: the standard, per person and month.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> amount();

  /**
   * 执行日: the first day it governs, even if it was published later.
   *
   * @return what is known of it
   */
  Fact<LocalDate> effectiveFrom();

  /**
   * 公布日: the day it was published; a standard that was not published yet is left out.
   *
   * @return what is known of it
   */
  Fact<LocalDate> publishedOn();

  /**
   * 标准性质: what the figure is; the average of a region is a statistic and no standard.
   *
   * @return which, or what is known of it
   */
  Fact<StandardNature> nature();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, amount(), "minimum living standard");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableLivingStandard.Builder builder() {
    return ImmutableLivingStandard.builder();
  }
}
