package org.uniondomain.rules.service.petition;

import java.time.LocalDate;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.core.service.petition.PetitionReview;
import org.uniondomain.core.service.petition.ReviewStage;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 复查复核要素: what can be told of a review of a petition. */
public final class PetitionReviewFacts {
  private PetitionReviewFacts() {}

  /** 信访事项复查复核. */
  public static final Subject<PetitionReview> PETITION_REVIEW =
      Subject.named("petition-review", PetitionReview.class, "信访事项复查复核", "review of a petition");

  /** 阶段. */
  public static final Choice<PetitionReview, ReviewStage> STAGE =
      PETITION_REVIEW.choice(
          "stage",
          "阶段",
          "stage",
          ReviewStage.class,
          PetitionReview::stage,
          PetitionReview::withStage);

  /** 复查复核单位. */
  public static final Choice<PetitionReview, PetitionHandler> HANDLER =
      PETITION_REVIEW.choice(
          "handler",
          "复查复核单位",
          "reviewing body",
          PetitionHandler.class,
          PetitionReview::handler,
          PetitionReview::withHandler);

  /** 收到上一答复日. */
  public static final QuantityFact<PetitionReview, LocalDate> ANSWERED =
      PETITION_REVIEW.day(
          "answered",
          "收到上一答复日",
          "day of the answer looked at again",
          PetitionReview::answered,
          PetitionReview::withAnswered);

  /** 提出请求日. */
  public static final QuantityFact<PetitionReview, LocalDate> REQUESTED =
      PETITION_REVIEW.day(
          "requested",
          "提出请求日",
          "day asked for",
          PetitionReview::requested,
          PetitionReview::withRequested);

  /** 作出意见日. */
  public static final QuantityFact<PetitionReview, LocalDate> DECIDED =
      PETITION_REVIEW.day(
          "decided", "作出意见日", "day decided", PetitionReview::decided, PetitionReview::withDecided);

  /** 听证所需天数. */
  public static final QuantityFact<PetitionReview, Integer> HEARING_DAYS =
      PETITION_REVIEW.count(
          "hearing-days",
          "听证所需天数",
          "days that a hearing took",
          PetitionReview::hearingDays,
          PetitionReview::withHearingDays);

  /** 词汇. */
  public static final Vocabulary<PetitionReview> VOCABULARY =
      Vocabulary.of(PETITION_REVIEW, PetitionReview.builder().build())
          .with(STAGE, HANDLER, ANSWERED, REQUESTED, DECIDED, HEARING_DAYS);
}
