package org.uniondomain.rules.hardship.allowance;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.ABLE_TO_WORK;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.APPLIED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.DECIDED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.FINE;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.FINED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.FRAUDULENT_AMOUNT;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.GOOD_REASON;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.JOB_REFUSALS_IN_A_ROW;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.MINIMUM_LIVING_CASE;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.RECOVERED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.REFUSAL_REASONED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.REFUSAL_WRITTEN;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.REFUSED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.SERIOUS_FRAUD;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.SocialAssistanceLaw.MINIMUM_LIVING_REGULATIONS;
import static org.uniondomain.rules.law.SocialAssistanceLaw.SOCIAL_ASSISTANCE_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.hardship.allowance.AllowanceSanction;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 最低生活保障规则: the public allowance that union files rest on: its decision, its refusal, and what
 * follows from refusing work and from fraud. Duties of the authority are reported as advisory.
 */
public final class MinimumLivingRules {
  private MinimumLivingRules() {}

  private static final LocalDate REGULATIONS = LocalDate.of(1999, 10, 1);
  private static final LocalDate MEASURES = LocalDate.of(2014, 5, 1);
  private static final LocalDate AMENDED = LocalDate.of(2019, 3, 2);

  /** 审批期限: within how many days of the application the authority decides. */
  public static final Threshold<Term> DECISION_TERM =
      threshold("hardship.minimum-living.decision-term", TERM, WITHIN, "低保审批期限", "decision term")
          .since(REGULATIONS, Term.days(30), MINIMUM_LIVING_REGULATIONS.article(8), TEXT);

  /** 拒绝次数: from how many refusals in a row the own share is cut. */
  public static final Threshold<Integer> REFUSALS =
      threshold(
              "hardship.minimum-living.refusals", COUNT, OR_MORE, "连续拒绝介绍工作次数", "refusals in a row")
          .since(MEASURES, 3, SOCIAL_ASSISTANCE_MEASURES.in("2014").article(45), TEXT)
          .since(AMENDED, 3, SOCIAL_ASSISTANCE_MEASURES.article(45), TEXT);

  /** 罚款下限, as a multiple of what was obtained by fraud. */
  public static final Threshold<Ratio> LEAST_FINE =
      threshold("hardship.minimum-living.least-fine", RATIO, NOT_LOWER_THAN, "罚款下限", "least fine")
          .since(REGULATIONS, Ratio.ONE, MINIMUM_LIVING_REGULATIONS.article(14), TEXT)
          .since(MEASURES, Ratio.ONE, SOCIAL_ASSISTANCE_MEASURES.in("2014").article(68), TEXT)
          .since(AMENDED, Ratio.ONE, SOCIAL_ASSISTANCE_MEASURES.article(68), TEXT);

  /** 罚款上限, as a multiple of what was obtained by fraud. */
  public static final Threshold<Ratio> LARGEST_FINE =
      threshold(
              "hardship.minimum-living.largest-fine", RATIO, NOT_EXCEEDING, "罚款上限", "largest fine")
          .since(REGULATIONS, Ratio.of(3, 1), MINIMUM_LIVING_REGULATIONS.article(14), TEXT)
          .since(MEASURES, Ratio.of(3, 1), SOCIAL_ASSISTANCE_MEASURES.in("2014").article(68), TEXT)
          .since(AMENDED, Ratio.of(3, 1), SOCIAL_ASSISTANCE_MEASURES.article(68), TEXT);

  /** 审批期限. */
  public static final Requirement<MinimumLivingCase> DECISION =
      requirement("hardship.minimum-living.decision", MINIMUM_LIVING_CASE)
          .label("低保审批期限", "decision in time")
          .clause(
              DECISION_TERM,
              SHALL,
              "自申请之次日起{value}{bound}作出决定",
              "a decision is made {bound} {value} of the application")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .that(DECIDED.meets(DECISION_TERM.<MinimumLivingCase>after(APPLIED).rolledIf(ROLL_OVER)))
          .build();

  /** 不予批准书面说明理由. */
  public static final Requirement<MinimumLivingCase> REASONS =
      requirement("hardship.minimum-living.reasons", MINIMUM_LIVING_CASE)
          .label("不予批准书面说明理由", "refusal in writing with reasons")
          .clause(
              MINIMUM_LIVING_REGULATIONS.article(8),
              TEXT,
              SHALL,
              "不予批准的，书面告知并说明理由",
              "a refusal is told in writing and gives reasons")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(REFUSED)
          .that(REFUSAL_WRITTEN.and(REFUSAL_REASONED))
          .build();

  /** 连续拒绝就业: cuts the share of the member who refuses, never that of the household. */
  public static final Determination<MinimumLivingCase, AllowanceSanction> WORK_REFUSED =
      determination(
              "hardship.minimum-living.work-refused", MINIMUM_LIVING_CASE, AllowanceSanction.class)
          .label("连续拒绝介绍工作的后果", "what refusing work leads to")
          .clause(
              REFUSALS,
              SHALL,
              "有劳动能力的成员无正当理由连续{value}次{bound}拒绝介绍的适当工作的，减发或停发其本人的保障金",
              "the own share of a member able to work who refuses {bound} {value} suitable jobs in"
                  + " a row without good reason is cut or stopped")
          .firstMatch()
          .outcome(
              AllowanceSanction.OWN_SHARE_CUT,
              ABLE_TO_WORK.and(JOB_REFUSALS_IN_A_ROW.meets(REFUSALS)).and(GOOD_REASON.not()))
          .otherwise(AllowanceSanction.NONE)
          .build();

  /** 骗取低保的罚款. */
  public static final Requirement<MinimumLivingCase> FINE_IN_BOUNDS =
      requirement("hardship.minimum-living.fine", MINIMUM_LIVING_CASE)
          .label("骗取低保的罚款", "fine for fraud")
          .clause(
              LEAST_FINE,
              SHALL,
              "骗取保障金处以罚款的，罚款{bound}骗取金额的{value}、{bound2}{value2}",
              "a fine for fraud is {bound} {value} and {bound2} {value2} of the amount obtained")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(FINED)
          .that(
              FINE.meets(LEAST_FINE.of(FRAUDULENT_AMOUNT))
                  .and(FINE.meets(LARGEST_FINE.of(FRAUDULENT_AMOUNT))))
          .build();

  /** 追回骗取的保障金. */
  public static final Requirement<MinimumLivingCase> FRAUD_RECOVERED =
      requirement("hardship.minimum-living.recovered", MINIMUM_LIVING_CASE)
          .label("追回骗取的保障金", "what fraud obtained is recovered")
          .clause(
              MINIMUM_LIVING_REGULATIONS.article(14),
              TEXT,
              SHALL,
              "骗取的保障金应予追回",
              "what was obtained by fraud is recovered")
          .later(SOCIAL_ASSISTANCE_MEASURES.in("2014").article(68), TEXT)
          .later(SOCIAL_ASSISTANCE_MEASURES.article(68), TEXT)
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(FRAUDULENT_AMOUNT.meets(Limit.at(EXCEEDING, Quantity.of(MONEY, Money.ZERO))))
          .that(RECOVERED)
          .build();

  /** 情节恶劣方可罚款: until the measures of 2014, which leave it open. */
  public static final Requirement<MinimumLivingCase> FINED_IF_SERIOUS =
      requirement("hardship.minimum-living.fined-if-serious", MINIMUM_LIVING_CASE)
          .label("情节恶劣方可罚款", "fined only if serious")
          .clause(
              MINIMUM_LIVING_REGULATIONS.article(14),
              TEXT,
              SHALL,
              "骗取保障金情节恶劣的，方可处以罚款",
              "fraud is fined only if it was serious")
          .until(MEASURES)
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(FINED)
          .that(SERIOUS_FRAUD)
          .build();

  /** 规则. */
  public static final SubjectRules<MinimumLivingCase> RULES =
      SubjectRules.of(
          MinimumLivingVocabulary.VOCABULARY,
          AllowanceProcedureRules.APPLIED_DIRECTLY,
          DemocraticAssessmentRules.ASSESSED_FIRST,
          AllowanceProcedureRules.PUBLICITY,
          AllowanceProcedureRules.TWO_ROUNDS,
          AllowanceProcedureRules.BANNER_DECIDES,
          DECISION,
          REASONS,
          WORK_REFUSED,
          FRAUD_RECOVERED,
          FINED_IF_SERIOUS,
          FINE_IN_BOUNDS);
}
