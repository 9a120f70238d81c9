package org.uniondomain.core.wage.minimum;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 最低工资标准公布: one adjustment of the minimum wage of a place, and its posting by one employer. */
@Value.Immutable
public interface MinimumWageNotice extends WithMinimumWageNotice {
  /**
   * 公布日: the day on which the standard was published.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> publishedOn();

  /**
   * 用人单位公示日: the day on which the employer had posted it to all its workers.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> postedOn();

  /**
   * 上次调整日: the day of the adjustment before it.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> formerOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMinimumWageNotice.Builder builder() {
    return ImmutableMinimumWageNotice.builder();
  }
}
