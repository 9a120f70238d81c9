package org.uniondomain.rules.aid.standard;

import java.time.LocalDate;
import org.uniondomain.core.aid.standard.LivingStandard;
import org.uniondomain.core.aid.standard.StandardHistory;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 低保标准沿革要素: what can be told of the history of the standard. */
public final class StandardHistoryFacts {
  private StandardHistoryFacts() {}

  /** 低保标准沿革. */
  public static final Subject<StandardHistory> STANDARD_HISTORY =
      Subject.named("standard-history", StandardHistory.class, "低保标准沿革", "history of the standard");

  /** 历次低保标准. */
  public static final Items<StandardHistory, LivingStandard> STANDARDS =
      STANDARD_HISTORY.items(
          "standards",
          "历次低保标准",
          "standards",
          LivingStandard.class,
          StandardHistory::standards,
          StandardHistory::withStandards);

  /** 认定日. */
  public static final ValueFact<StandardHistory, LocalDate> ASSESSED_ON =
      STANDARD_HISTORY.value(
          "assessed-on",
          "认定日",
          "day of assessment",
          LocalDate.class,
          StandardHistory::assessedOn,
          StandardHistory::withAssessedOn);

  /** 作出决定日. */
  public static final ValueFact<StandardHistory, LocalDate> DECIDED_ON =
      STANDARD_HISTORY.value(
          "decided-on",
          "作出决定日",
          "day of the decision",
          LocalDate.class,
          StandardHistory::decidedOn,
          StandardHistory::withDecidedOn);

  /** 词汇. */
  public static final Vocabulary<StandardHistory> VOCABULARY =
      Vocabulary.of(STANDARD_HISTORY, StandardHistory.builder().build())
          .with(ASSESSED_ON, DECIDED_ON)
          .with(STANDARDS, LivingStandardFacts.VOCABULARY);
}
