package org.uniondomain.examples.propertysuite;

import java.math.BigDecimal;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.examples.propertysuite.FictionalUnionSystem.HouseholdRow;
import org.uniondomain.examples.propertysuite.FictionalUnionSystem.Tier;

/** 换成系统的行: what the tables of the system would hold of our subjects, null for what is not known. */
final class Rows {
  private Rows() {}

  static HouseholdRow row(HardshipHousehold household) {
    return new HouseholdRow(
        yuan(household.income()),
        yuan(household.rigidExpenditure()),
        yuan(household.employmentCost()),
        household.months().orNull(),
        household.members().orNull(),
        yuan(household.minimumLivingStandard()),
        household.struckByDisaster().orNull(),
        household.stillInDifficulty().orNull());
  }

  static BigDecimal yuan(Fact<Money> amount) {
    Money money = amount.orNull();
    return money == null ? null : BigDecimal.valueOf(money.fen(), 2);
  }

  static Fact<HardshipTier> tier(Tier tier) {
    return tier == Tier.UNKNOWN ? Fact.unknown() : Fact.known(HardshipTier.valueOf(tier.name()));
  }
}
