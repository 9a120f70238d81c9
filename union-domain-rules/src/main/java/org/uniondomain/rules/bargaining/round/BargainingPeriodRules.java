package org.uniondomain.rules.bargaining.round;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.CONCLUDED_ON;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.EXTENSION_DAYS;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.STARTED_ON;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.KIND;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.MEETINGS;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.OFFER;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 协商期限规则: how long a round may last. The nation sets no maximum; the numbers are those of places,
 * and places count from the receipt of the offer, from the reply or from the start.
 */
public final class BargainingPeriodRules {
  private BargainingPeriodRules() {}

  private static final Condition<Negotiation> ON_WAGES = KIND.is(WAGE);
  private static final Quantity<Negotiation, LocalDate> RECEIVED = OFFER.of(OfferFacts.RECEIVED_ON);
  private static final Quantity<Negotiation, LocalDate> REPLIED = OFFER.of(OfferFacts.REPLIED_ON);
  private static final Quantity<Negotiation, LocalDate> START = MEETINGS.of(STARTED_ON);
  private static final Quantity<Negotiation, LocalDate> CONCLUDED = MEETINGS.of(CONCLUDED_ON);
  private static final Quantity<Negotiation, Integer> EXTENSION = MEETINGS.of(EXTENSION_DAYS);

  /** 答复后开始协商的期限. */
  public static final Threshold<Term> WAGE_START_TERM =
      term(
          "bargaining.period.wage-start-term",
          "答复后开始工资集体协商的期限",
          "period for starting after the reply");

  /** 自收到要约起的协商期限. */
  public static final Threshold<Term> WAGE_TERM_FROM_OFFER =
      term(
          "bargaining.period.wage-term-from-offer",
          "自收到要约起的工资集体协商期限",
          "period of wage bargaining from receipt of the offer");

  /** 自答复起的协商期限. */
  public static final Threshold<Term> WAGE_TERM_FROM_REPLY =
      term(
          "bargaining.period.wage-term-from-reply",
          "自答复起的工资集体协商期限",
          "period of wage bargaining from the reply");

  /** 自开始协商起的协商期限. */
  public static final Threshold<Term> TERM_FROM_START =
      term("bargaining.period.term-from-start", "自开始协商起的期限", "period of bargaining from its start");

  /** 自开始协商起的工资集体协商期限. */
  public static final Threshold<Term> WAGE_TERM_FROM_START =
      term(
          "bargaining.period.wage-term-from-start",
          "自开始协商起的工资集体协商期限",
          "period of wage bargaining from its start");

  /** 工资集体协商延长的最多日数. */
  public static final Threshold<Integer> WAGE_EXTENSION =
      threshold(
          "bargaining.period.wage-extension",
          COUNT,
          NOT_EXCEEDING,
          "工资集体协商期限延长的最多日数",
          "most days by which the period of wage bargaining is extended");

  private static Threshold<Term> term(String id, String chinese, String english) {
    return threshold(id, TERM, WITHIN, chinese, english);
  }

  /** 开始协商末日. */
  public static final Calculation<Negotiation, LocalDate> WAGE_LAST_DAY_TO_START =
      lastDay("bargaining.period.wage-last-day-to-start", WAGE_START_TERM, REPLIED, ON_WAGES);

  /** 自收到要约起的协商末日. */
  public static final Calculation<Negotiation, LocalDate> WAGE_LAST_DAY_FROM_OFFER =
      lastDay(
          "bargaining.period.wage-last-day-from-offer", WAGE_TERM_FROM_OFFER, RECEIVED, ON_WAGES);

  /** 自答复起的协商末日. */
  public static final Calculation<Negotiation, LocalDate> WAGE_LAST_DAY_FROM_REPLY =
      lastDay(
          "bargaining.period.wage-last-day-from-reply", WAGE_TERM_FROM_REPLY, REPLIED, ON_WAGES);

  /** 自开始起的协商末日. */
  public static final Calculation<Negotiation, LocalDate> LAST_DAY_FROM_START =
      lastDay("bargaining.period.last-day-from-start", TERM_FROM_START, START, ON_WAGES.not());

  /** 自开始起的工资集体协商末日, extensions included. */
  public static final Calculation<Negotiation, LocalDate> WAGE_LAST_DAY_FROM_START =
      counted("bargaining.period.wage-last-day-from-start", WAGE_TERM_FROM_START)
          .when(ON_WAGES)
          .is(WAGE_TERM_FROM_START.dayAfter(START).extendedBy(EXTENSION).rolledIf(ROLL_OVER))
          .build();

  private static Calculation<Negotiation, LocalDate> lastDay(
      String id,
      Threshold<Term> term,
      Quantity<Negotiation, LocalDate> from,
      Condition<Negotiation> when) {
    return counted(id, term).when(when).is(term.dayAfter(from).rolledIf(ROLL_OVER)).build();
  }

  private static Calculation.Builder<Negotiation, LocalDate> counted(
      String id, Threshold<Term> term) {
    return Calculation.<Negotiation, LocalDate>calculation(id, NEGOTIATION, DAY)
        .label(term.label().chinese() + "末日", "last day of the " + term.label().english())
        .clause(
            term, SHALL, term.label().chinese() + "为{value}", term.label().english() + ": {value}");
  }

  /** 答复后开始协商. */
  public static final Requirement<Negotiation> WAGE_STARTED =
      kept("bargaining.period.wage-start", WAGE_START_TERM, START, REPLIED, ON_WAGES);

  /** 自收到要约起完成协商. */
  public static final Requirement<Negotiation> WAGE_CONCLUDED_FROM_OFFER =
      kept(
          "bargaining.period.wage-from-offer", WAGE_TERM_FROM_OFFER, CONCLUDED, RECEIVED, ON_WAGES);

  /** 自答复起完成协商. */
  public static final Requirement<Negotiation> WAGE_CONCLUDED_FROM_REPLY =
      kept("bargaining.period.wage-from-reply", WAGE_TERM_FROM_REPLY, CONCLUDED, REPLIED, ON_WAGES);

  /** 自开始起完成协商. */
  public static final Requirement<Negotiation> CONCLUDED_FROM_START =
      kept("bargaining.period.from-start", TERM_FROM_START, CONCLUDED, START, ON_WAGES.not());

  /** 自开始起完成工资集体协商. */
  public static final Requirement<Negotiation> WAGE_CONCLUDED_FROM_START =
      worded("bargaining.period.wage-from-start", WAGE_TERM_FROM_START)
          .when(ON_WAGES)
          .that(
              CONCLUDED.meets(
                  WAGE_TERM_FROM_START
                      .<Negotiation>after(START)
                      .extendedBy(EXTENSION)
                      .rolledIf(ROLL_OVER)))
          .build();

  private static Requirement<Negotiation> kept(
      String id,
      Threshold<Term> term,
      Quantity<Negotiation, LocalDate> act,
      Quantity<Negotiation, LocalDate> from,
      Condition<Negotiation> when) {
    return worded(id, term)
        .when(when)
        .that(act.meets(term.<Negotiation>after(from).rolledIf(ROLL_OVER)))
        .build();
  }

  private static Requirement.Builder<Negotiation> worded(String id, Threshold<Term> term) {
    return requirement(id, NEGOTIATION)
        .label(term.label().chinese(), term.label().english())
        .clause(
            term, SHALL, term.label().chinese() + "为{value}", term.label().english() + ": {value}");
  }

  /** 延长日数. */
  public static final Requirement<Negotiation> WAGE_EXTENDED =
      requirement("bargaining.period.wage-extended", NEGOTIATION)
          .label("工资集体协商期限的延长", "extension of the period of wage bargaining")
          .clause(
              WAGE_EXTENSION, SHALL, "延长{bound}{value}日", "the extension is {bound} {value} days")
          .when(ON_WAGES)
          .that(EXTENSION.meets(WAGE_EXTENSION))
          .build();
}
