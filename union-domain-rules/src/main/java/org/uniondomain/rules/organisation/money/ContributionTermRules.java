package org.uniondomain.rules.organisation.money;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.OrganisationLaw.BEIJING_MEASURES;
import static org.uniondomain.rules.law.OrganisationLaw.SHANGHAI_REGULATIONS;
import static org.uniondomain.rules.law.OrganisationLaw.SOURCES_READ;
import static org.uniondomain.rules.organisation.money.ContributionRules.ARREARS;
import static org.uniondomain.rules.organisation.money.ContributionRules.TO_FEN;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.FUND_CONTRIBUTION;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.MONTH;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.PAID_ON;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.SETTLED_ON;
import static org.uniondomain.rules.organisation.money.FundContributionFacts.UNION_FOUNDED;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.money.FundContribution;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 工会经费缴纳期限和滞纳金规则: the day by which a month's contribution is paid, and what a delay costs. Both are
 * the law of places; no text on them was found for the others.
 */
public final class ContributionTermRules {
  private ContributionTermRules() {}

  private static final LocalDate BEIJING_FIRST = LocalDate.of(2016, 1, 1);

  /** 工资所属月份末日. */
  private static final Quantity<FundContribution, LocalDate> MONTH_END =
      MONTH.reading(
          "工资所属月份末日",
          "last day of the month of the payroll",
          DAY,
          month -> month.end().minusDays(1));

  /** 缴纳期限: fifteen days after the month of the payroll, which is the 15th of the next. */
  public static final Threshold<Term> DUE_WITHIN =
      threshold(
              "organisation.contribution.due-within",
              TERM,
              WITHIN,
              "工会经费缴纳期限",
              "time to pay the contribution")
          .in(Regions.BEIJING)
          .unknownSince(
              LocalDate.of(1994, 9, 8), Fact.unknown(), BEIJING_MEASURES.in("1994"), INFERRED)
          .unknownSince(
              LocalDate.of(2002, 7, 18), Fact.unknown(), BEIJING_MEASURES.in("2002"), INFERRED)
          .since(BEIJING_FIRST, Term.days(15), BEIJING_MEASURES.article(55), TEXT)
          .in(Regions.SHANGHAI)
          .since(SOURCES_READ, Term.days(15), SHANGHAI_REGULATIONS.article(41), TEXT)
          .startKnown(INFERRED);

  /** 按期拨缴. */
  public static final Requirement<FundContribution> IN_TIME =
      requirement("organisation.contribution.in-time", FUND_CONTRIBUTION)
          .label("按期拨缴工会经费", "contribution paid in time")
          .clause(
              DUE_WITHIN,
              SHALL,
              "上月工资所对应的工会经费在月末之后{value}{bound}拨缴",
              "the contribution for the payroll of a month is paid {bound} {value} of its end")
          .when(UNION_FOUNDED)
          .that(PAID_ON.meets(DUE_WITHIN.<FundContribution>after(MONTH_END).rolledIf(ROLL_OVER)))
          .build();

  /** 滞纳金日比例. */
  public static final Threshold<Ratio> LATE_FEE_RATE =
      threshold(
              "organisation.contribution.late-fee-rate",
              RATIO,
              EXACTLY,
              "工会经费滞纳金日比例",
              "fee for late contribution a day")
          .in(Regions.BEIJING)
          .unknownSince(
              LocalDate.of(1994, 9, 8), Fact.unknown(), BEIJING_MEASURES.in("1994"), INFERRED)
          .unknownSince(
              LocalDate.of(2002, 7, 18), Fact.unknown(), BEIJING_MEASURES.in("2002"), INFERRED)
          .since(BEIJING_FIRST, Ratio.of(5, 1000), BEIJING_MEASURES.article(55, 2), TEXT);

  /** 滞纳日数: from the day after the last day in time through the day the arrears were paid. */
  private static final Quantity<FundContribution, Integer> DAYS_LATE =
      new DaysBetween<FundContribution>(
              DUE_WITHIN.<FundContribution>dayAfter(MONTH_END).rolledIf(ROLL_OVER), SETTLED_ON)
          .orMore(Quantity.of(0));

  /** 滞纳金, without a ceiling. */
  public static final Calculation<FundContribution, Money> LATE_FEE =
      calculation("organisation.contribution.late-fee", FUND_CONTRIBUTION, MONEY)
          .label("工会经费滞纳金", "fee for late contribution")
          .clause(
              LATE_FEE_RATE,
              SHALL,
              "逾期拨缴的，自逾期之日起每日按欠缴额的{value}加收滞纳金",
              "for every day of delay {value} of the arrears is added")
          .when(UNION_FOUNDED)
          .is(fee())
          .build();

  /**
   * Returns the fee of a place whose text caps it: it replaces {@link #LATE_FEE} there.
   *
   * @param id stable id of the rule
   * @param cap the share of the arrears that the fee does not exceed
   */
  public static Calculation<FundContribution, Money> capped(String id, Threshold<Ratio> cap) {
    return calculation(id, FUND_CONTRIBUTION, MONEY)
        .label("工会经费滞纳金（有上限）", "fee for late contribution, with a ceiling")
        .clause(
            cap,
            SHALL,
            "逾期拨缴的，每日按欠缴额的一定比例加收滞纳金，合计不超过欠缴额的{value}",
            "a share of the arrears is added for every day of delay, not more than {value} of the"
                + " arrears in all")
        .when(UNION_FOUNDED)
        .is(fee().orLess(ARREARS.result().times(cap.<FundContribution>value()).rounded(TO_FEN)))
        .build();
  }

  private static Quantity<FundContribution, Money> fee() {
    return ARREARS
        .result()
        .times(LATE_FEE_RATE.<FundContribution>value())
        .times(DAYS_LATE)
        .rounded(TO_FEN);
  }

  /** 规则. */
  public static final SubjectRules<FundContribution> RULES =
      SubjectRules.of(FundContributionFacts.VOCABULARY, IN_TIME, LATE_FEE);
}
