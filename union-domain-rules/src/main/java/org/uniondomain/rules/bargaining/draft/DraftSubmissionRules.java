package org.uniondomain.rules.bargaining.draft;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.AGREED;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.DRAFTED;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.DRAFT_VOTE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.EARLIER_VOTE_FAILED;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.KIND;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.SUBMITTED;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 草案提交规则: how soon a draft is drawn up, submitted and, after a failed vote, submitted again. Only
 * places set these numbers, some for wage agreements only; the national texts are silent.
 */
public final class DraftSubmissionRules {
  private DraftSubmissionRules() {}

  /** 草案形成期限. */
  public static final Threshold<Term> DRAFTING =
      period("bargaining.draft-vote.drafting-period", "草案形成期限", "period for drawing up the draft");

  /** 草案提交期限. */
  public static final Threshold<Term> SUBMISSION =
      period(
          "bargaining.draft-vote.submission-period", "草案提交期限", "period for submitting the draft");

  /** 未通过后重新提交期限. */
  public static final Threshold<Term> RESUBMISSION =
      period(
          "bargaining.draft-vote.resubmission-period",
          "未通过后重新提交期限",
          "period for submitting a draft again after a failed vote");

  /** 再次达成一致后重新提交期限. */
  public static final Threshold<Term> RESUBMISSION_AFTER_AGREEMENT =
      period(
          "bargaining.draft-vote.resubmission-after-agreement",
          "重新达成一致后提交期限",
          "period for submitting a draft again after a new agreement");

  private static Threshold<Term> period(String id, String chinese, String english) {
    return threshold(id, Measure.TERM, WITHIN, chinese, english);
  }

  private static final Condition<DraftVote> COVERED = KIND.isOneOf(COMPREHENSIVE, WAGE);
  private static final Condition<DraftVote> FIRST = COVERED.and(EARLIER_VOTE_FAILED.exists().not());
  private static final Condition<DraftVote> AGAIN = COVERED.and(EARLIER_VOTE_FAILED.exists());
  private static final Condition<DraftVote> WAGE_AGAIN =
      KIND.is(WAGE).and(EARLIER_VOTE_FAILED.exists());

  /** 草案形成末日. */
  public static final Calculation<DraftVote, LocalDate> LAST_DAY_OF_DRAFTING =
      lastDay("bargaining.draft-vote.last-day-of-drafting", DRAFTING, AGREED)
          .label("草案形成末日", "last day for drawing up the draft")
          .when(KIND.is(WAGE))
          .build();

  /** 草案按期形成. */
  public static final Requirement<DraftVote> DRAFTED_IN_TIME =
      requirement("bargaining.draft-vote.drafted-in-time", DRAFT_VOTE)
          .label("草案按期形成", "draft drawn up in time")
          .clause(
              DRAFTING,
              SHALL,
              "企业自协商一致之日起{value}{bound}形成草案",
              "the enterprise draws up the draft {bound} {value} of the agreement")
          .when(KIND.is(WAGE))
          .that(DRAFTED.meets(DRAFTING.after(AGREED).rolledIf(ROLL_OVER)))
          .build();

  /** 草案提交末日. */
  public static final Calculation<DraftVote, LocalDate> LAST_DAY_OF_SUBMISSION =
      lastDay("bargaining.draft-vote.last-day-of-submission", SUBMISSION, AGREED)
          .label("草案提交末日", "last day for submitting the draft")
          .when(FIRST)
          .build();

  /** 草案按期提交. */
  public static final Requirement<DraftVote> SUBMITTED_IN_TIME =
      requirement("bargaining.draft-vote.submitted-in-time", DRAFT_VOTE)
          .label("草案按期提交", "draft submitted in time")
          .clause(
              SUBMISSION,
              SHALL,
              "自协商一致之日起{value}{bound}将草案提交职工代表大会或者全体职工",
              "the draft is submitted to the workers' congress or all staff {bound} {value} of the"
                  + " agreement")
          .when(FIRST)
          .that(SUBMITTED.meets(SUBMISSION.after(AGREED).rolledIf(ROLL_OVER)))
          .build();

  /** 未通过后重新提交末日. */
  public static final Calculation<DraftVote, LocalDate> LAST_DAY_OF_RESUBMISSION =
      lastDay("bargaining.draft-vote.last-day-of-resubmission", RESUBMISSION, EARLIER_VOTE_FAILED)
          .label("未通过后重新提交末日", "last day for submitting a draft again")
          .when(WAGE_AGAIN)
          .build();

  /** 未通过后按期重新提交. */
  public static final Requirement<DraftVote> RESUBMITTED_IN_TIME =
      requirement("bargaining.draft-vote.resubmitted-in-time", DRAFT_VOTE)
          .label("未通过后按期重新提交", "draft submitted again in time")
          .clause(
              RESUBMISSION,
              SHALL,
              "草案未通过的，重新协商后自未通过之日起{value}{bound}再次提交",
              "a draft that was voted down is bargained over again and submitted again {bound}"
                  + " {value} of the vote")
          .when(WAGE_AGAIN)
          .that(SUBMITTED.meets(RESUBMISSION.after(EARLIER_VOTE_FAILED).rolledIf(ROLL_OVER)))
          .build();

  /** 重新达成一致后提交末日. */
  public static final Calculation<DraftVote, LocalDate> LAST_DAY_AFTER_AGREEMENT =
      lastDay(
              "bargaining.draft-vote.last-day-after-agreement",
              RESUBMISSION_AFTER_AGREEMENT,
              AGREED)
          .label("重新达成一致后提交末日", "last day for submitting a draft after a new agreement")
          .when(AGAIN)
          .build();

  /** 重新达成一致后按期提交. */
  public static final Requirement<DraftVote> RESUBMITTED_AFTER_AGREEMENT =
      requirement("bargaining.draft-vote.resubmitted-after-agreement", DRAFT_VOTE)
          .label("重新达成一致后按期提交", "draft submitted in time after a new agreement")
          .clause(
              RESUBMISSION_AFTER_AGREEMENT,
              SHALL,
              "草案未通过的，自重新协商一致之日起{value}{bound}再次提交",
              "a draft that was voted down is submitted again {bound} {value} of a new agreement")
          .when(AGAIN)
          .that(SUBMITTED.meets(RESUBMISSION_AFTER_AGREEMENT.after(AGREED).rolledIf(ROLL_OVER)))
          .build();

  private static Calculation.Builder<DraftVote, LocalDate> lastDay(
      String id, Threshold<Term> period, Quantity<DraftVote, LocalDate> from) {
    return Calculation.<DraftVote, LocalDate>calculation(id, DRAFT_VOTE, DAY)
        .clause(
            period, SHALL, "期限为自起算之日起{value}{bound}", "the period is {bound} {value} of its start")
        .is(period.dayAfter(from).rolledIf(ROLL_OVER));
  }

  /** 规则. */
  public static final SubjectRules<DraftVote> RULES =
      SubjectRules.of(
          VOCABULARY,
          LAST_DAY_OF_DRAFTING,
          DRAFTED_IN_TIME,
          LAST_DAY_OF_SUBMISSION,
          SUBMITTED_IN_TIME,
          LAST_DAY_OF_RESUBMISSION,
          RESUBMITTED_IN_TIME,
          LAST_DAY_AFTER_AGREEMENT,
          RESUBMITTED_AFTER_AGREEMENT);
}
