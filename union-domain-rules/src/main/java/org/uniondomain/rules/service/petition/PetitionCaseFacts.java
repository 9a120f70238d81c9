package org.uniondomain.rules.service.petition;

import java.time.LocalDate;
import org.uniondomain.core.service.petition.PetitionCase;
import org.uniondomain.core.service.petition.PetitionReview;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 信访事项办理过程要素: what can be told of the course of a petition. */
public final class PetitionCaseFacts {
  private PetitionCaseFacts() {}

  /** 信访事项办理过程. */
  public static final Subject<PetitionCase> PETITION_CASE =
      Subject.named("petition-case", PetitionCase.class, "信访事项办理过程", "course of a petition");

  /** 书面答复日. */
  public static final QuantityFact<PetitionCase, LocalDate> ANSWERED =
      PETITION_CASE.day(
          "answered",
          "书面答复日",
          "day of the written answer",
          PetitionCase::answered,
          PetitionCase::withAnswered);

  /** 以同一事实和理由再次提出. */
  public static final Flag<PetitionCase> SAME_FACTS_AGAIN =
      PETITION_CASE.flag(
          "same-facts-again",
          "以同一事实和理由再次提出",
          "brought again on the same facts",
          PetitionCase::sameFactsAgain,
          PetitionCase::withSameFactsAgain);

  /** 复查复核. */
  public static final Items<PetitionCase, PetitionReview> REVIEWS =
      PETITION_CASE.items(
          "reviews",
          "复查复核",
          "reviews",
          PetitionReview.class,
          PetitionCase::reviews,
          PetitionCase::withReviews);

  /** 词汇. */
  public static final Vocabulary<PetitionCase> VOCABULARY =
      Vocabulary.of(PETITION_CASE, PetitionCase.builder().build())
          .with(ANSWERED, SAME_FACTS_AGAIN)
          .with(REVIEWS, PetitionReviewFacts.VOCABULARY);
}
