package org.uniondomain.rules.organisation.money;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.MONTH;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.PAID;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.PAYROLL;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.PREPARATORY_FUND;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.UNION_FOUNDED;
import static org.uniondomain.rules.organisation.money.PreparatoryFundFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.money.PreparatoryFund;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 建会筹备金规则: what an employer without a union pays to the union above. The law does not ask for it:
 * the union's own charter does, which does not bind employers, and some places do, from a day of
 * their own.
 */
public final class PreparatoryFundRules {
  private PreparatoryFundRules() {}

  /** 工资所属月份首日. */
  public static final Quantity<PreparatoryFund, LocalDate> MONTH_START =
      MONTH.reading("工资所属月份首日", "first day of the month of the payroll", DAY, Period::start);

  /** 工资所属月份末日. */
  public static final Quantity<PreparatoryFund, LocalDate> MONTH_END =
      MONTH.reading(
          "工资所属月份末日",
          "last day of the month of the payroll",
          DAY,
          month -> month.end().minusDays(1));

  /** 筹备金比例. */
  public static final Threshold<Ratio> RATE =
      threshold(
              "organisation.preparatory-fund.rate",
              RATIO,
              EXACTLY,
              "建会筹备金比例",
              "rate of the preparatory fund")
          .since(
              LocalDate.of(2008, 10, 21), Ratio.percent(2), CHARTER.in("2008").article(37, 2), TEXT)
          .since(LocalDate.of(2013, 10, 22), Ratio.percent(2), CHARTER_2013, INFERRED)
          .since(LocalDate.of(2023, 10, 12), Ratio.percent(2), CHARTER_2023, INFERRED);

  /** 应缴筹备金. */
  public static final Calculation<PreparatoryFund, Money> DUE =
      calculation("organisation.preparatory-fund.due", PREPARATORY_FUND, MONEY)
          .label("应缴的建会筹备金", "preparatory fund due")
          .clause(
              RATE,
              AS_A_RULE,
              "未建立工会的单位按全部职工工资总额的{value}向上级工会缴纳建会筹备金",
              "an employer without a union pays {value} of the payroll of all its workers to the"
                  + " union above")
          .when(UNION_FOUNDED.not())
          .is(PAYROLL.times(RATE.value()).rounded(ContributionRules.TO_FEN))
          .build();

  /** 缴纳筹备金, by the charter. */
  public static final Requirement<PreparatoryFund> PAID_AS_DUE =
      requirement("organisation.preparatory-fund.paid", PREPARATORY_FUND)
          .label("缴纳建会筹备金", "preparatory fund paid")
          .clause(
              RATE,
              AS_A_RULE,
              "未建立工会的单位缴纳的建会筹备金不低于全部职工工资总额的{value}",
              "an employer without a union pays not less than {value} of the payroll of all its"
                  + " workers")
          .when(UNION_FOUNDED.not())
          .that(isPaid())
          .build();

  /** Returns the condition that what is due was paid. */
  public static Condition<PreparatoryFund> isPaid() {
    return PAID.meets(at(NOT_LOWER_THAN, DUE.result()));
  }

  /** 规则. */
  public static final SubjectRules<PreparatoryFund> RULES =
      SubjectRules.of(VOCABULARY, DUE, PAID_AS_DUE);
}
