package org.uniondomain.core.aid.grant;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/**
 * 学生年度助学: what was granted to send one student to school, seen for one year. The grants may be
 * those of all years, for this student only; a rule picks those of the year. What nobody has told
 * is unknown.
 */
@Value.Immutable
public interface StudentAidYear extends WithStudentAidYear {
  /**
   * 帮扶年度: the calendar year, first day inclusive, last day exclusive.
   *
   * @return what is known of it
   */
  Fact<Period> year();

  /**
   * 档案类别: the tier in which the household is on file.
   *
   * @return which, or what is known of it
   */
  Fact<HardshipTier> tier();

  /**
   * 就读阶段: the stage at which the student is.
   *
   * @return which, or what is known of it
   */
  Fact<SchoolStage> stage();

  /**
   * 残疾子女: whether the student is a disabled child.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> disabled();

  /**
   * 帮扶款: the grants for this student, of any kind and any year.
   *
   * @return those that are known
   */
  Listing<@Valid AidGrant> grants();

  /**
   * 当年各月低保标准: the local standard of each month of the year, each month once.
   *
   * @return those that are known
   */
  Listing<@Valid MonthlyStandard> monthlyStandards();

  /**
   * 低保标准性质: what the listed standards are; the average of a region is a statistic and no standard.
   *
   * @return which, or what is known of it
   */
  Fact<StandardNature> standardNature();

  /**
   * 上年度低保标准: the monthly local standard of the year before, which Shanghai goes by.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> previousStandard();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, previousStandard(), "standard of the year before");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "StudentAidYear";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableStudentAidYear.Builder builder() {
    return ImmutableStudentAidYear.builder();
  }
}
