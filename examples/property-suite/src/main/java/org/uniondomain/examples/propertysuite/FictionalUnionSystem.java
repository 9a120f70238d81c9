package org.uniondomain.examples.propertysuite;

import java.math.BigDecimal;

/**
 * 虚构的工会系统: decides as systems in use often do, on columns that may be null. Three bugs are planted
 * in it, each in one line.
 */
public class FictionalUnionSystem {
  private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

  /** 结论: what the system says. */
  public enum Answer {
    /** 是. */
    YES,
    /** 否. */
    NO,
    /** 资料不足: a column that matters is empty. */
    UNKNOWN,
    /** 无此规定: no text says so at this place. */
    NO_RULE
  }

  /** 困难类别. */
  public enum Tier {
    /** 深度困难. */
    DEEP,
    /** 相对困难. */
    RELATIVE,
    /** 意外致困. */
    ACCIDENT,
    /** 不属困难. */
    NONE,
    /** 资料不足. */
    UNKNOWN
  }

  /** A row of the table of households; every column may be null. */
  public record HouseholdRow(
      BigDecimal income,
      BigDecimal rigidExpenditure,
      BigDecimal employmentCost,
      Integer months,
      Integer members,
      BigDecimal standard,
      Boolean struck,
      Boolean stillInDifficulty) {}

  /** 草案同意人数: whether half of all delegates, or more, are in favour of a draft. */
  public Answer majorityReached(Integer delegates, Integer inFavour) {
    if (delegates == null || inFavour == null) {
      return Answer.UNKNOWN;
    }
    return inFavour * 2 > delegates ? Answer.YES : Answer.NO; // bug 1: > for >=
  }

  /** 困难职工家庭类别: the tier of a household by its net income per head and month. */
  public Tier tier(HouseholdRow row) {
    if (row.income() == null
        || row.months() == null
        || row.members() == null
        || row.standard() == null) {
      return Tier.UNKNOWN;
    }
    BigDecimal rigid = orZero(row.rigidExpenditure()); // bug 2: missing read as zero
    BigDecimal cost = orZero(row.employmentCost());
    return tier(row, row.income().subtract(rigid).subtract(cost));
  }

  /** Returns the tier by what is left of the income. */
  protected final Tier tier(HouseholdRow row, BigDecimal net) {
    BigDecimal line =
        row.standard().multiply(BigDecimal.valueOf((long) row.months() * row.members()));
    if (net.compareTo(line) < 0) {
      return Tier.DEEP;
    }
    if (net.compareTo(line.add(line)) < 0) {
      return Tier.RELATIVE;
    }
    if (row.struck() == null || row.stillInDifficulty() == null) {
      return Tier.UNKNOWN;
    }
    return row.struck() && row.stillInDifficulty() ? Tier.ACCIDENT : Tier.NONE;
  }

  /** 劳动竞赛奖励资金: whether the fund reaches one percent of the payroll. */
  public Answer fundIsEnough(String division, BigDecimal payroll, BigDecimal accrued) {
    return ofThePayroll(payroll, accrued); // bug 3: a provincial rule, wherever the enterprise is
  }

  /** Returns whether a fund is one percent of the payroll, where there is such a rule. */
  protected final Answer ofThePayroll(BigDecimal payroll, BigDecimal accrued) {
    if (payroll == null || accrued == null) {
      return Answer.UNKNOWN;
    }
    return accrued.compareTo(payroll.multiply(ONE_PERCENT)) >= 0 ? Answer.YES : Answer.NO;
  }

  private static BigDecimal orZero(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }
}
