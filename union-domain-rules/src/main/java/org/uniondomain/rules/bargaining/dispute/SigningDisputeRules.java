package org.uniondomain.rules.bargaining.dispute;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.ProvisionsScope.PROVISIONS;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.ACCEPTED_ON;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.APPLIED_IN_WRITING;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.COORDINATION_ENDED_ON;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.COORDINATION_STARTED_ON;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.EXTENSION_DAYS;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.KIND;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.SIGNED_BY_CHIEFS;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.SIGNED_BY_COORDINATORS;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.SIGNING_DISPUTE;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.TAKEN_UP_BY_AUTHORITY;
import static org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.dispute.SigningDispute;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 签订争议规则: a dispute over the making of a contract is coordinated by the labour authority and not
 * arbitrated. The periods bind the authority.
 */
public final class SigningDisputeRules {
  private SigningDisputeRules() {}

  /** 协调期限. */
  public static final Threshold<Term> COORDINATION_TERM =
      threshold(
              "bargaining.dispute.coordination-term",
              TERM,
              WITHIN,
              "签订争议的协调期限",
              "period of coordination of a dispute")
          .since(PROVISIONS, Term.days(30), COLLECTIVE_CONTRACT_PROVISIONS.article(52), TEXT);

  /** 协调延长的最多日数. */
  public static final Threshold<Integer> EXTENSION =
      threshold(
              "bargaining.dispute.extension",
              COUNT,
              NOT_EXCEEDING,
              "协调期限延长的最多日数",
              "most days by which the coordination is extended")
          .since(PROVISIONS, 15, COLLECTIVE_CONTRACT_PROVISIONS.article(52), TEXT);

  /** 工资集体协商争议开始协调的期限. */
  public static final Threshold<Term> WAGE_START_TERM =
      threshold(
          "bargaining.dispute.wage-start-term",
          TERM,
          WITHIN,
          "工资集体协商争议开始协调的期限",
          "period for starting the coordination of wage bargaining");

  /** 协调末日, extensions included. */
  public static final Calculation<SigningDispute, LocalDate> LAST_DAY =
      Calculation.<SigningDispute, LocalDate>calculation(
              "bargaining.dispute.last-day-of-coordination", SIGNING_DISPUTE, DAY)
          .label("签订争议协调末日", "last day of the coordination of a dispute")
          .clause(
              COORDINATION_TERM,
              SHALL,
              "自受理之日起{value}{bound}结束协调",
              "the coordination ends {bound} {value} of acceptance")
          .is(
              COORDINATION_TERM
                  .dayAfter(ACCEPTED_ON)
                  .extendedBy(EXTENSION_DAYS)
                  .rolledIf(ROLL_OVER))
          .build();

  /** 书面申请. */
  public static final Requirement<SigningDispute> APPLIED_FOR =
      requirement("bargaining.dispute.application", SIGNING_DISPUTE)
          .label("申请协调", "application for coordination")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(49),
              TEXT,
              SHALL,
              "当事人书面申请协调处理；未申请的，劳动行政部门认为必要时也可以处理",
              "a party applies in writing; without an application the authority may take the"
                  + " dispute up")
          .that(TAKEN_UP_BY_AUTHORITY.or(APPLIED_IN_WRITING))
          .build();

  /** 按期结束协调. */
  public static final Requirement<SigningDispute> COORDINATED =
      requirement("bargaining.dispute.coordination", SIGNING_DISPUTE)
          .label("签订争议的协调期限", "period of coordination of a dispute")
          .clause(
              COORDINATION_TERM,
              SHALL,
              "自受理之日起{value}{bound}结束协调，经延长的期限相应延长",
              "the coordination ends {bound} {value} of acceptance, later by the days granted")
          .that(
              COORDINATION_ENDED_ON.meets(
                  COORDINATION_TERM
                      .<SigningDispute>after(ACCEPTED_ON)
                      .extendedBy(EXTENSION_DAYS)
                      .rolledIf(ROLL_OVER)))
          .build();

  /** 延长日数. */
  public static final Requirement<SigningDispute> EXTENDED =
      requirement("bargaining.dispute.extended", SIGNING_DISPUTE)
          .label("协调期限的延长", "extension of the coordination")
          .clause(EXTENSION, SHALL, "延长{bound}{value}日", "the extension is {bound} {value} days")
          .that(EXTENSION_DAYS.meets(EXTENSION))
          .build();

  /** 及时开始协调工资集体协商争议. */
  public static final Requirement<SigningDispute> WAGE_COORDINATION_STARTED =
      requirement("bargaining.dispute.wage-start", SIGNING_DISPUTE)
          .label("工资集体协商争议开始协调", "start of the coordination of wage bargaining")
          .clause(
              WAGE_START_TERM,
              SHALL,
              "自受理之日起{value}{bound}开始协调",
              "the coordination starts {bound} {value} of acceptance")
          .when(KIND.is(WAGE))
          .that(
              COORDINATION_STARTED_ON.meets(
                  WAGE_START_TERM.<SigningDispute>after(ACCEPTED_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 协调处理协议书生效. */
  public static final Requirement<SigningDispute> AGREEMENT_IN_FORCE =
      requirement("bargaining.dispute.agreement", SIGNING_DISPUTE)
          .label("协调处理协议书的生效", "effect of the agreement reached in coordination")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(54),
              TEXT,
              SHALL,
              "协调处理协议书由协调处理人员和双方首席代表签字盖章后生效",
              "the agreement takes effect when the coordinators and both chiefs have signed and"
                  + " sealed it")
          .consequence(INVALID, COLLECTIVE_CONTRACT_PROVISIONS.article(54))
          .when(COORDINATION_ENDED_ON.happened())
          .that(SIGNED_BY_COORDINATORS.and(SIGNED_BY_CHIEFS))
          .build();

  /** 规则. */
  public static final SubjectRules<SigningDispute> RULES =
      SubjectRules.of(
          VOCABULARY,
          APPLIED_FOR,
          LAST_DAY,
          COORDINATED,
          EXTENDED,
          WAGE_COORDINATION_STARTED,
          AGREEMENT_IN_FORCE);
}
