package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.wage.PayrollTreatment.IN;
import static org.uniondomain.core.wage.PayrollTreatment.REVIEW;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.law.WageLaw.PAYROLL_COMPOSITION;
import static org.uniondomain.rules.wage.PayItemFacts.AMOUNT;
import static org.uniondomain.rules.wage.PayItemFacts.COUNTED_ON_REVIEW;
import static org.uniondomain.rules.wage.PayItemRules.TREATMENT;
import static org.uniondomain.rules.wage.PayrollFacts.ITEMS;
import static org.uniondomain.rules.wage.PayrollFacts.PAYROLL;
import static org.uniondomain.rules.wage.PayrollFacts.VOCABULARY;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;

/** 工资总额规则: what total payroll comes to. */
public final class PayrollRules {
  private PayrollRules() {}

  /**
   * 工资总额: the sum of the payments that are payroll. A payment of which that is open, or which a
   * person has to review and nobody has, widens the range of the sum.
   */
  public static final Calculation<Payroll, Money> TOTAL =
      calculation("wage.payroll.total", PAYROLL, MONEY)
          .label("工资总额", "total payroll")
          .clause(
              PAYROLL_COMPOSITION.article(3),
              TEXT,
              SHALL,
              "工资总额为一定时期内直接支付给本单位全部职工的劳动报酬总额",
              "total payroll is the whole of what is paid directly to all own staff in a period for"
                  + " their work")
          .is(ITEMS.sum(AMOUNT, TREATMENT.is(IN).or(TREATMENT.is(REVIEW).and(COUNTED_ON_REVIEW))))
          .build();

  /** 规则. */
  public static final SubjectRules<Payroll> RULES = SubjectRules.of(VOCABULARY, TOTAL);
}
