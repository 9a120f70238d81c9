package org.uniondomain.core.testing;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.money.Money;

/** 困难职工家庭样例: households for tests, of three members, over twelve months, with nothing that bars. */
public final class Households {
  private Households() {}

  /** 呼和浩特市2021年城市低保标准, the standard of most worked cases. */
  public static final Money STANDARD = Money.yuan(790);

  /**
   * Returns a household of three whose rigid expenditure leaves it, over twelve months, exactly the
   * minimum living standard for each: everything is told.
   */
  public static HardshipHousehold ofThree() {
    return with("50000.00", "21560.00");
  }

  /** Returns the same household, of whose expenditure nothing is told. */
  public static HardshipHousehold ofThreeWithUnknownExpenditure() {
    return ofThree().withRigidExpenditure(Fact.unknown());
  }

  /** Returns a household of which everything but its money is told. */
  public static HardshipHousehold ordinary() {
    return HardshipHousehold.builder()
        .months(12)
        .members(3)
        .minimumLivingStandard(STANDARD)
        .stillInDifficulty(false)
        .struckByDisaster(false)
        .causeCost(Money.ZERO)
        .helpedByGovernment(false)
        .slightlyAboveStandard(false)
        .lastingCause(false)
        .suddenCause(false)
        .homes(1)
        .homesAboveAverageArea(false)
        .ownsVehicle(false)
        .usesVehicle(false)
        .compensatingVehicle(false)
        .ownsBusiness(false)
        .controlsCompany(false)
        .refusesVerification(false)
        .receivesMinimumLiving(false)
        .localAndInService(true)
        .previousYearStandard(STANDARD)
        .treatmentCost(Money.ZERO)
        .refusesWork(false)
        .highConsumption(false)
        .financialAssets(Money.ZERO)
        .assetLimit(Money.yuan(30_000))
        .schoolChildren(Listing.none())
        .monthlyIncomes(Listing.none())
        .build();
  }

  /** Returns it with income and rigid expenditure of the twelve months, in yuan. */
  public static HardshipHousehold with(String income, String rigidExpenditure) {
    return HardshipHousehold.builder()
        .from(ordinary())
        .income(Money.yuan(income))
        .rigidExpenditure(Money.yuan(rigidExpenditure))
        .employmentCost(Money.ZERO)
        .build();
  }

  /** Returns a month of one member with its income and its standard, in yuan. */
  public static HouseholdMonth month(LocalDate month, String income, String standard) {
    return HouseholdMonth.builder()
        .month(month)
        .income(Money.yuan(income))
        .deductions(Money.ZERO)
        .members(1)
        .minimumLivingStandard(Money.yuan(standard))
        .build();
  }
}
