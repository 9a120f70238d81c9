package org.uniondomain.core.aid.grant;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/**
 * 家庭年度帮扶: what one household was granted, seen for one year.
 *
 * <p>The grants may be those of the whole file; a rule picks those of the year. What nobody has
 * told is unknown.
 */
@Value.Immutable
public interface HouseholdAidYear extends WithHouseholdAidYear {
  /**
   * 帮扶年度: the calendar year, first day inclusive, last day exclusive.
   *
   * @return the year, or what is known of it
   */
  Fact<Period> year();

  /**
   * 档案类别: the tier in which the household is on file; where it is not settled, what the assessment
   * left possible.
   *
   * @return the tier, or what is known of it
   */
  Fact<HardshipTier> tier();

  /**
   * 家庭人口: the co-living members. A cap per household does not depend on it.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * 帮扶款: the grants, of any kind and any year.
   *
   * @return the grants that are known
   */
  Listing<@Valid AidGrant> grants();

  /**
   * 当年各月低保标准: the standard of each month of the year, each month once.
   *
   * @return the months that are known
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

  /**
   * 家庭自负医疗费用: what the household bore of the medical cost of the year after all insurance and aid.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> ownPaidMedicalCost();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(1, members(), "members of a household");
    LowerBound.checkPersonal(Money.ZERO, previousStandard(), "standard of the year before");
    LowerBound.checkPersonal(Money.ZERO, ownPaidMedicalCost(), "own-paid medical cost");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "HouseholdAidYear";
  }

  /**
   * Starts a year of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHouseholdAidYear.Builder builder() {
    return ImmutableHouseholdAidYear.builder();
  }
}
