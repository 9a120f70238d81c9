package org.uniondomain.rules.hardship.household;

import static org.uniondomain.rules.hardship.household.AssetFacts.ASSET_LIMIT;
import static org.uniondomain.rules.hardship.household.AssetFacts.COMPENSATING_VEHICLE;
import static org.uniondomain.rules.hardship.household.AssetFacts.CONTROLS_COMPANY;
import static org.uniondomain.rules.hardship.household.AssetFacts.FINANCIAL_ASSETS;
import static org.uniondomain.rules.hardship.household.AssetFacts.HIGH_CONSUMPTION;
import static org.uniondomain.rules.hardship.household.AssetFacts.HOMES;
import static org.uniondomain.rules.hardship.household.AssetFacts.HOMES_ABOVE_AVERAGE_AREA;
import static org.uniondomain.rules.hardship.household.AssetFacts.OWNS_BUSINESS;
import static org.uniondomain.rules.hardship.household.AssetFacts.OWNS_VEHICLE;
import static org.uniondomain.rules.hardship.household.AssetFacts.REFUSES_VERIFICATION;
import static org.uniondomain.rules.hardship.household.AssetFacts.REFUSES_WORK;
import static org.uniondomain.rules.hardship.household.AssetFacts.USES_VEHICLE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.CAUSE_COST;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.CAUSE_REMOVED;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.EMPLOYMENT_COST;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HELPED_BY_GOVERNMENT;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME_AFTER_AID;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.LASTING_CAUSE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.LOCAL_AND_IN_SERVICE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MEMBERS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHLY_INCOMES;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.PREVIOUS_YEAR_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RECEIVES_MINIMUM_LIVING;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RIGID_EXPENDITURE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SCHOOL_CHILDREN;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SLIGHTLY_ABOVE_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STILL_IN_DIFFICULTY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STRUCK_BY_DISASTER;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.SUDDEN_CAUSE;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.TREATMENT_COST;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.UNABLE_TO_LEAVE_HARDSHIP;

import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.rules.lang.Vocabulary;

/** 困难职工家庭词汇: everything that can be told of a household. */
public final class HouseholdVocabulary {
  private HouseholdVocabulary() {}

  /** 词汇. */
  public static final Vocabulary<HardshipHousehold> VOCABULARY =
      Vocabulary.of(HOUSEHOLD, HardshipHousehold.builder().build())
          .with(
              INCOME,
              RIGID_EXPENDITURE,
              EMPLOYMENT_COST,
              MONTHS,
              MEMBERS,
              MINIMUM_LIVING_STANDARD,
              STILL_IN_DIFFICULTY,
              STRUCK_BY_DISASTER,
              CAUSE_COST,
              HELPED_BY_GOVERNMENT,
              RECEIVES_MINIMUM_LIVING,
              TREATMENT_COST,
              PREVIOUS_YEAR_STANDARD,
              LOCAL_AND_IN_SERVICE,
              SLIGHTLY_ABOVE_STANDARD,
              LASTING_CAUSE,
              SUDDEN_CAUSE,
              HOMES,
              HOMES_ABOVE_AVERAGE_AREA,
              OWNS_VEHICLE,
              USES_VEHICLE,
              COMPENSATING_VEHICLE,
              OWNS_BUSINESS,
              CONTROLS_COMPANY,
              REFUSES_VERIFICATION,
              REFUSES_WORK,
              HIGH_CONSUMPTION,
              FINANCIAL_ASSETS,
              ASSET_LIMIT,
              CAUSE_REMOVED,
              UNABLE_TO_LEAVE_HARDSHIP,
              INCOME_AFTER_AID)
          .with(SCHOOL_CHILDREN, SchoolChildFacts.VOCABULARY)
          .with(MONTHLY_INCOMES, HouseholdMonthFacts.VOCABULARY);
}
