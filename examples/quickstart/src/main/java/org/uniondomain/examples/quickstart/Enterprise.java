package org.uniondomain.examples.quickstart;

import java.time.LocalDate;
import java.time.Year;
import org.immutables.value.Value;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.PayrollBasis;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.style.UnionStyle;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.wage.Payroll;

/** 企业: one enterprise of the file; an entity of the user's own around one of the library. */
@UnionStyle
@Value.Immutable
interface Enterprise extends WithEnterprise {
  /** 名称. */
  Fact<String> name();

  /** 所在地. */
  Fact<Division> place();

  /** 年度: the year of the fund. */
  Fact<Year> year();

  /** 判断日: the day for which the question is asked. */
  Fact<LocalDate> day();

  /** 工资支付明细: what it paid to its staff, line by line, and the total it reports. */
  @Value.Default
  default Payroll payroll() {
    return Payroll.builder().build();
  }

  /** 劳动竞赛奖励资金. */
  @Value.Default
  default AwardFund fund() {
    return AwardFund.builder().build();
  }

  /** Returns the payroll, whose period is the year where nothing else is known of it. */
  default Payroll payrollOfTheYear() {
    return payroll().period().isUnknown() ? payroll().withPeriod(wholeYear()) : payroll();
  }

  /**
   * Returns the fund with the period of the year, and with the payroll that it is held against: the
   * one told of the fund itself; else what the payments come to by law, if that is known; else what
   * the enterprise reports.
   *
   * @param total what the payments come to
   */
  default AwardFund fundOfTheYear(Fact<Money> total) {
    AwardFund fund = fund().period().isUnknown() ? fund().withPeriod(wholeYear()) : fund();
    if (!fund.payroll().isUnknown()) {
      return fund;
    }
    boolean reckoned = total.isKnown() || payroll().reportedTotal().isUnknown();
    fund = fund.withPayroll(reckoned ? total : payroll().reportedTotal());
    if (reckoned && fund.payrollBasis().isUnknown()) {
      fund = fund.withPayrollBasis(Fact.known(PayrollBasis.STATISTICAL));
    }
    return fund.payrollPeriod().isUnknown()
        ? fund.withPayrollPeriod(payrollOfTheYear().period())
        : fund;
  }

  private Fact<Period> wholeYear() {
    return year().isKnown() ? year().map(y -> Period.year(y.getValue())) : Fact.unknown();
  }

  static ImmutableEnterprise.Builder builder() {
    return ImmutableEnterprise.builder();
  }
}
