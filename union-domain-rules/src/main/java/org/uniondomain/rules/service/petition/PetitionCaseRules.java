package org.uniondomain.rules.service.petition;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.service.petition.ReviewStage.REVIEW;
import static org.uniondomain.core.service.petition.ReviewStage.RE_EXAMINATION;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.DAYS_IN_ORDER;
import static org.uniondomain.rules.law.PetitionLaw.PETITION_WORK_REGULATION;
import static org.uniondomain.rules.service.petition.PetitionCaseFacts.PETITION_CASE;
import static org.uniondomain.rules.service.petition.PetitionCaseFacts.REVIEWS;
import static org.uniondomain.rules.service.petition.PetitionCaseFacts.SAME_FACTS_AGAIN;
import static org.uniondomain.rules.service.petition.PetitionCaseFacts.VOCABULARY;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.DECIDED;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.REQUESTED;
import static org.uniondomain.rules.service.petition.PetitionReviewFacts.STAGE;

import org.uniondomain.core.service.petition.PetitionCase;
import org.uniondomain.core.service.petition.RenewedPetition;
import org.uniondomain.core.service.petition.ReviewStage;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 信访三级终结规则: an answer, one review, one re-examination, and then no more. */
public final class PetitionCaseRules {
  private PetitionCaseRules() {}

  private static Quantity<PetitionCase, Integer> of(ReviewStage stage) {
    return REVIEWS.count(STAGE.is(stage));
  }

  /** 答复、复查、复核依次: one of each at most, and none without the one before it. */
  public static final Requirement<PetitionCase> CHAIN =
      requirement("service.petition-case.chain", PETITION_CASE)
          .label("答复、复查、复核依次进行", "answer, review and re-examination in turn")
          .clause(
              DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "复查、复核各至多一次，复核在复查意见作出之后请求",
              "there is at most one review and one re-examination, and the second is asked for"
                  + " after the first was decided")
          .that(
              all(
                  of(REVIEW).meets(at(NOT_EXCEEDING, Quantity.of(1))),
                  of(RE_EXAMINATION).meets(at(NOT_EXCEEDING, of(REVIEW))),
                  REVIEWS
                      .smallest(REQUESTED, STAGE.is(RE_EXAMINATION))
                      .meets(at(NOT_EARLIER_THAN, REVIEWS.largest(DECIDED, STAGE.is(REVIEW))))))
          .build();

  /** 复核终结: after a re-examination the same matter on the same facts is not accepted again. */
  public static final Determination<PetitionCase, RenewedPetition> RENEWED =
      determination("service.petition-case.renewed", PETITION_CASE, RenewedPetition.class)
          .label("复核后再次信访的处理", "matter brought again after re-examination")
          .clause(
              PETITION_WORK_REGULATION.article(36, 3),
              TEXT,
              MAY,
              "对复核意见不服，仍以同一事实和理由提出的，不再受理",
              "a matter brought again on the same facts after re-examination is not accepted again")
          .firstMatch()
          .outcome(
              RenewedPetition.NOT_ACCEPTED_AGAIN,
              SAME_FACTS_AGAIN.and(REVIEWS.some(STAGE.is(RE_EXAMINATION).and(DECIDED.happened()))))
          .otherwise(RenewedPetition.NOT_BARRED)
          .build();

  /** 规则. */
  public static final SubjectRules<PetitionCase> RULES =
      SubjectRules.of(VOCABULARY, CHAIN, RENEWED);
}
