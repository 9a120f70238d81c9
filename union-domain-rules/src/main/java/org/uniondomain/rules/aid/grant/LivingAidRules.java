package org.uniondomain.rules.aid.grant;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.rules.aid.grant.AidYearFacts.AID_YEAR;
import static org.uniondomain.rules.aid.grant.AidYearFacts.LIVING_AID;
import static org.uniondomain.rules.aid.grant.AidYearFacts.MEMBERS;
import static org.uniondomain.rules.aid.grant.AidYearFacts.STANDARDS_COMPLETE;
import static org.uniondomain.rules.aid.grant.AidYearFacts.STANDARDS_OF_YEAR;
import static org.uniondomain.rules.aid.grant.AidYearFacts.STANDARD_NATURE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.Conventions.WHOLE_FEN;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2015;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;

import java.time.LocalDate;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 生活救助规则: what a household may be paid in a year to live on. */
public final class LivingAidRules {
  private LivingAidRules() {}

  /** The first day of the article that sets the cap. */
  private static final LocalDate SINCE = LocalDate.of(2015, 5, 8);

  /** 生活救助年度上限: the cap, as a share of the sum of the monthly standards of the year. */
  public static final Threshold<Ratio> CAP =
      threshold("aid.living.cap", RATIO, NOT_EXCEEDING, "生活救助年度上限", "yearly cap of living aid")
          .since(SINCE, Ratio.ONE, AID_FUND_MEASURES_2015.article(5, 0, 1), EXCERPT)
          .since(LocalDate.of(2020, 12, 31), Ratio.ONE, AID_FUND_MEASURES_2020.cited(), INFERRED);

  /**
   * 上限按人计算: whether the cap is one per member. The article says per household, and two provinces
   * say outright that it means twelve standards for all members together; a user may read it
   * otherwise.
   */
  public static final Threshold<Boolean> CAP_PER_HEAD =
      threshold("aid.living.cap-per-head", FLAG, EXACTLY, "生活救助上限按人计算", "cap per head")
          .since(SINCE, false, LIBRARY_CONVENTIONS.cited(), CONVENTION);

  /** 低保标准年度总和: the sum that the cap is a share of, per household unless read per head. */
  public static final Quantity<HouseholdAidYear, Money> YEARLY_STANDARD =
      Quantity.<HouseholdAidYear, Money>choose(MONEY)
          .when(
              CAP_PER_HEAD
                  .<HouseholdAidYear>value()
                  .meets(Limit.at(EXACTLY, Quantity.of(FLAG, true))),
              STANDARDS_OF_YEAR.times(MEMBERS))
          .otherwise(STANDARDS_OF_YEAR);

  /** 全国生活救助年度上限: twelve standards for a household. */
  public static final Quantity<HouseholdAidYear, Money> NATIONAL_CAP =
      YEARLY_STANDARD.times(CAP.value());

  /**
   * Returns what is left of a cap, in whole fen.
   *
   * @param <S> the subject
   */
  public static <S> Quantity<S, Money> remaining(Quantity<S, Money> cap, Quantity<S, Money> paid) {
    return cap.minus(paid).orMore(Quantity.of(MONEY, Money.ZERO)).rounded(WHOLE_FEN);
  }

  /** 生活救助年度上限: living aid of a household in a year. */
  public static final Requirement<HouseholdAidYear> LIVING_AID_CAP =
      requirement("aid.living.cap", AID_YEAR)
          .label("生活救助年度上限", "yearly cap of living aid")
          .clause(
              CAP,
              SHALL,
              "每户每年生活救助金额{bound}当地低保标准年度总和的{value}",
              "living aid of a household in a year is {bound} {value} of the sum of the monthly"
                  + " standards of the year")
          .when(STANDARDS_COMPLETE)
          .when(STANDARD_NATURE.is(StandardNature.LOCAL_STANDARD))
          .that(LIVING_AID.meets(CAP.of(YEARLY_STANDARD)))
          .build();

  /** 各月低保标准齐全: without it the cap is not asked. */
  public static final Requirement<HouseholdAidYear> STANDARDS_LISTED =
      requirement("aid.living.standards-listed", AID_YEAR)
          .label("各月低保标准齐全", "monthly standards complete")
          .clause(
              LIBRARY_CONVENTIONS.cited(),
              CONVENTION,
              CONSISTENCY,
              "应列出当年十二个月的低保标准，每月一次",
              "the standards of the twelve months of the year are listed, each once")
          .that(STANDARDS_COMPLETE)
          .build();

  /** 只认当地标准: the average of a region is a statistic, and no cap is reckoned from it. */
  public static final Requirement<HouseholdAidYear> STANDARDS_LOCAL =
      requirement("aid.living.standards-local", AID_YEAR)
          .label("低保标准为当地执行标准", "standards are those of the place")
          .clause(
              AID_FUND_MEASURES_2015.article(5, 0, 1),
              INFERRED,
              CONSISTENCY,
              "救助上限按当地执行的低保标准计算；地区平均标准只是统计数，不得作为标准使用",
              "caps are reckoned from the standard in force at the place; the average of a region"
                  + " is a statistic and is not used as a standard")
          .later(AID_FUND_MEASURES_2020.cited(), INFERRED)
          .that(STANDARD_NATURE.is(StandardNature.LOCAL_STANDARD))
          .build();

  /** 生活救助当年余额: what may still be paid in the year. */
  public static final Calculation<HouseholdAidYear, Money> LIVING_AID_REMAINING =
      calculation("aid.living.remaining", AID_YEAR, MONEY)
          .label("生活救助当年余额", "living aid that may still be paid")
          .clause(
              CAP,
              SHALL,
              "当年还可发放的生活救助，为低保标准年度总和的{value}减去当年已发放的生活救助",
              "living aid that may still be paid is {value} of the sum of the monthly standards"
                  + " less what was paid in the year")
          .when(STANDARDS_COMPLETE)
          .when(STANDARD_NATURE.is(StandardNature.LOCAL_STANDARD))
          .is(remaining(NATIONAL_CAP, LIVING_AID))
          .build();
}
