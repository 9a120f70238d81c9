package org.uniondomain.rules.bargaining.round;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.STARTED_ON;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.KIND;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.MEETINGS;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.PREPARATION;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.WORKERS;
import static org.uniondomain.rules.bargaining.round.PreparationFacts.DATA_GIVEN_ON;
import static org.uniondomain.rules.bargaining.round.PreparationFacts.DATA_REQUESTED;
import static org.uniondomain.rules.bargaining.round.PreparationFacts.PREPARATION_STEP;
import static org.uniondomain.rules.bargaining.round.PreparationFacts.RECORDERS;
import static org.uniondomain.rules.bargaining.round.PreparationFacts.RECORDER_CHOSEN_JOINTLY;
import static org.uniondomain.rules.bargaining.round.PreparationFacts.RECORDER_IS_REPRESENTATIVE;
import static org.uniondomain.rules.bargaining.round.PreparationFacts.REPORTED_ON;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.PreparationStep;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.side.BargainingSideFacts;
import org.uniondomain.rules.bargaining.side.RepresentedStaffFacts;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 协商准备规则: data, report and recorder before the first meeting. A period before the start is counted
 * backwards and does not move on from a day of rest: that would shorten it.
 */
public final class PreparationRules {
  private PreparationRules() {}

  private static final Condition<Negotiation> ON_WAGES = KIND.is(WAGE);
  private static final Quantity<Negotiation, LocalDate> START = MEETINGS.of(STARTED_ON);
  private static final Condition<Negotiation> REQUESTED = PREPARATION.of(DATA_REQUESTED);
  private static final Quantity<Negotiation, LocalDate> GIVEN = PREPARATION.of(DATA_GIVEN_ON);

  /** 提供资料的提前期. */
  public static final Threshold<Term> DATA_TERM =
      ahead("bargaining.data.term", "协商开始前提供资料的期限", "period for giving data before the start");

  /** 工资集体协商提供资料的提前期. */
  public static final Threshold<Term> WAGE_DATA_TERM =
      ahead(
          "bargaining.data.wage-term",
          "工资集体协商开始前提供资料的期限",
          "period for giving data before the start of wage bargaining");

  /** 工资集体协商报告上级工会的提前期. */
  public static final Threshold<Term> WAGE_REPORT_TERM =
      ahead(
          "bargaining.report.wage-term",
          "工资集体协商开始前报告上级工会的期限",
          "period for the report to the higher union before the start of wage bargaining");

  private static Threshold<Term> ahead(String id, String chinese, String english) {
    return threshold(id, TERM, WITHIN, chinese, english);
  }

  /** 提供资料末日. */
  public static final Calculation<Negotiation, LocalDate> LAST_DAY_OF_DATA =
      lastDay(
          "bargaining.data.last-day",
          "提供协商资料末日",
          "last day for giving data",
          DATA_TERM,
          "协商开始{value}前提供有关情况和资料",
          "data are given {value} before the start",
          ON_WAGES.not());

  /** 工资集体协商提供资料末日. */
  public static final Calculation<Negotiation, LocalDate> WAGE_LAST_DAY_OF_DATA =
      lastDay(
          "bargaining.data.wage-last-day",
          "工资集体协商提供资料末日",
          "last day for giving data in wage bargaining",
          WAGE_DATA_TERM,
          "协商开始{value}前提供有关情况和资料",
          "data are given {value} before the start",
          ON_WAGES);

  /** 报告上级工会末日. */
  public static final Calculation<Negotiation, LocalDate> WAGE_LAST_DAY_OF_REPORT =
      lastDay(
          "bargaining.report.wage-last-day",
          "报告上级工会末日",
          "last day for the report to the higher union",
          WAGE_REPORT_TERM,
          "协商开始{value}前报告上级工会",
          "the higher union is told {value} before the start",
          ON_WAGES);

  private static Calculation<Negotiation, LocalDate> lastDay(
      String id,
      String chinese,
      String english,
      Threshold<Term> term,
      String words,
      String englishWords,
      Condition<Negotiation> when) {
    return Calculation.<Negotiation, LocalDate>calculation(id, NEGOTIATION, DAY)
        .label(chinese, english)
        .clause(term, SHALL, words, englishWords)
        .when(when)
        .is(term.<Negotiation>before(START).line())
        .build();
  }

  /** 工资集体协商资料: national, before the start; giving them earlier than the five days named is met. */
  public static final Requirement<Negotiation> WAGE_DATA_BEFORE_START =
      requirement("bargaining.data.wage-before-start", NEGOTIATION)
          .label("工资集体协商开始前提供资料", "data given before the start of wage bargaining")
          .clause(
              WAGE_BARGAINING_MEASURES.article(18),
              TEXT,
              SHALL,
              "应对方要求，在协商开始前提供真实情况和资料",
              "at the request of the other side, true data are given before the bargaining starts")
          .when(ON_WAGES.and(REQUESTED))
          .that(GIVEN.meets(Limit.at(LOWER_THAN, START)))
          .build();

  /** 提前提供资料. */
  public static final Requirement<Negotiation> DATA_IN_TIME =
      dataInTime(
          "bargaining.data.in-time", "提前提供协商资料", "data given in time", DATA_TERM, ON_WAGES.not());

  /** 工资集体协商提前提供资料. */
  public static final Requirement<Negotiation> WAGE_DATA_IN_TIME =
      dataInTime(
          "bargaining.data.wage-in-time",
          "工资集体协商提前提供资料",
          "data given in time in wage bargaining",
          WAGE_DATA_TERM,
          ON_WAGES);

  private static Requirement<Negotiation> dataInTime(
      String id,
      String chinese,
      String english,
      Threshold<Term> term,
      Condition<Negotiation> kind) {
    return requirement(id, NEGOTIATION)
        .label(chinese, english)
        .clause(term, SHALL, "协商开始{value}前提供有关情况和资料", "data are given {value} before the start")
        .when(kind)
        .that(GIVEN.meets(term.before(START)))
        .build();
  }

  /** 报告上级工会. */
  public static final Requirement<Negotiation> WAGE_REPORTED =
      requirement("bargaining.report.wage-in-time", NEGOTIATION)
          .label("工资集体协商报告上级工会", "report of wage bargaining to the higher union")
          .clause(
              WAGE_REPORT_TERM,
              SHALL,
              "协商开始{value}前，工会报告上级工会",
              "the union tells the higher union {value} before the start")
          .when(
              ON_WAGES.and(
                  WORKERS.of(BargainingSideFacts.STAFF.of(RepresentedStaffFacts.UNION_EXISTS))))
          .that(PREPARATION.of(REPORTED_ON).meets(WAGE_REPORT_TERM.before(START)))
          .build();

  /** 协商准备. */
  public static final Requirement<Negotiation> PREPARED =
      requirement("bargaining.preparation.steps", NEGOTIATION)
          .label("协商准备", "preparation of the bargaining")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(33),
              TEXT,
              SHALL,
              "协商前熟悉法律、收集意见、拟定议题、确定时间地点和记录员",
              "before the bargaining the law is studied, opinions are collected, the agenda is"
                  + " drafted, time, place and recorder are fixed")
          .consequence(ADVISORY, COLLECTIVE_CONTRACT_PROVISIONS.article(33))
          .that(
              all(
                  taken(PreparationStep.LAW_STUDIED),
                  taken(PreparationStep.OPINIONS_COLLECTED),
                  taken(PreparationStep.AGENDA_DRAFTED),
                  taken(PreparationStep.TIME_AND_PLACE_FIXED),
                  taken(PreparationStep.RECORDER_CHOSEN)))
          .build();

  private static Condition<Negotiation> taken(PreparationStep step) {
    return PREPARATION.of(PreparationFacts.STEPS).some(PREPARATION_STEP.is(step));
  }

  /** 记录员. */
  public static final Requirement<Negotiation> RECORDER =
      requirement("bargaining.preparation.recorder", NEGOTIATION)
          .label("协商记录员", "recorder of the bargaining")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(33, 1, 5),
              TEXT,
              SHALL,
              "双方共同确定一名非协商代表担任记录员",
              "both sides choose one recorder who is not a representative")
          .consequence(ADVISORY, COLLECTIVE_CONTRACT_PROVISIONS.article(33, 1, 5))
          .that(
              all(
                  PREPARATION.of(RECORDERS).meets(Limit.at(EXACTLY, Quantity.of(1))),
                  PREPARATION.of(RECORDER_CHOSEN_JOINTLY),
                  PREPARATION.of(RECORDER_IS_REPRESENTATIVE).not()))
          .build();
}
