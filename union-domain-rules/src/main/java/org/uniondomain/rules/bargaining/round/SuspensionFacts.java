package org.uniondomain.rules.bargaining.round;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.round.Suspension;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商中止要素: what can be told of a suspension of the bargaining. */
public final class SuspensionFacts {
  private SuspensionFacts() {}

  /** 协商中止. */
  public static final Subject<Suspension> SUSPENSION =
      Subject.named("suspension", Suspension.class, "协商中止", "suspension of the bargaining");

  /** 中止日. */
  public static final QuantityFact<Suspension, LocalDate> SUSPENDED_ON =
      SUSPENSION.day(
          "suspended-on",
          "中止日",
          "day of suspension",
          Suspension::suspendedOn,
          Suspension::withSuspendedOn);

  /** 恢复协商日. */
  public static final QuantityFact<Suspension, LocalDate> RESUMED_ON =
      SUSPENSION.day(
          "resumed-on",
          "恢复协商日",
          "day of resumption",
          Suspension::resumedOn,
          Suspension::withResumedOn);

  /** 双方同意. */
  public static final Flag<Suspension> BY_CONSENT =
      SUSPENSION
          .flag(
              "by-consent", "双方同意", "by consent", Suspension::byConsent, Suspension::withByConsent)
          .actionable();

  /** 约定中止期限和下次协商时间. */
  public static final Flag<Suspension> LENGTH_AGREED =
      SUSPENSION
          .flag(
              "length-agreed",
              "约定中止期限和下次协商时间",
              "length and next date agreed",
              Suspension::lengthAgreed,
              Suspension::withLengthAgreed)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<Suspension> VOCABULARY =
      Vocabulary.of(SUSPENSION, Suspension.builder().build())
          .with(SUSPENDED_ON, RESUMED_ON, BY_CONSENT, LENGTH_AGREED);
}
