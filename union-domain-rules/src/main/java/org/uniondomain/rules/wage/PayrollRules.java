package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.wage.PayrollTreatment.OUT;
import static org.uniondomain.core.wage.PayrollTreatment.REVIEW;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.WageLaw.PAYROLL_COMPOSITION;
import static org.uniondomain.rules.wage.PayItemFacts.AMOUNT;
import static org.uniondomain.rules.wage.PayItemFacts.COUNTED_IN_PAYROLL;
import static org.uniondomain.rules.wage.PayItemFacts.COUNTED_ON_REVIEW;
import static org.uniondomain.rules.wage.PayItemRules.COMPONENT;
import static org.uniondomain.rules.wage.PayItemRules.IS_PAYROLL;
import static org.uniondomain.rules.wage.PayItemRules.TREATMENT;
import static org.uniondomain.rules.wage.PayrollFacts.INCOME_TAX_WAGES;
import static org.uniondomain.rules.wage.PayrollFacts.ITEMS;
import static org.uniondomain.rules.wage.PayrollFacts.PAYROLL;
import static org.uniondomain.rules.wage.PayrollFacts.REPORTED_TOTAL;
import static org.uniondomain.rules.wage.PayrollFacts.VOCABULARY;

import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.core.wage.PayrollComponent;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/** 工资总额规则: what total payroll and each of its parts come to, and whether the report agrees. */
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
          .is(ITEMS.sum(AMOUNT, IS_PAYROLL))
          .build();

  /** 计时工资合计. */
  public static final Calculation<Payroll, Money> TIME_WAGES =
      part("wage.payroll.time-wages", PayrollComponent.TIME_WAGE, 5);

  /** 计件工资合计. */
  public static final Calculation<Payroll, Money> PIECE_WAGES =
      part("wage.payroll.piece-wages", PayrollComponent.PIECE_WAGE, 6);

  /** 奖金合计, labour-competition prizes among them. */
  public static final Calculation<Payroll, Money> BONUSES =
      part("wage.payroll.bonuses", PayrollComponent.BONUS, 7);

  /** 津贴和补贴合计. */
  public static final Calculation<Payroll, Money> ALLOWANCES =
      part("wage.payroll.allowances", PayrollComponent.ALLOWANCE_OR_SUBSIDY, 8);

  /** 加班加点工资合计. */
  public static final Calculation<Payroll, Money> OVERTIME_PAY =
      part("wage.payroll.overtime-pay", PayrollComponent.OVERTIME_PAY, 9);

  /** 特殊情况下支付的工资合计. */
  public static final Calculation<Payroll, Money> PAY_IN_SPECIAL_CIRCUMSTANCES =
      part(
          "wage.payroll.pay-in-special-circumstances",
          PayrollComponent.PAY_IN_SPECIAL_CIRCUMSTANCES,
          10);

  /** 经审核计入: what counts only because a person found so; it belongs to none of the six parts. */
  public static final Calculation<Payroll, Money> COUNTED_BY_REVIEW =
      sum(
          "wage.payroll.counted-by-review",
          "经审核计入工资总额的合计",
          "payroll counted on review",
          "条文未定的项目按人工审核结论计入",
          "what no text decides is counted as the person who reviewed it found",
          Conventions.ACCOUNTS_AGREE,
          Certainty.CONVENTION,
          TREATMENT.is(REVIEW).and(COUNTED_ON_REVIEW));

  /** 不计入工资总额的各项合计: counted apart, under rules of its own. */
  public static final Calculation<Payroll, Money> EXCLUDED =
      sum(
          "wage.payroll.excluded",
          "不计入工资总额的各项合计",
          "payments that are not payroll",
          "不计入工资总额的各项另行统计",
          "what is not payroll is counted apart",
          PAYROLL_COMPOSITION.article(12),
          TEXT,
          TREATMENT.is(OUT));

  /** 误计入工资总额的合计: what the employer counts and article 11 leaves out. */
  public static final Calculation<Payroll, Money> WRONGLY_COUNTED =
      sum(
          "wage.payroll.wrongly-counted",
          "误计入工资总额的合计",
          "wrongly counted as payroll",
          "第十一条所列各项不计入工资总额",
          "what article 11 lists is not payroll",
          PAYROLL_COMPOSITION.article(11),
          TEXT,
          TREATMENT.is(OUT).and(COUNTED_IN_PAYROLL));

  /** 上报数与明细一致: the total reported is what the payments come to. */
  public static final Requirement<Payroll> REPORTED_TOTAL_AGREES =
      requirement("wage.payroll.reported-total-agrees", PAYROLL)
          .label("上报的工资总额与明细一致", "the total reported agrees with the payments")
          .clause(
              PAYROLL_COMPOSITION.article(3),
              TEXT,
              CONSISTENCY,
              "上报的工资总额等于明细中属于工资总额的各项之和",
              "the total reported equals the sum of the payments that are payroll")
          .that(REPORTED_TOTAL.meets(at(EXACTLY, TOTAL.result())))
          .build();

  /**
   * 统计口径与税收口径不混用: a total that agrees with the wages and salaries of income tax and not with the
   * payments was taken from the wrong books.
   */
  public static final Requirement<Payroll> NOT_THE_TAX_BASE =
      requirement("wage.payroll.not-the-tax-base", PAYROLL)
          .label("上报数不取自企业所得税口径", "the total reported is not the base of income tax")
          .clause(
              PAYROLL_COMPOSITION.article(4),
              TEXT,
              CONSISTENCY,
              "工资总额按六个组成部分计算，不以企业所得税的工资薪金总额代替",
              "total payroll is reckoned from its six parts; the wages and salaries of enterprise"
                  + " income tax do not stand for it")
          .that(
              REPORTED_TOTAL
                  .meets(at(EXACTLY, TOTAL.result()))
                  .or(REPORTED_TOTAL.meets(at(EXACTLY, INCOME_TAX_WAGES)).not()))
          .build();

  private static Calculation<Payroll, Money> part(
      String id, PayrollComponent component, int article) {
    return sum(
        id,
        component.label() + "合计",
        "total of " + component.englishLabel(),
        component.label() + "是工资总额的组成部分",
        "part of total payroll: " + component.englishLabel(),
        PAYROLL_COMPOSITION.article(article),
        TEXT,
        COMPONENT.is(component));
  }

  private static Calculation<Payroll, Money> sum(
      String id,
      String chinese,
      String english,
      String words,
      String englishWords,
      Citation citation,
      Certainty certainty,
      Condition<PayItem> which) {
    return calculation(id, PAYROLL, MONEY)
        .label(chinese, english)
        .clause(citation, certainty, SHALL, words, englishWords)
        .is(ITEMS.sum(AMOUNT, which))
        .build();
  }

  /** 规则. */
  public static final SubjectRules<Payroll> RULES =
      SubjectRules.of(
          VOCABULARY,
          TOTAL,
          TIME_WAGES,
          PIECE_WAGES,
          BONUSES,
          ALLOWANCES,
          OVERTIME_PAY,
          PAY_IN_SPECIAL_CIRCUMSTANCES,
          COUNTED_BY_REVIEW,
          EXCLUDED,
          WRONGLY_COUNTED,
          REPORTED_TOTAL_AGREES,
          NOT_THE_TAX_BASE);
}
