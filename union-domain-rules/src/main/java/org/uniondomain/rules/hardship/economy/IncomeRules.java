package org.uniondomain.rules.hardship.economy;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.hardship.economy.HouseholdIncomeFacts.COUNTS_LOCALLY;
import static org.uniondomain.rules.hardship.economy.HouseholdIncomeFacts.HOUSEHOLD_INCOME;
import static org.uniondomain.rules.hardship.economy.HouseholdIncomeFacts.KIND;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.LocalHardshipLaw.JIANGMEN_ACCOUNTING;
import static org.uniondomain.rules.law.SocialAssistanceLaw.HINGGAN_NEAR_LOW_INCOME;
import static org.uniondomain.rules.law.SocialAssistanceLaw.MINIMUM_LIVING_CONFIRMATION;
import static org.uniondomain.rules.law.SocialAssistanceLaw.MINIMUM_LIVING_REGULATIONS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.economy.HouseholdIncome;
import org.uniondomain.core.hardship.economy.IncomeKind;
import org.uniondomain.core.hardship.economy.IncomeTreatment;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 收入认定规则: which incomes count. What the nation leaves to places (scholarships, awards, public
 * assistance, basic pensions) a person answers for the place, unless its text was read.
 */
public final class IncomeRules {
  private IncomeRules() {}

  private static final LocalDate REGULATIONS = LocalDate.of(1999, 10, 1);
  private static final Division JIANGMEN = Division.of("440700");
  private static final LocalDate REPORTED = LocalDate.of(2025, 6, 18);

  /**
   * 四类收入计入: whether wages, business, property and transfers count; known since the text of 2021.
   */
  public static final Threshold<Boolean> FOUR_KINDS_COUNT =
      threshold("hardship.income.four-kinds", FLAG, EXACTLY, "工资、经营、财产、转移收入计入", "four kinds count")
          .unknownSince(REGULATIONS, Fact.unknown(), MINIMUM_LIVING_REGULATIONS.cited(), SECONDARY)
          .since(
              MembershipRules.MEASURES_OF_2021,
              true,
              MINIMUM_LIVING_CONFIRMATION.cited(),
              SECONDARY);

  /** 工会帮扶计入: whether living, study and medical aid of unions counts; places differ. */
  public static final Threshold<Boolean> UNION_AID_COUNTS =
      threshold("hardship.income.union-aid", FLAG, EXACTLY, "工会帮扶计入收入", "union aid counts")
          .unknownSince(REGULATIONS, Fact.unknown(), LIBRARY_CONVENTIONS.cited(), CONVENTION)
          .in(JIANGMEN)
          .since(REPORTED, true, JIANGMEN_ACCOUNTING.cited(), SECONDARY);

  /** 节日小额慰问金计入: it does not, unless a user says otherwise. */
  public static final Threshold<Boolean> FESTIVAL_VISITS_COUNT =
      threshold(
              "hardship.income.festival-visits",
              FLAG,
              EXACTLY,
              "节日小额慰问金计入收入",
              "festival visit money counts")
          .since(REGULATIONS, false, LIBRARY_CONVENTIONS.cited(), CONVENTION)
          .in(JIANGMEN)
          .since(REPORTED, false, JIANGMEN_ACCOUNTING.cited(), SECONDARY);

  /** 奖励、救助等不计入: whether a place leaves out awards, scholarships, assistance and basic pensions. */
  public static final Threshold<Boolean> AWARDS_LEFT_OUT =
      threshold(
              "hardship.income.awards-left-out",
              FLAG,
              EXACTLY,
              "奖励、奖学金、政府救助、基础养老金不计入",
              "awards, scholarships, assistance and basic pensions left out")
          .since(REGULATIONS, false, LIBRARY_CONVENTIONS.cited(), CONVENTION)
          .in(Division.of("152200"))
          .since(LocalDate.of(2025, 5, 19), true, HINGGAN_NEAR_LOW_INCOME.article(14), EXCERPT);

  /** 各地自定的收入: what the nation leaves to places. */
  private static final Condition<HouseholdIncome> IS_LEFT_TO_PLACES =
      KIND.isOneOf(
              IncomeKind.FAMILY_PLANNING_AWARD,
              IncomeKind.SCHOLARSHIP,
              IncomeKind.BRAVERY_AWARD,
              IncomeKind.SOCIAL_ASSISTANCE,
              IncomeKind.BASIC_PENSION)
          .and(Condition.<HouseholdIncome>reads(AWARDS_LEFT_OUT).not())
          .or(KIND.is(IncomeKind.OTHER));

  /** 四类收入: wages, net income of business and of property, net transfers. */
  private static final Condition<HouseholdIncome> IS_ONE_OF_FOUR =
      KIND.isOneOf(IncomeKind.WAGE, IncomeKind.BUSINESS, IncomeKind.PROPERTY, IncomeKind.TRANSFER);

  /** 依法计入的收入: what a text itself counts. */
  private static final Condition<HouseholdIncome> COUNTS =
      Condition.any(
          KIND.is(IncomeKind.SUPPORT),
          IS_ONE_OF_FOUR.and(reads(FOUR_KINDS_COUNT)),
          KIND.is(IncomeKind.UNION_AID).and(reads(UNION_AID_COUNTS)),
          KIND.is(IncomeKind.FESTIVAL_VISIT).and(reads(FESTIVAL_VISITS_COUNT)));

  /** 收入处理. */
  public static final Determination<HouseholdIncome, IncomeTreatment> TREATMENT =
      determination("hardship.income.treatment", HOUSEHOLD_INCOME, IncomeTreatment.class)
          .label("收入是否计入", "whether an income counts")
          .clause(
              MINIMUM_LIVING_REGULATIONS.article(2),
              TEXT,
              SHALL,
              "优抚对象的抚恤金、补助金不计入收入，依法应得的赡养费、抚养费、扶养费计入；工资、经营、财产、转移收入计入；" + "其他按当地规定",
              "preferential pensions do not count, support payments due by law do; wages, business,"
                  + " property and transfers count; the rest as the place says")
          .firstMatch()
          .outcome(IncomeTreatment.COUNTED, COUNTS.or(IS_LEFT_TO_PLACES.and(COUNTS_LOCALLY)))
          .otherwise(IncomeTreatment.NOT_COUNTED)
          .build();

  /** 规则. */
  public static final SubjectRules<HouseholdIncome> RULES =
      SubjectRules.of(HouseholdIncomeFacts.VOCABULARY, TREATMENT);
}
