package org.uniondomain.rules.hardship.allowance;

import java.time.LocalDate;
import org.uniondomain.core.hardship.allowance.DemocraticAssessment;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;

/** 最低生活保障事项要素: what can be told of a case. */
public final class MinimumLivingCaseFacts {
  private MinimumLivingCaseFacts() {}

  /** 最低生活保障事项. */
  public static final Subject<MinimumLivingCase> MINIMUM_LIVING_CASE =
      Subject.named(
          "minimum-living-case",
          MinimumLivingCase.class,
          "最低生活保障事项",
          "case of the minimum-living allowance");

  /** 低保申请日. */
  public static final QuantityFact<MinimumLivingCase, LocalDate> APPLIED =
      MINIMUM_LIVING_CASE
          .day(
              "applied",
              "低保申请日",
              "day of application",
              MinimumLivingCase::applied,
              MinimumLivingCase::withApplied)
          .sensitive();

  /** 审批决定日. */
  public static final QuantityFact<MinimumLivingCase, LocalDate> DECIDED =
      MINIMUM_LIVING_CASE
          .day(
              "decided",
              "审批决定日",
              "day of the decision",
              MinimumLivingCase::decided,
              MinimumLivingCase::withDecided)
          .sensitive();

  /** 不予批准. */
  public static final Flag<MinimumLivingCase> REFUSED =
      MINIMUM_LIVING_CASE
          .flag(
              "refused",
              "不予批准",
              "refused",
              MinimumLivingCase::refused,
              MinimumLivingCase::withRefused)
          .sensitive();

  /** 书面告知. */
  public static final Flag<MinimumLivingCase> REFUSAL_WRITTEN =
      MINIMUM_LIVING_CASE
          .flag(
              "refusal-written",
              "书面告知",
              "told in writing",
              MinimumLivingCase::refusalWritten,
              MinimumLivingCase::withRefusalWritten)
          .actionable()
          .sensitive();

  /** 说明理由. */
  public static final Flag<MinimumLivingCase> REFUSAL_REASONED =
      MINIMUM_LIVING_CASE
          .flag(
              "refusal-reasoned",
              "说明理由",
              "reasons given",
              MinimumLivingCase::refusalReasoned,
              MinimumLivingCase::withRefusalReasoned)
          .actionable()
          .sensitive();

  /** 有劳动能力. */
  public static final Flag<MinimumLivingCase> ABLE_TO_WORK =
      MINIMUM_LIVING_CASE
          .flag(
              "able-to-work",
              "有劳动能力",
              "able to work",
              MinimumLivingCase::ableToWork,
              MinimumLivingCase::withAbleToWork)
          .sensitive();

  /** 连续拒绝介绍工作次数. */
  public static final QuantityFact<MinimumLivingCase, Integer> JOB_REFUSALS_IN_A_ROW =
      MINIMUM_LIVING_CASE
          .count(
              "job-refusals-in-a-row",
              "连续拒绝介绍工作次数",
              "refusals in a row",
              MinimumLivingCase::jobRefusalsInARow,
              MinimumLivingCase::withJobRefusalsInARow)
          .atLeast(0)
          .sensitive();

  /** 有正当理由. */
  public static final Flag<MinimumLivingCase> GOOD_REASON =
      MINIMUM_LIVING_CASE
          .judgement(
              "good-reason",
              "有正当理由",
              "good reason",
              MinimumLivingCase::goodReason,
              MinimumLivingCase::withGoodReason)
          .sensitive();

  /** 骗取金额. */
  public static final QuantityFact<MinimumLivingCase, Money> FRAUDULENT_AMOUNT =
      MINIMUM_LIVING_CASE
          .money(
              "fraudulent-amount",
              "骗取金额",
              "amount obtained by fraud",
              MinimumLivingCase::fraudulentAmount,
              MinimumLivingCase::withFraudulentAmount)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 处以罚款. */
  public static final Flag<MinimumLivingCase> FINED =
      MINIMUM_LIVING_CASE
          .flag("fined", "处以罚款", "fined", MinimumLivingCase::fined, MinimumLivingCase::withFined)
          .sensitive();

  /** 罚款金额. */
  public static final QuantityFact<MinimumLivingCase, Money> FINE =
      MINIMUM_LIVING_CASE
          .money("fine", "罚款金额", "fine", MinimumLivingCase::fine, MinimumLivingCase::withFine)
          .atLeast(Money.ZERO)
          .actionable()
          .sensitive();

  /** 骗取情节恶劣. */
  public static final Flag<MinimumLivingCase> SERIOUS_FRAUD =
      MINIMUM_LIVING_CASE
          .judgement(
              "serious-fraud",
              "骗取情节恶劣",
              "serious fraud",
              MinimumLivingCase::seriousFraud,
              MinimumLivingCase::withSeriousFraud)
          .sensitive();

  /** 已追回骗取的保障金. */
  public static final Flag<MinimumLivingCase> RECOVERED =
      MINIMUM_LIVING_CASE
          .flag(
              "recovered",
              "已追回骗取的保障金",
              "recovered",
              MinimumLivingCase::recovered,
              MinimumLivingCase::withRecovered)
          .actionable()
          .sensitive();

  /** 民主评议. */
  public static final Part<MinimumLivingCase, DemocraticAssessment> ASSESSMENT =
      MINIMUM_LIVING_CASE.part(
          "assessment",
          "民主评议",
          "assessment by residents",
          DemocraticAssessment.class,
          MinimumLivingCase::assessment,
          MinimumLivingCase::withAssessment);
}
