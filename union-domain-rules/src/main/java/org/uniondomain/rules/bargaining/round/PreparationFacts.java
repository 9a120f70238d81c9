package org.uniondomain.rules.bargaining.round;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.round.Preparation;
import org.uniondomain.core.bargaining.round.PreparationStep;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商准备要素: what can be told of a preparation of the bargaining. */
public final class PreparationFacts {
  private PreparationFacts() {}

  /** 协商准备. */
  public static final Subject<Preparation> PREPARATION =
      Subject.named("preparation", Preparation.class, "协商准备", "preparation of the bargaining");

  /** 准备事项. */
  public static final Choice<PreparationStep, PreparationStep> PREPARATION_STEP =
      Choice.self("preparation-step", PreparationStep.class, "准备事项", "preparation step");

  /** 准备事项. */
  public static final Items<Preparation, PreparationStep> STEPS =
      PREPARATION.items(
          "steps",
          "准备事项",
          "preparation steps",
          PreparationStep.class,
          Preparation::steps,
          Preparation::withSteps);

  /** 已要求提供资料. */
  public static final Flag<Preparation> DATA_REQUESTED =
      PREPARATION.flag(
          "data-requested",
          "已要求提供资料",
          "data were asked for",
          Preparation::dataRequested,
          Preparation::withDataRequested);

  /** 提供资料日. */
  public static final QuantityFact<Preparation, LocalDate> DATA_GIVEN_ON =
      PREPARATION.day(
          "data-given-on",
          "提供资料日",
          "day the data were given",
          Preparation::dataGivenOn,
          Preparation::withDataGivenOn);

  /** 报告上级工会日. */
  public static final QuantityFact<Preparation, LocalDate> REPORTED_ON =
      PREPARATION.day(
          "reported-on",
          "报告上级工会日",
          "day of the report to the higher union",
          Preparation::reportedOn,
          Preparation::withReportedOn);

  /** 记录员人数. */
  public static final QuantityFact<Preparation, Integer> RECORDERS =
      PREPARATION
          .count(
              "recorders",
              "记录员人数",
              "number of recorders",
              Preparation::recorders,
              Preparation::withRecorders)
          .actionable()
          .atLeast(0);

  /** 双方共同确定记录员. */
  public static final Flag<Preparation> RECORDER_CHOSEN_JOINTLY =
      PREPARATION
          .flag(
              "recorder-chosen-jointly",
              "双方共同确定记录员",
              "recorder chosen jointly",
              Preparation::recorderChosenJointly,
              Preparation::withRecorderChosenJointly)
          .actionable();

  /** 记录员兼任协商代表. */
  public static final Flag<Preparation> RECORDER_IS_REPRESENTATIVE =
      PREPARATION
          .flag(
              "recorder-is-representative",
              "记录员兼任协商代表",
              "recorder is a representative",
              Preparation::recorderIsRepresentative,
              Preparation::withRecorderIsRepresentative)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<Preparation> VOCABULARY =
      Vocabulary.of(PREPARATION, Preparation.builder().build())
          .with(
              DATA_REQUESTED,
              DATA_GIVEN_ON,
              REPORTED_ON,
              RECORDERS,
              RECORDER_CHOSEN_JOINTLY,
              RECORDER_IS_REPRESENTATIVE)
          .with(STEPS, Vocabulary.ofCodes(PREPARATION_STEP));
}
