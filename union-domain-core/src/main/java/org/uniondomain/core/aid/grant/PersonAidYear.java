package org.uniondomain.core.aid.grant;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/**
 * 个人年度帮扶: what one person was granted, seen for one year. The grants may be those of all years, of
 * this person only; a rule picks those of the year. What nobody has told is unknown.
 */
@Value.Immutable
public interface PersonAidYear extends WithPersonAidYear {
  /**
   * 帮扶年度: the calendar year, first day inclusive, last day exclusive.
   *
   * @return what is known of it
   */
  Fact<Period> year();

  /**
   * 在档: whether the household of the person is on file.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> onFile();

  /**
   * 档案类别: the tier in which the household is on file.
   *
   * @return which, or what is known of it
   */
  Fact<HardshipTier> tier();

  /**
   * 个人自负医疗费用: what the person bore of the medical cost of the year after all insurance and aid.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> ownPaidMedicalCost();

  /**
   * 帮扶款: the grants to this person, of any kind and any year.
   *
   * @return those that are known
   */
  Listing<@Valid AidGrant> grants();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, ownPaidMedicalCost(), "own-paid medical cost");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "PersonAidYear";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePersonAidYear.Builder builder() {
    return ImmutablePersonAidYear.builder();
  }
}
