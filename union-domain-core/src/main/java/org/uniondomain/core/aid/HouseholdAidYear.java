package org.uniondomain.core.aid;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.HardshipTier;
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
  Listing<AidGrant> grants();

  /**
   * 当年各月低保标准: the standard of each month of the year, each month once.
   *
   * @return the months that are known
   */
  Listing<MonthlyStandard> monthlyStandards();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    Fact<Integer> members = members();
    Integer low = members.low();
    Integer high = members.high();
    if ((low != null && low < 1)
        || (high != null && high < 1)
        || members.options().stream().anyMatch(option -> option < 1)) {
      throw new IllegalArgumentException(
          "members of a household cannot be below 1, what is told is: " + members);
    }
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
