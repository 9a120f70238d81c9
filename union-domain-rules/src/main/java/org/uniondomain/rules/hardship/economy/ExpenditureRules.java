package org.uniondomain.rules.hardship.economy;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.place.Regions.CHONGQING;
import static org.uniondomain.rules.hardship.economy.HouseholdExpenditureFacts.HOUSEHOLD_EXPENDITURE;
import static org.uniondomain.rules.hardship.economy.HouseholdExpenditureFacts.KIND;
import static org.uniondomain.rules.hardship.economy.HouseholdExpenditureFacts.RIGID_LOCALLY;
import static org.uniondomain.rules.hardship.economy.HouseholdExpenditureFacts.WITHOUT_OWN_HOME;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;
import static org.uniondomain.rules.law.HardshipLaw.XINGTAI_HARDSHIP_STANDARD;
import static org.uniondomain.rules.law.LocalHardshipLaw.CHONGQING_FILE_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.hardship.economy.ExpenditureKind;
import org.uniondomain.core.hardship.economy.ExpenditureTreatment;
import org.uniondomain.core.hardship.economy.HouseholdExpenditure;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 刚性支出规则: which expenditures are deducted. The tiers of 2020 name illness, disability, schooling
 * and care; what else a place deducts a person answers, unless its text was read. Homes, vehicles
 * and luxury are in no text.
 */
public final class ExpenditureRules {
  private ExpenditureRules() {}

  /** 房租、赡养支出可扣除: whether rent without an own home and the support of parents are deducted. */
  public static final Threshold<Boolean> RENT_AND_SUPPORT =
      threshold(
              "hardship.expenditure.rent-and-support",
              FLAG,
              EXACTLY,
              "无房户房租和赡养支出可扣除",
              "rent and support of parents deducted")
          .since(TierRules.SURELY, false, LIBRARY_CONVENTIONS.cited(), CONVENTION)
          .in(CHONGQING)
          .since(LocalDate.of(2023, 11, 14), true, CHONGQING_FILE_MEASURES.article(2), EXCERPT);

  /** 义务教育支出不可扣除: whether a text leaves out what compulsory schooling costs. */
  public static final Threshold<Boolean> COMPULSORY_LEFT_OUT =
      threshold(
              "hardship.expenditure.compulsory-left-out",
              FLAG,
              EXACTLY,
              "义务教育支出不可扣除",
              "compulsory schooling left out")
          .since(TierRules.SURELY, false, LIBRARY_CONVENTIONS.cited(), CONVENTION)
          .in(Division.of("130500"))
          .since(LocalDate.of(2021, 7, 9), true, XINGTAI_HARDSHIP_STANDARD.cited(), EXCERPT);

  private static final Condition<HouseholdExpenditure> IS_NAMED =
      KIND.isOneOf(
          ExpenditureKind.MEDICAL,
          ExpenditureKind.REHABILITATION,
          ExpenditureKind.SCHOOLING,
          ExpenditureKind.LONG_TERM_CARE);

  private static final Condition<HouseholdExpenditure> IS_NEVER_RIGID =
      KIND.isOneOf(
              ExpenditureKind.HOME_PURCHASE,
              ExpenditureKind.VEHICLE_PURCHASE,
              ExpenditureKind.LUXURY)
          .or(KIND.is(ExpenditureKind.COMPULSORY_SCHOOLING).and(reads(COMPULSORY_LEFT_OUT)));

  private static final Condition<HouseholdExpenditure> IS_RENT_OR_SUPPORT =
      KIND.is(ExpenditureKind.RENT)
          .and(WITHOUT_OWN_HOME)
          .or(KIND.is(ExpenditureKind.SUPPORT_OF_PARENTS));

  /** 支出处理. */
  public static final Determination<HouseholdExpenditure, ExpenditureTreatment> TREATMENT =
      determination(
              "hardship.expenditure.treatment", HOUSEHOLD_EXPENDITURE, ExpenditureTreatment.class)
          .label("支出是否扣除", "whether an expenditure is deducted")
          .clause(
              AID_FUND_MEASURES_2020.cited(),
              EXCERPT,
              SHALL,
              "医疗、残疾康复、非义务教育就学、长期照料的自付部分作为刚性支出扣除，购房、购车和非必需消费不扣除，其他按当地规定",
              "what medical treatment, rehabilitation, schooling and care cost the household itself"
                  + " is deducted; homes, vehicles and luxury are not; the rest as the place says")
          .from(TierRules.SURELY)
          .firstMatch()
          .outcome(ExpenditureTreatment.NOT_DEDUCTED, IS_NEVER_RIGID)
          .outcome(
              ExpenditureTreatment.DEDUCTED,
              Condition.any(
                  IS_NAMED, IS_RENT_OR_SUPPORT.and(reads(RENT_AND_SUPPORT)), RIGID_LOCALLY))
          .otherwise(ExpenditureTreatment.NOT_DEDUCTED)
          .build();

  /** 规则. */
  public static final SubjectRules<HouseholdExpenditure> RULES =
      SubjectRules.of(HouseholdExpenditureFacts.VOCABULARY, TREATMENT);
}
