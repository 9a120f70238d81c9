package org.uniondomain.rules.service;

import static org.uniondomain.core.service.PetitionHandler.ADMINISTRATIVE_ORGAN;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.service.PetitionReviewFacts.DECIDED;
import static org.uniondomain.rules.service.PetitionReviewFacts.HANDLER;
import static org.uniondomain.rules.service.PetitionReviewFacts.HEARING_DAYS;
import static org.uniondomain.rules.service.PetitionReviewFacts.PETITION_REVIEW;
import static org.uniondomain.rules.service.PetitionReviewFacts.REQUESTED;
import static org.uniondomain.rules.service.PetitionReviewFacts.STAGE;
import static org.uniondomain.rules.service.PetitionReviewFacts.VOCABULARY;

import org.uniondomain.core.service.PetitionReview;
import org.uniondomain.core.service.ReviewStage;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

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

  /** 规则. */
  public static final SubjectRules<PetitionReview> RULES =
      SubjectRules.of(VOCABULARY, REVIEW, RE_EXAMINATION);
}
