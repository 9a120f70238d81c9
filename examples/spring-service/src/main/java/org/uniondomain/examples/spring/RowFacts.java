package org.uniondomain.examples.spring;

import java.math.BigDecimal;
import java.util.Map;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.CostCategory;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;

/** From rows to facts. A column that is null is unknown: not zero, and not no. */
final class RowFacts {
  private static final Map<String, CostCategory> ACCOUNTS =
      Map.of(
          "CB", CostCategory.PRODUCTION_COST,
          "LR", CostCategory.AFTER_TAX_PROFIT,
          "GHJF", CostCategory.UNION_FUNDS,
          "FLF", CostCategory.WELFARE);

  private RowFacts() {}

  static AwardFund awardFund(AwardFundRow row) {
    return AwardFund.builder()
        .period(Fact.ofNullable(row.getNd()).map(Period::year))
        .payroll(money("gzze", row.getGzze()))
        .accrued(money("tqje", row.getTqje()))
        .chargedTo(
            Fact.ofNullable(row.getLzkm()).map(code -> RowRefused.known("lzkm", code, ACCOUNTS)))
        .build();
  }

  static HardshipHousehold household(HouseholdRow row) {
    return HardshipHousehold.builder()
        .months(12)
        .members(Fact.ofNullable(row.getJtrks()))
        .income(money("jtsr", row.getJtsr()))
        .rigidExpenditure(money("gxzc", row.getGxzc()))
        .employmentCost(money("jycb", row.getJycb()))
        .minimumLivingStandard(money("dbbz", row.getDbbz()))
        .receivesMinimumLiving(Fact.ofNullable(row.getDbh()).map("Y"::equals))
        .build();
  }

  /** A Double is taken as the shortest decimal that means it; 0.1 + 0.2 is refused, not rounded. */
  static Fact<Money> money(String column, Double yuan) {
    if (yuan == null) {
      return Fact.unknown();
    }
    if (!Double.isFinite(yuan) || BigDecimal.valueOf(yuan).stripTrailingZeros().scale() > 2) {
      throw new RowRefused(column, "is no amount in yuan and fen");
    }
    return Fact.known(Money.yuan(BigDecimal.valueOf(yuan).stripTrailingZeros().toPlainString()));
  }
}
