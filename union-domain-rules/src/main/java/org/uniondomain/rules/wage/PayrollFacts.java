package org.uniondomain.rules.wage;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 工资支付明细要素: what can be told of a payroll. */
public final class PayrollFacts {
  private PayrollFacts() {}

  /** 工资支付明细. */
  public static final Subject<Payroll> PAYROLL =
      Subject.named("payroll", Payroll.class, "工资支付明细", "payroll");

  /** 支付期间. */
  public static final ValueFact<Payroll, Period> PERIOD =
      PAYROLL.value(
          "period",
          "支付期间",
          "period of payment",
          Period.class,
          Payroll::period,
          Payroll::withPeriod);

  /** 支付项目. */
  public static final Items<Payroll, PayItem> ITEMS =
      PAYROLL.items(
          "items", "支付项目", "pay items", PayItem.class, Payroll::items, Payroll::withItems);

  /** 上报的工资总额, of the statistics. */
  public static final QuantityFact<Payroll, Money> REPORTED_TOTAL =
      PAYROLL
          .money(
              "reported-total",
              "上报的工资总额",
              "total payroll reported",
              Payroll::reportedTotal,
              Payroll::withReportedTotal)
          .atLeast(Money.ZERO)
          .actionable();

  /** 企业所得税的工资薪金总额, which is another base. */
  public static final QuantityFact<Payroll, Money> INCOME_TAX_WAGES =
      PAYROLL
          .money(
              "income-tax-wages",
              "企业所得税的工资薪金总额",
              "wages and salaries of enterprise income tax",
              Payroll::incomeTaxWages,
              Payroll::withIncomeTaxWages)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<Payroll> VOCABULARY =
      Vocabulary.of(PAYROLL, Payroll.builder().build())
          .with(PERIOD, REPORTED_TOTAL, INCOME_TAX_WAGES)
          .with(ITEMS, PayItemFacts.VOCABULARY);
}
