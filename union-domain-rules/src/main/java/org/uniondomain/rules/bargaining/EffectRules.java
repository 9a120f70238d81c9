package org.uniondomain.rules.bargaining;

import static org.uniondomain.core.bargaining.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.NO_OBJECTION_SERVED;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.OBJECTION_SERVED;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.RECEIVED;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.STATED_EFFECTIVE;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.SUBMITTED;
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
import org.uniondomain.core.bargaining.CollectiveContract;
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

  /**
   * 集体合同生效日, of every kind but wage agreements: the day after the period of review if no objection
   * was served in it, or the day that an opinion without objection states.
   */
  public static final Calculation<CollectiveContract, LocalDate> EFFECT =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.contract.effect", CONTRACT, DAY)
          .label("集体合同生效日", "day on which a collective contract takes effect")
          .clause(
              LABOUR_LAW.in("1994").article(34),
              TEXT,
              SHALL,
              "劳动行政部门自收到集体合同文本之日起{value}{bound}未提出异议的，集体合同期满即生效",
              "a collective contract to which the labour authority does not object {bound} {value}"
                  + " of receiving it is in force when they are over")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(47), TEXT)
          .later(LABOUR_CONTRACT_LAW.article(54, 1), TEXT)
          .when(KIND.is(WAGE).not())
          .is(ofContract(REVIEW.after(RECEIVED)))
          .build();

  /**
   * 工资协议生效日: the day on which an opinion without objection is served, or the day after the period
   * of review if none is; counted from submission.
   */
  public static final Calculation<CollectiveContract, LocalDate> WAGE_EFFECT =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.wage-agreement.effect", CONTRACT, DAY)
          .label("工资协议生效日", "day on which a wage agreement takes effect")
          .clause(
              WAGE_BARGAINING_MEASURES.article(22),
              TEXT,
              SHALL,
              "无异议的审查意见书送达即生效；自报送之日起{value}{bound}未收到审查意见书的，期满即生效",
              "a wage agreement is in force when an opinion without objection is served, or, where"
                  + " no opinion is served {bound} {value} of submission, when they are over")
          .when(KIND.is(WAGE))
          .is(ofWageAgreement(WAGE_REVIEW.after(SUBMITTED)))
          .build();

  private static Quantity<CollectiveContract, LocalDate> ofContract(
      Limit<CollectiveContract, LocalDate> review) {
    Condition<CollectiveContract> inTime = NO_OBJECTION_SERVED.meets(review);
    Condition<CollectiveContract> counts =
        STATED_EFFECT.<CollectiveContract>value().meets(Limit.at(EXACTLY, Quantity.of(FLAG, true)));
    Condition<CollectiveContract> served = NO_OBJECTION_SERVED.happened();
    Condition<CollectiveContract> stated = STATED_EFFECTIVE.exists();
    return Quantity.<CollectiveContract, LocalDate>choose(DAY)
        .when(
            all(inTime, counts, served, stated, OBJECTION_SERVED.happened().not()),
            STATED_EFFECTIVE)
        .when(OBJECTION_SERVED.meets(review), never())
        .when(all(inTime, counts, any(served.not(), stated)), STATED_EFFECTIVE)
        .otherwise(dayAfter(review));
  }

  /**
   * Returns the day on which a wage agreement takes effect.
   *
   * @param review the last day on which an opinion is in time
   */
  public static Quantity<CollectiveContract, LocalDate> ofWageAgreement(
      Limit<CollectiveContract, LocalDate> review) {
    Condition<CollectiveContract> inTime = NO_OBJECTION_SERVED.meets(review);
    return Quantity.<CollectiveContract, LocalDate>choose(DAY)
        .when(
            all(inTime, NO_OBJECTION_SERVED.happened(), OBJECTION_SERVED.happened().not()),
            NO_OBJECTION_SERVED)
        .when(OBJECTION_SERVED.meets(review), never())
        .when(inTime, NO_OBJECTION_SERVED)
        .otherwise(dayAfter(review));
  }

  private static Quantity<CollectiveContract, LocalDate> dayAfter(
      Limit<CollectiveContract, LocalDate> review) {
    return EFFECT_AFTER_REVIEW.dayAfter(review.line()).rolledIf(ROLL_OVER_OF_EFFECT);
  }
}
