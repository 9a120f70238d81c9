package org.uniondomain.rules.bargaining.dispute;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts.CORRECTED_ON;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts.CORRECTION_ORDER;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts.KIND;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts.OFFENCE;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts.ORDERED_ON;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.dispute.BargainingOffence;
import org.uniondomain.core.bargaining.dispute.CorrectionOrder;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 责令改正规则: how long an employer has to comply with an order to correct, and the fine that follows
 * where it does not. The numbers are those of places; fines are the range that the authority may
 * choose from, both ends inclusive.
 */
public final class CorrectionOrderRules {
  private CorrectionOrderRules() {}

  private static final Condition<CorrectionOrder> ON_WAGES = KIND.is(WAGE);
  private static final Condition<CorrectionOrder> PAY_CUT = OFFENCE.is(BargainingOffence.PAY_CUT);
  private static final Condition<CorrectionOrder> NOT_CORRECTED = CORRECTED_ON.happened().not();

  /** 改正期限. */
  public static final Threshold<Term> CORRECTION_TERM =
      threshold(
          "bargaining.order.correction-term",
          TERM,
          WITHIN,
          "责令改正后的改正期限",
          "period for complying with an order to correct");

  /** 单位罚款最低额. */
  public static final Threshold<Money> LEAST_FINE =
      money("bargaining.order.least-fine", "用人单位罚款最低额", "least fine of the employer");

  /** 单位罚款最高额. */
  public static final Threshold<Money> GREATEST_FINE =
      money("bargaining.order.greatest-fine", "用人单位罚款最高额", "greatest fine of the employer");

  /** 负责人罚款最低额. */
  public static final Threshold<Money> LEAST_FINE_OF_HEAD =
      money("bargaining.order.least-fine-of-head", "主要负责人罚款最低额", "least fine of the head");

  /** 负责人罚款最高额. */
  public static final Threshold<Money> GREATEST_FINE_OF_HEAD =
      money("bargaining.order.greatest-fine-of-head", "主要负责人罚款最高额", "greatest fine of the head");

  /** 工资集体协商单位罚款最低额. */
  public static final Threshold<Money> WAGE_LEAST_FINE =
      money(
          "bargaining.order.wage-least-fine",
          "工资集体协商用人单位罚款最低额",
          "least fine of the employer in wage bargaining");

  /** 工资集体协商单位罚款最高额. */
  public static final Threshold<Money> WAGE_GREATEST_FINE =
      money(
          "bargaining.order.wage-greatest-fine",
          "工资集体协商用人单位罚款最高额",
          "greatest fine of the employer in wage bargaining");

  /** 工资集体协商负责人罚款最低额. */
  public static final Threshold<Money> WAGE_LEAST_FINE_OF_HEAD =
      money(
          "bargaining.order.wage-least-fine-of-head",
          "工资集体协商主要负责人罚款最低额",
          "least fine of the head in wage bargaining");

  /** 工资集体协商负责人罚款最高额. */
  public static final Threshold<Money> WAGE_GREATEST_FINE_OF_HEAD =
      money(
          "bargaining.order.wage-greatest-fine-of-head",
          "工资集体协商主要负责人罚款最高额",
          "greatest fine of the head in wage bargaining");

  /** 克扣协商代表工资罚款最低额. */
  public static final Threshold<Money> WAGE_LEAST_FINE_FOR_PAY_CUT =
      money(
          "bargaining.order.wage-least-fine-for-pay-cut",
          "克扣或者降低协商代表工资的罚款最低额",
          "least fine for cutting the pay of a representative");

  /** 克扣协商代表工资罚款最高额. */
  public static final Threshold<Money> WAGE_GREATEST_FINE_FOR_PAY_CUT =
      money(
          "bargaining.order.wage-greatest-fine-for-pay-cut",
          "克扣或者降低协商代表工资的罚款最高额",
          "greatest fine for cutting the pay of a representative");

  /** 工资集体协商可以责令改正的四类行为. */
  public static final Threshold<Boolean> WAGE_FOUR_GROUNDS =
      threshold(
          "bargaining.order.wage-four-grounds",
          FLAG,
          EXACTLY,
          "工资集体协商中责令改正的行为",
          "conduct for which a correction is ordered in wage bargaining");

  private static Threshold<Money> money(String id, String chinese, String english) {
    return threshold(id, MONEY, EXACTLY, chinese, english);
  }

  /** 改正末日. */
  public static final Calculation<CorrectionOrder, LocalDate> LAST_DAY =
      Calculation.<CorrectionOrder, LocalDate>calculation(
              "bargaining.order.last-day", CORRECTION_ORDER, DAY)
          .label("责令改正末日", "last day to comply with an order")
          .clause(
              CORRECTION_TERM,
              SHALL,
              "自责令改正之日起{value}{bound}改正",
              "an order is complied with {bound} {value}")
          .is(CORRECTION_TERM.dayAfter(ORDERED_ON).rolledIf(ROLL_OVER))
          .build();

  /** 按期改正. */
  public static final Requirement<CorrectionOrder> CORRECTED =
      requirement("bargaining.order.corrected", CORRECTION_ORDER)
          .label("按期改正", "compliance with an order in time")
          .clause(
              CORRECTION_TERM,
              SHALL,
              "自责令改正之日起{value}{bound}改正",
              "an order is complied with {bound} {value}")
          .that(
              CORRECTED_ON.meets(
                  CORRECTION_TERM.<CorrectionOrder>after(ORDERED_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 责令改正的事由: refusing is a ground everywhere. */
  public static final Requirement<CorrectionOrder> GROUND =
      requirement("bargaining.order.ground", CORRECTION_ORDER)
          .label("责令改正的事由", "ground of an order to correct")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(56),
              TEXT,
              MAY,
              "用人单位无正当理由拒绝协商的，责令改正",
              "an employer that refuses to bargain without a justified reason is ordered to"
                  + " correct")
          .that(OFFENCE.is(BargainingOffence.REFUSAL_OR_LATE_REPLY))
          .build();

  /** 工资集体协商责令改正的事由. */
  public static final Requirement<CorrectionOrder> WAGE_GROUND =
      requirement("bargaining.order.wage-ground", CORRECTION_ORDER)
          .label("工资集体协商责令改正的事由", "ground of an order in wage bargaining")
          .clause(
              WAGE_FOUR_GROUNDS,
              MAY,
              "拒绝或者逾期答复、不提供资料、不提供时间和工作条件、阻挠协商的，责令改正",
              "refusal or late reply, withholding data, withholding time or conditions, and"
                  + " obstruction are corrected by order")
          .when(ON_WAGES)
          .that(
              OFFENCE.isOneOf(
                  BargainingOffence.REFUSAL_OR_LATE_REPLY,
                  BargainingOffence.DATA_WITHHELD,
                  BargainingOffence.NO_TIME_OR_CONDITIONS,
                  BargainingOffence.OBSTRUCTION))
          .build();

  /** 罚款最低额. */
  public static final Calculation<CorrectionOrder, Money> LEAST =
      fine("bargaining.order.fine-from", LEAST_FINE, CORRECTED.isMet().not());

  /** 罚款最高额. */
  public static final Calculation<CorrectionOrder, Money> GREATEST =
      fine("bargaining.order.fine-to", GREATEST_FINE, CORRECTED.isMet().not());

  /** 负责人罚款最低额. */
  public static final Calculation<CorrectionOrder, Money> LEAST_OF_HEAD =
      fine("bargaining.order.fine-of-head-from", LEAST_FINE_OF_HEAD, CORRECTED.isMet().not());

  /** 负责人罚款最高额. */
  public static final Calculation<CorrectionOrder, Money> GREATEST_OF_HEAD =
      fine("bargaining.order.fine-of-head-to", GREATEST_FINE_OF_HEAD, CORRECTED.isMet().not());

  /** 工资集体协商罚款最低额. */
  public static final Calculation<CorrectionOrder, Money> WAGE_LEAST =
      fine("bargaining.order.wage-fine-from", WAGE_LEAST_FINE, ON_WAGES.and(NOT_CORRECTED));

  /** 工资集体协商罚款最高额. */
  public static final Calculation<CorrectionOrder, Money> WAGE_GREATEST =
      fine("bargaining.order.wage-fine-to", WAGE_GREATEST_FINE, ON_WAGES.and(NOT_CORRECTED));

  /** 工资集体协商负责人罚款最低额. */
  public static final Calculation<CorrectionOrder, Money> WAGE_LEAST_OF_HEAD =
      fine(
          "bargaining.order.wage-fine-of-head-from",
          WAGE_LEAST_FINE_OF_HEAD,
          ON_WAGES.and(NOT_CORRECTED));

  /** 工资集体协商负责人罚款最高额. */
  public static final Calculation<CorrectionOrder, Money> WAGE_GREATEST_OF_HEAD =
      fine(
          "bargaining.order.wage-fine-of-head-to",
          WAGE_GREATEST_FINE_OF_HEAD,
          ON_WAGES.and(NOT_CORRECTED));

  /** 克扣协商代表工资罚款最低额. */
  public static final Calculation<CorrectionOrder, Money> WAGE_LEAST_FOR_PAY_CUT =
      fine(
          "bargaining.order.wage-fine-for-pay-cut-from",
          WAGE_LEAST_FINE_FOR_PAY_CUT,
          all(ON_WAGES, PAY_CUT, NOT_CORRECTED));

  /** 克扣协商代表工资罚款最高额. */
  public static final Calculation<CorrectionOrder, Money> WAGE_GREATEST_FOR_PAY_CUT =
      fine(
          "bargaining.order.wage-fine-for-pay-cut-to",
          WAGE_GREATEST_FINE_FOR_PAY_CUT,
          all(ON_WAGES, PAY_CUT, NOT_CORRECTED));

  private static Calculation<CorrectionOrder, Money> fine(
      String id, Threshold<Money> number, Condition<CorrectionOrder> when) {
    return Calculation.<CorrectionOrder, Money>calculation(id, CORRECTION_ORDER, MONEY)
        .label(number.label().chinese(), number.label().english())
        .clause(
            number,
            MAY,
            number.label().chinese() + "为{value}",
            number.label().english() + ": {value}")
        .when(when)
        .is(number.value())
        .build();
  }

  /** 规则. */
  public static final SubjectRules<CorrectionOrder> RULES =
      SubjectRules.of(
          VOCABULARY,
          GROUND,
          WAGE_GROUND,
          LAST_DAY,
          CORRECTED,
          LEAST,
          GREATEST,
          LEAST_OF_HEAD,
          GREATEST_OF_HEAD,
          WAGE_LEAST,
          WAGE_GREATEST,
          WAGE_LEAST_OF_HEAD,
          WAGE_GREATEST_OF_HEAD,
          WAGE_LEAST_FOR_PAY_CUT,
          WAGE_GREATEST_FOR_PAY_CUT);
}
