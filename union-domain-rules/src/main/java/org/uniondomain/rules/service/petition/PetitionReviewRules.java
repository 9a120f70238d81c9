package org.uniondomain.rules.service.petition;

import static org.uniondomain.core.service.petition.PetitionHandler.ADMINISTRATIVE_ORGAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.ANSWERED;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.DECIDED;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.HANDLER;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.HEARING_DAYS;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.PETITION_REVIEW;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.REQUESTED;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.STAGE;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.service.petition.PetitionReview;
import org.uniondomain.core.service.petition.ReviewStage;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 复查复核规则: when a review of a petition is decided. The law is that of the day it is asked for. */
public final class PetitionReviewRules {
  private PetitionReviewRules() {}

  private static final Condition<PetitionReview> BOUND =
      HANDLER.is(ADMINISTRATIVE_ORGAN).or(reads(PetitionTerms.BINDS_ALL_UNITS));

  /** 复查期限. */
  public static final Requirement<PetitionReview> REVIEW =
      requirement("service.petition-review.review", PETITION_REVIEW)
          .label("信访事项复查期限", "review in time")
          .clause(
              PetitionTerms.REVIEW,
              SHALL,
              "自收到复查请求之日起{value}{bound}提出复查意见",
              "a review is decided {bound} {value} of the request")
          .when(BOUND)
          .when(STAGE.is(ReviewStage.REVIEW).and(REQUESTED.happened()))
          .that(DECIDED.meets(PetitionTerms.REVIEW.after(REQUESTED).rolledIf(ROLL_OVER)))
          .judgedOn(REQUESTED)
          .build();

  /** 复核期限: the days that a hearing takes are not counted. */
  public static final Requirement<PetitionReview> RE_EXAMINATION =
      requirement("service.petition-review.re-examination", PETITION_REVIEW)
          .label("信访事项复核期限", "re-examination in time")
          .clause(
              PetitionTerms.RE_EXAMINATION,
              SHALL,
              "自收到复核请求之日起{value}{bound}提出复核意见，听证所需时间不计算在内",
              "a re-examination is decided {bound} {value} of the request; the time of a hearing"
                  + " is not counted")
          .when(BOUND)
          .when(STAGE.is(ReviewStage.RE_EXAMINATION).and(REQUESTED.happened()))
          .that(
              DECIDED.meets(
                  PetitionTerms.RE_EXAMINATION
                      .after(REQUESTED)
                      .extendedBy(HEARING_DAYS)
                      .rolledIf(ROLL_OVER)))
          .judgedOn(REQUESTED)
          .build();

  /** 请求复查在期限内. */
  public static final Requirement<PetitionReview> REVIEW_ASKED =
      asked(
          "service.petition-review.review-asked",
          ReviewStage.REVIEW,
          PetitionTerms.REVIEW_REQUEST,
          "自收到书面答复之日起{value}{bound}请求复查",
          "a review is asked for {bound} {value} of the written answer");

  /** 请求复核在期限内. */
  public static final Requirement<PetitionReview> RE_EXAMINATION_ASKED =
      asked(
          "service.petition-review.re-examination-asked",
          ReviewStage.RE_EXAMINATION,
          PetitionTerms.RE_EXAMINATION_REQUEST,
          "自收到复查意见之日起{value}{bound}请求复核",
          "a re-examination is asked for {bound} {value} of the opinion of the review");

  private static Requirement<PetitionReview> asked(
      String id, ReviewStage stage, Threshold<Term> term, String words, String english) {
    return requirement(id, PETITION_REVIEW)
        .label(term.label().chinese(), term.label().english())
        .clause(term, SHALL, words, english)
        .when(BOUND)
        .when(STAGE.is(stage).and(ANSWERED.happened()))
        .that(REQUESTED.meets(term.after(ANSWERED).rolledIf(ROLL_OVER)))
        .judgedOn(ANSWERED)
        .build();
  }

  /** 请求复查末日. */
  public static final Calculation<PetitionReview, LocalDate> LAST_DAY_TO_ASK_FOR_REVIEW =
      lastDay(
          "service.petition-review.last-day-to-ask-for-review",
          ReviewStage.REVIEW,
          PetitionTerms.REVIEW_REQUEST,
          ANSWERED,
          PetitionTerms.REVIEW_REQUEST.dayAfter(ANSWERED));

  /** 请求复核末日. */
  public static final Calculation<PetitionReview, LocalDate> LAST_DAY_TO_ASK_FOR_RE_EXAMINATION =
      lastDay(
          "service.petition-review.last-day-to-ask-for-re-examination",
          ReviewStage.RE_EXAMINATION,
          PetitionTerms.RE_EXAMINATION_REQUEST,
          ANSWERED,
          PetitionTerms.RE_EXAMINATION_REQUEST.dayAfter(ANSWERED));

  /** 复查末日. */
  public static final Calculation<PetitionReview, LocalDate> LAST_DAY_OF_REVIEW =
      lastDay(
          "service.petition-review.last-day-of-review",
          ReviewStage.REVIEW,
          PetitionTerms.REVIEW,
          REQUESTED,
          PetitionTerms.REVIEW.dayAfter(REQUESTED));

  /** 复核末日, the days that a hearing takes not counted. */
  public static final Calculation<PetitionReview, LocalDate> LAST_DAY_OF_RE_EXAMINATION =
      lastDay(
          "service.petition-review.last-day-of-re-examination",
          ReviewStage.RE_EXAMINATION,
          PetitionTerms.RE_EXAMINATION,
          REQUESTED,
          PetitionTerms.RE_EXAMINATION.dayAfter(REQUESTED).extendedBy(HEARING_DAYS));

  private static Calculation<PetitionReview, LocalDate> lastDay(
      String id,
      ReviewStage stage,
      Threshold<Term> term,
      Quantity<PetitionReview, LocalDate> from,
      DayShift<PetitionReview> day) {
    return calculation(id, PETITION_REVIEW, DAY)
        .label(term.label().chinese() + "末日", "last day of the " + term.label().english())
        .clause(
            term, SHALL, term.label().chinese() + "为{value}", term.label().english() + ": {value}")
        .when(BOUND)
        .when(STAGE.is(stage).and(from.happened()))
        .is(day.rolledIf(ROLL_OVER))
        .judgedOn(from)
        .build();
  }

  /** 规则. */
  public static final SubjectRules<PetitionReview> RULES =
      SubjectRules.of(
          VOCABULARY,
          REVIEW_ASKED,
          REVIEW,
          RE_EXAMINATION_ASKED,
          RE_EXAMINATION,
          LAST_DAY_TO_ASK_FOR_REVIEW,
          LAST_DAY_OF_REVIEW,
          LAST_DAY_TO_ASK_FOR_RE_EXAMINATION,
          LAST_DAY_OF_RE_EXAMINATION);
}
