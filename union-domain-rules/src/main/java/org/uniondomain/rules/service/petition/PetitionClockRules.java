package org.uniondomain.rules.service.petition;

import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.service.petition.PetitionFacts.ACCEPTED;
import static org.uniondomain.rules.service.petition.PetitionFacts.ADDRESS_CLEAR;
import static org.uniondomain.rules.service.petition.PetitionFacts.APPEAL;
import static org.uniondomain.rules.service.petition.PetitionFacts.COMPETENT;
import static org.uniondomain.rules.service.petition.PetitionFacts.PETITION;
import static org.uniondomain.rules.service.petition.PetitionFacts.RECEIVED;

import java.time.LocalDate;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Threshold;

/** 信访时限: the last day of each term of a petition, by the law of the day of receipt. */
public final class PetitionClockRules {
  private PetitionClockRules() {}

  private static Calculation.Builder<Petition, LocalDate> lastDay(
      String id, String label, String english, Threshold<Term> term) {
    return calculation(id, PETITION, DAY)
        .label(label, english)
        .clause(
            term, SHALL, term.label().chinese() + "为{value}", term.label().english() + ": {value}")
        .judgedOn(RECEIVED);
  }

  /** 告知末日. */
  public static final Calculation<Petition, LocalDate> LAST_DAY_OF_NOTICE =
      lastDay(
              "service.petition.last-day-of-notice",
              "书面告知末日",
              "last day for the written notice",
              PetitionTerms.NOTICE)
          .when(PetitionScope.BOUND)
          .when(ADDRESS_CLEAR)
          .is(PetitionTerms.NOTICE.dayAfter(RECEIVED).rolledIf(ROLL_OVER))
          .build();

  /** 异议末日. */
  public static final Calculation<Petition, LocalDate> LAST_DAY_OF_OBJECTION =
      lastDay(
              "service.petition.last-day-of-objection",
              "提出异议末日",
              "last day for an objection",
              PetitionTerms.OBJECTION)
          .when(all(RECEIVED.happened(), COMPETENT.not()))
          .is(PetitionTerms.OBJECTION.dayAfter(RECEIVED))
          .build();

  /** 办结末日, with the extension granted. */
  public static final Calculation<Petition, LocalDate> LAST_DAY_OF_FINISHING =
      lastDay(
              "service.petition.last-day-of-finishing",
              "办结末日",
              "last day for finishing",
              PetitionTerms.FINISH)
          .when(PetitionScope.BOUND)
          .when(all(APPEAL, ACCEPTED.happened()))
          .is(
              PetitionTerms.FINISH
                  .dayAfter(ACCEPTED)
                  .extendedBy(PetitionScope.GRANTED)
                  .rolledIf(ROLL_OVER))
          .build();
}
