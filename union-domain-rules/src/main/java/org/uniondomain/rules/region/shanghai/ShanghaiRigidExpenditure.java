package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.INCOME;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.MEDICAL_EXPENDITURE;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.MEMBERS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.MONTHS;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.RECEIVES_MINIMUM_LIVING;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.RIGID_EXPENDITURE;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.STANDARD;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.VOCABULARY;
import static org.uniondomain.rules.aid.standard.YardstickHouseholdFacts.YARDSTICK_HOUSEHOLD;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.SocialAssistanceLaw.SHANGHAI_ASSISTANCE;

import java.time.LocalDate;
import org.uniondomain.core.aid.standard.YardstickHousehold;
import org.uniondomain.core.aid.standard.YardstickOutcome;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.aid.standard.RigidExpenditureRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/** 上海市支出型贫困家庭: by what is left after medical and schooling cost, or by the medical share. */
public final class ShanghaiRigidExpenditure {
  private ShanghaiRigidExpenditure() {}

  private static final LocalDate READ = LocalDate.of(2025, 4, 19);

  private static final RoundingStep<Money> TO_THE_FEN =
      new RoundingStep<>(Rounding.DOWN, Money.fen(1), Conventions.LIBRARY_CONVENTIONS.cited());

  private static final Quantity<YardstickHousehold, Money> LEFT_PER_HEAD =
      INCOME.minus(RIGID_EXPENDITURE).per(MONTHS, MEMBERS);

  /** 支出后收入线. */
  public static final Threshold<Ratio> LINE =
      threshold(
              "aid.yardstick.shanghai-rigid-line",
              RATIO,
              LOWER_THAN,
              "扣除支出后收入线",
              "line of income after expenditure")
          .in(Regions.SHANGHAI)
          .since(READ, Ratio.ONE, SHANGHAI_ASSISTANCE.article(12), TEXT)
          .startKnown(INFERRED);

  /** 医疗支出占收入的比例: set elsewhere, and not read. */
  public static final Threshold<Ratio> MEDICAL_SHARE =
      threshold(
              "aid.yardstick.shanghai-medical-share",
              RATIO,
              REACHING,
              "医疗支出占收入的比例",
              "medical share of income")
          .in(Regions.SHANGHAI)
          .unknownSince(READ, Fact.unknown(), SHANGHAI_ASSISTANCE.article(12), TEXT);

  /** 支出型贫困家庭. */
  public static final Determination<YardstickHousehold, YardstickOutcome> RIGID_EXPENDITURE_POOR =
      determination(
              "aid.yardstick.rigid-expenditure.shanghai",
              YARDSTICK_HOUSEHOLD,
              YardstickOutcome.class)
          .label("支出型贫困家庭对照", "held against Shanghai's yardstick of expenditure")
          .clause(
              LINE,
              SHALL,
              "不属低保，扣除医疗、就学支出后人均收入{bound}低保标准{value}，或医疗支出{bound2}收入{value2}的，属支出型贫困家庭",
              "households without the allowance whose income per head after medical and schooling"
                  + " cost is {bound} {value} of the standard, or whose medical cost is {bound2}"
                  + " {value2} of income, are within")
          .firstMatch()
          .outcome(YardstickOutcome.NOT_COVERED, RECEIVES_MINIMUM_LIVING)
          .outcome(YardstickOutcome.WITHIN, LEFT_PER_HEAD.meets(LINE.of(STANDARD)))
          .outcome(YardstickOutcome.WITHIN, MEDICAL_EXPENDITURE.meets(MEDICAL_SHARE.of(INCOME)))
          .otherwise(YardstickOutcome.EXPENDITURE_TOO_LOW)
          .build();

  /** 支出型贫困家庭每月人均救助金. */
  public static final Calculation<YardstickHousehold, Money> PAYMENT =
      calculation("aid.yardstick.shanghai-payment", YARDSTICK_HOUSEHOLD, MONEY)
          .label("支出型贫困家庭每月人均救助金", "monthly payment per head")
          .clause(
              SHANGHAI_ASSISTANCE.article(18),
              TEXT,
              SHALL,
              "每月人均救助金为低保标准与扣除支出后人均收入的差额，最高为低保标准",
              "the monthly payment per head is what income after cost lacks to the standard, at"
                  + " most the standard")
          .when(LEFT_PER_HEAD.meets(LINE.of(STANDARD)))
          .when(RECEIVES_MINIMUM_LIVING.not())
          .is(STANDARD.minus(LEFT_PER_HEAD).orLess(STANDARD).rounded(TO_THE_FEN))
          .build();

  /** 规则. */
  public static final SubjectRules<YardstickHousehold> RULES = SubjectRules.of(VOCABULARY, PAYMENT);

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANGHAI)
          .replaces(RigidExpenditureRules.RIGID_EXPENDITURE_POOR, RIGID_EXPENDITURE_POOR);
}
