package org.uniondomain.rules.bargaining.filing;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.NO_OBJECTION_SERVED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.OBJECTION_SERVED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.RECEIVED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.STATED_EFFECTIVE;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SUBMITTED;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Quantity.never;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;
import static org.uniondomain.rules.law.Conventions.EFFECT_AFTER_REVIEW;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER_OF_EFFECT;
import static org.uniondomain.rules.law.Conventions.STATED_EFFECT;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 集体合同生效规则: the day on which a collective contract takes effect, or none. A contract to which the
 * labour authority objects in time does not take effect; negotiated again and filed again, it is a
 * new case file. An objection served in time prevails over an opinion without objection.
 */
public final class EffectRules {
  private EffectRules() {}

  /** 审查期限: how long the authority has to object, from receipt of the text. */
  public static final Threshold<Term> REVIEW =
      threshold(
              "bargaining.contract.review",
              TERM,
              WITHIN,
              "集体合同审查期限",
              "period of review of a collective contract")
          .since(LocalDate.of(1995, 1, 1), Term.days(15), LABOUR_LAW.in("1994").article(34), TEXT)
          .since(
              LocalDate.of(2004, 5, 1),
              Term.days(15),
              COLLECTIVE_CONTRACT_PROVISIONS.article(47),
              TEXT)
          .since(LocalDate.of(2008, 1, 1), Term.days(15), LABOUR_CONTRACT_LAW.article(54, 1), TEXT);

  /** 工资协议审查期限: how long the parties wait for an opinion on a wage agreement. */
  public static final Threshold<Term> WAGE_REVIEW =
      threshold(
              "bargaining.wage-agreement.review",
              TERM,
              WITHIN,
              "工资协议审查期限",
              "period of review of a wage agreement")
          .since(
              LocalDate.of(2000, 11, 8),
              Term.days(15),
              WAGE_BARGAINING_MEASURES.article(22, 4),
              TEXT);

  /** 审查末日: the last day on which an objection is in time, counted from receipt. */
  public static final Calculation<CollectiveContract, LocalDate> LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.contract.last-day-of-review", CONTRACT, DAY)
          .label("集体合同审查末日", "last day of the review of a collective contract")
          .clause(
              REVIEW,
              SHALL,
              "审查意见自收到集体合同文本之日起{value}{bound}送达",
              "an opinion is served {bound} {value} of receipt of the text")
          .when(KIND.is(WAGE).not())
          .is(REVIEW.dayAfter(RECEIVED))
          .build();

  /** 工资协议审查末日: the last day on which an opinion is in time, counted from submission. */
  public static final Calculation<CollectiveContract, LocalDate> WAGE_LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.wage-agreement.last-day-of-review", CONTRACT, DAY)
          .label("工资协议审查末日", "last day of the review of a wage agreement")
          .clause(
              WAGE_REVIEW,
              SHALL,
              "审查意见自报送工资协议之日起{value}{bound}送达",
              "an opinion is served {bound} {value} of submission")
          .when(KIND.is(WAGE))
          .is(WAGE_REVIEW.dayAfter(SUBMITTED))
          .build();

  /** 审查期满: the first day after the review of a collective contract. */
  static final Quantity<CollectiveContract, LocalDate> LAPSE = dayAfter(LAST_DAY);

  /** 工资协议审查期满: the first day after the review of a wage agreement. */
  static final Quantity<CollectiveContract, LocalDate> WAGE_LAPSE = dayAfter(WAGE_LAST_DAY);

  private static final Condition<CollectiveContract> CLEARED_BY_NOW =
      NO_OBJECTION_SERVED.happened().and(OBJECTION_SERVED.happened().not());

  /**
   * 集体合同生效日, of every kind but wage agreements: the day after the review if no objection was served
   * in it, or the day that an opinion without objection states.
   */
  public static final Calculation<CollectiveContract, LocalDate> EFFECT =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.contract.effect", CONTRACT, DAY)
          .label("集体合同生效日", "day on which a collective contract takes effect")
          .clause(
              LABOUR_LAW.in("1994").article(34),
              TEXT,
              SHALL,
              "审查期限内未提出异议的，集体合同自期满后{value2}生效",
              "a collective contract to which nobody objects during its review is in force {value2}"
                  + " after the last day of it")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(47), TEXT)
          .later(LABOUR_CONTRACT_LAW.article(54, 1), TEXT)
          .when(KIND.is(WAGE).not())
          .is(effect())
          .build();

  /**
   * 工资协议生效日: the day on which an opinion without objection is served in the review, or the day
   * after it if no opinion is.
   */
  public static final Calculation<CollectiveContract, LocalDate> WAGE_EFFECT =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.wage-agreement.effect", CONTRACT, DAY)
          .label("工资协议生效日", "day on which a wage agreement takes effect")
          .clause(
              WAGE_BARGAINING_MEASURES.article(22),
              TEXT,
              SHALL,
              "工资协议自无异议的审查意见书送达之日起生效；审查期限内未送达审查意见书的，自期满后{value}生效",
              "a wage agreement is in force when an opinion without objection is served, or, where"
                  + " no opinion is served during its review, {value} after the last day of it")
          .when(KIND.is(WAGE))
          .is(wageEffect())
          .build();

  private static Quantity<CollectiveContract, LocalDate> effect() {
    Limit<CollectiveContract, LocalDate> review = Limit.at(WITHIN, LAST_DAY.result());
    Condition<CollectiveContract> inTime = NO_OBJECTION_SERVED.meets(review).and(statedCounts());
    Condition<CollectiveContract> stated = STATED_EFFECTIVE.exists();
    Condition<CollectiveContract> toCome = NO_OBJECTION_SERVED.happened().not();
    return Quantity.<CollectiveContract, LocalDate>choose(DAY)
        .when(all(inTime, stated, CLEARED_BY_NOW), STATED_EFFECTIVE)
        .when(OBJECTION_SERVED.meets(review), never())
        .when(inTime.and(any(toCome, stated)), STATED_EFFECTIVE)
        .otherwise(LAPSE);
  }

  private static Condition<CollectiveContract> statedCounts() {
    return STATED_EFFECT
        .<CollectiveContract>value()
        .meets(Limit.at(EXACTLY, Quantity.of(FLAG, true)));
  }

  private static Quantity<CollectiveContract, LocalDate> wageEffect() {
    Limit<CollectiveContract, LocalDate> review = Limit.at(WITHIN, WAGE_LAST_DAY.result());
    Condition<CollectiveContract> inTime = NO_OBJECTION_SERVED.meets(review);
    return Quantity.<CollectiveContract, LocalDate>choose(DAY)
        .when(inTime.and(CLEARED_BY_NOW), NO_OBJECTION_SERVED)
        .when(OBJECTION_SERVED.meets(review), never())
        .when(inTime, NO_OBJECTION_SERVED)
        .otherwise(WAGE_LAPSE);
  }

  private static Quantity<CollectiveContract, LocalDate> dayAfter(
      Calculation<CollectiveContract, LocalDate> lastDay) {
    return EFFECT_AFTER_REVIEW.dayAfter(lastDay.result()).rolledIf(ROLL_OVER_OF_EFFECT);
  }
}
