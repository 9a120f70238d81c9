package org.uniondomain.core.aid.health;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 两癌检查对象: a woman who is to be screened for cervical and breast cancer. What nobody has told is
 * unknown.
 */
@Value.Immutable
public interface ScreeningCandidate extends WithScreeningCandidate {
  /**
   * 出生日: her day of birth.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> bornOn();

  /**
   * 检查日: the day of the screening.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> screenedOn();

  /**
   * 农村或牧区妇女: whether she is a rural or pastoral woman.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> rural();

  /**
   * 城镇低收入妇女: whether she is an urban woman of low income.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> urbanLowIncome();

  /**
   * 女职工: whether she is a worker.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> womanWorker();

  /**
   * 新就业形态女职工: whether she works in a new form of employment.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> newFormWorker();

  /**
   * 上次检查日: the day of her last screening; none if there was none.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> lastScreenedOn();

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "ScreeningCandidate";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableScreeningCandidate.Builder builder() {
    return ImmutableScreeningCandidate.builder();
  }
}
