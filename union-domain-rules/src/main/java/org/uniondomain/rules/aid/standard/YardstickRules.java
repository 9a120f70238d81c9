package org.uniondomain.rules.aid.standard;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.INCOME;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.MEMBERS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.MINIMUM_WAGE;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.MONTHS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.NON_AGRICULTURAL;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.PROPERTY_WITHIN_LIMITS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.RECEIVES_MINIMUM_LIVING;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.STANDARD;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.THREE_WITHOUTS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.VOCABULARY;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.YARDSTICK_HOUSEHOLD;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.WHOLE_FEN;
import static org.uniondomain.rules.law.SocialAssistanceLaw.HENAN_ASSISTANCE;
import static org.uniondomain.rules.law.SocialAssistanceLaw.INNER_MONGOLIA_MINIMUM_LIVING_PROCEDURE;
import static org.uniondomain.rules.law.SocialAssistanceLaw.MINIMUM_LIVING_CONFIRMATION;
import static org.uniondomain.rules.law.SocialAssistanceLaw.MINIMUM_LIVING_REGULATIONS;
import static org.uniondomain.rules.law.SocialAssistanceLaw.QINGDAO_ASSISTANCE;
import static org.uniondomain.rules.law.SocialAssistanceLaw.SOCIAL_ASSISTANCE_MEASURES;
import static org.uniondomain.rules.law.SocialAssistanceLaw.ZHEJIANG_ASSISTANCE;

import java.time.LocalDate;
import org.uniondomain.core.aid.standard.YardstickHousehold;
import org.uniondomain.core.aid.standard.YardstickOutcome;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 社会救助对照规则: the yardsticks of civil affairs on which aid of unions rests: the minimum living
 * allowance, and households of income near it. Civil affairs decides; a union only holds a
 * household against them. Of households of rigid expenditure the local shares are not in the book.
 */
public final class YardstickRules {
  private YardstickRules() {}

  private static final Division QINGDAO = Division.of("370200");
  private static final LocalDate SINCE_1999 = LocalDate.of(1999, 10, 1);
  private static final LocalDate SINCE_2014 = LocalDate.of(2014, 5, 1);
  private static final LocalDate SINCE_2019 = LocalDate.of(2019, 3, 2);

  private static final Quantity<YardstickHousehold, Money> PER_HEAD = INCOME.per(MONTHS, MEMBERS);

  /** 低保收入计算期: over how many months before the application income is gathered. */
  public static final Threshold<Integer> WINDOW =
      threshold("aid.yardstick.window", COUNT, EXACTLY, "低保收入计算期月数", "months of the window")
          .since(LocalDate.of(2021, 6, 11), 12, MINIMUM_LIVING_CONFIRMATION.cited(), SECONDARY)
          .in(Regions.INNER_MONGOLIA)
          .since(
              LocalDate.of(2005, 12, 31),
              3,
              INNER_MONGOLIA_MINIMUM_LIVING_PROCEDURE.article(16),
              EXCERPT)
          .until(LocalDate.of(2021, 6, 11));

  /** 应采用的低保收入计算期. */
  public static final Calculation<YardstickHousehold, Integer> INCOME_WINDOW =
      calculation("aid.yardstick.window", YARDSTICK_HOUSEHOLD, COUNT)
          .label("低保收入计算期", "window of income for the allowance")
          .clause(
              WINDOW,
              SHALL,
              "低保申请人家庭收入按申请之前{value}个月计算",
              "income is that of the {value} months before the application")
          .is(WINDOW.value())
          .build();

  /** 低保线. */
  public static final Threshold<Ratio> LINE =
      threshold(
              "aid.yardstick.line",
              RATIO,
              LOWER_THAN,
              "低保收入线",
              "line of the minimum living allowance")
          .since(SINCE_1999, Ratio.ONE, MINIMUM_LIVING_REGULATIONS.article(2), TEXT)
          .since(SINCE_2014, Ratio.ONE, SOCIAL_ASSISTANCE_MEASURES.in("2014").article(9), TEXT)
          .since(SINCE_2019, Ratio.ONE, SOCIAL_ASSISTANCE_MEASURES.in("2019").article(9), TEXT);

  /** 财产计入. */
  public static final Threshold<Boolean> PROPERTY_COUNTS =
      threshold("aid.yardstick.property-counts", FLAG, EXACTLY, "审核家庭财产", "property is looked at")
          .since(SINCE_1999, false, MINIMUM_LIVING_REGULATIONS.article(2), TEXT)
          .since(SINCE_2014, true, SOCIAL_ASSISTANCE_MEASURES.in("2014").article(9), TEXT)
          .since(SINCE_2019, true, SOCIAL_ASSISTANCE_MEASURES.in("2019").article(9), TEXT);

  /** 限非农业户口. */
  public static final Threshold<Boolean> NON_AGRICULTURAL_ONLY =
      threshold(
              "aid.yardstick.non-agricultural-only",
              FLAG,
              EXACTLY,
              "限非农业户口",
              "non-agricultural registration only")
          .since(SINCE_1999, true, MINIMUM_LIVING_REGULATIONS.article(2), TEXT)
          .since(SINCE_2014, false, SOCIAL_ASSISTANCE_MEASURES.in("2014").article(9), TEXT)
          .since(SINCE_2019, false, SOCIAL_ASSISTANCE_MEASURES.in("2019").article(9), TEXT);

  /** 最低生活保障. */
  public static final Determination<YardstickHousehold, YardstickOutcome> MINIMUM_LIVING =
      determination("aid.yardstick.minimum-living", YARDSTICK_HOUSEHOLD, YardstickOutcome.class)
          .label("最低生活保障对照", "held against the minimum living allowance")
          .clause(
              LINE,
              SHALL,
              "共同生活的家庭成员人均收入{bound}当地低保标准{value}、财产符合规定的，属低保；财产规定施行以前限非农业户口、不审核财产",
              "households with income per head {bound} {value} of the standard and property within"
                  + " the limits are within; before property counted, those of non-agricultural"
                  + " registration")
          .firstMatch()
          .outcome(
              YardstickOutcome.NOT_COVERED,
              Condition.<YardstickHousehold>reads(NON_AGRICULTURAL_ONLY)
                  .and(NON_AGRICULTURAL.not()))
          .outcome(YardstickOutcome.INCOME_TOO_HIGH, PER_HEAD.meets(LINE.of(STANDARD)).not())
          .outcome(
              YardstickOutcome.PROPERTY_TOO_HIGH,
              Condition.<YardstickHousehold>reads(PROPERTY_COUNTS)
                  .and(PROPERTY_WITHIN_LIMITS.not()))
          .otherwise(YardstickOutcome.WITHIN)
          .build();

  /** 低保边缘线: multiple and word differ by place. */
  public static final Threshold<Ratio> NEAR_LINE =
      threshold("aid.yardstick.near-line", RATIO, LOWER_THAN, "低保边缘收入线", "line near the allowance")
          .in(QINGDAO)
          .since(LocalDate.of(2023, 3, 24), Ratio.of(3, 2), QINGDAO_ASSISTANCE.cited(), SECONDARY)
          .in(Regions.HENAN)
          .since(LocalDate.of(2023, 9, 14), Ratio.of(3, 2), HENAN_ASSISTANCE.cited(), SECONDARY)
          .drawn(NOT_EXCEEDING)
          .in(Regions.ZHEJIANG)
          .since(LocalDate.of(2025, 4, 19), Ratio.of(3, 2), ZHEJIANG_ASSISTANCE.article(13), TEXT)
          .startKnown(INFERRED)
          .drawn(OR_LESS);

  /** 不超过最低工资: whether the line never lies above the minimum wage. */
  public static final Threshold<Boolean> WITHIN_MINIMUM_WAGE =
      threshold(
              "aid.yardstick.within-minimum-wage",
              FLAG,
              EXACTLY,
              "低保边缘线不超过最低工资",
              "line not above the minimum wage")
          .in(QINGDAO)
          .since(LocalDate.of(2023, 3, 24), false, QINGDAO_ASSISTANCE.cited(), SECONDARY)
          .in(Regions.HENAN)
          .since(LocalDate.of(2023, 9, 14), false, HENAN_ASSISTANCE.cited(), SECONDARY)
          .in(Regions.ZHEJIANG)
          .since(LocalDate.of(2025, 4, 19), true, ZHEJIANG_ASSISTANCE.article(13), TEXT)
          .startKnown(INFERRED);

  /** 低保边缘家庭, by income alone: the limits on property are local and not in the book. */
  public static final Determination<YardstickHousehold, YardstickOutcome> NEAR_LOW_INCOME =
      determination("aid.yardstick.near-low-income", YARDSTICK_HOUSEHOLD, YardstickOutcome.class)
          .label("低保边缘家庭收入对照", "income held against the line near the allowance")
          .clause(
              NEAR_LINE,
              SHALL,
              "不属低保、人均收入{bound}当地低保标准{value}的，属低保边缘家庭；有的地方还要求不超过当地最低工资",
              "households without the allowance and with income per head {bound} {value} of the"
                  + " standard are near it; some places also ask that it is not above the minimum"
                  + " wage")
          .firstMatch()
          .outcome(YardstickOutcome.NOT_COVERED, RECEIVES_MINIMUM_LIVING)
          .outcome(YardstickOutcome.INCOME_TOO_HIGH, PER_HEAD.meets(NEAR_LINE.of(STANDARD)).not())
          .outcome(
              YardstickOutcome.INCOME_TOO_HIGH,
              Condition.<YardstickHousehold>reads(WITHIN_MINIMUM_WAGE)
                  .and(PER_HEAD.meets(Limit.at(EXCEEDING, MINIMUM_WAGE))))
          .otherwise(YardstickOutcome.WITHIN)
          .build();

  /**
   * 低保金: what is missing to the standard, for all members; those without anything get it in full.
   */
  public static final Calculation<YardstickHousehold, Money> ALLOWANCE =
      calculation("aid.yardstick.allowance", YARDSTICK_HOUSEHOLD, MONEY)
          .label("每月低保金", "monthly minimum living allowance")
          .clause(
              MINIMUM_LIVING_REGULATIONS.article(8, 2),
              TEXT,
              SHALL,
              "每月低保金为人均收入与当地低保标准的差额乘以人数；“三无”人员按标准全额",
              "the monthly allowance is what income per head lacks to the standard, for all"
                  + " members; in full for those without income, working ability and support")
          .later(SOCIAL_ASSISTANCE_MEASURES.in("2014").article(12), TEXT)
          .later(SOCIAL_ASSISTANCE_MEASURES.in("2019").article(12), TEXT)
          .when(MINIMUM_LIVING.is(YardstickOutcome.WITHIN))
          .is(
              Quantity.<YardstickHousehold, Money>choose(MONEY)
                  .when(THREE_WITHOUTS, STANDARD.times(MEMBERS))
                  .otherwise(STANDARD.times(MEMBERS).minus(INCOME.per(MONTHS)).rounded(WHOLE_FEN)))
          .build();

  /** 规则. */
  public static final SubjectRules<YardstickHousehold> RULES =
      SubjectRules.of(
          VOCABULARY,
          INCOME_WINDOW,
          MINIMUM_LIVING,
          NEAR_LOW_INCOME,
          RigidExpenditureRules.RIGID_EXPENDITURE_POOR,
          ALLOWANCE);
}
