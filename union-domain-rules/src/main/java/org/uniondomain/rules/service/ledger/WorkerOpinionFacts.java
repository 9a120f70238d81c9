package org.uniondomain.rules.service.ledger;

import java.time.LocalDate;
import org.uniondomain.core.service.ledger.OpinionResult;
import org.uniondomain.core.service.ledger.WorkerOpinion;
import org.uniondomain.core.service.ledger.WorkerSatisfaction;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工意见要素: what can be told of the opinion of workers. */
public final class WorkerOpinionFacts {
  private WorkerOpinionFacts() {}

  /** 职工意见. */
  public static final Subject<WorkerOpinion> WORKER_OPINION =
      Subject.named("worker-opinion", WorkerOpinion.class, "职工意见", "opinion of workers");

  /** 意见提出日. */
  public static final QuantityFact<WorkerOpinion, LocalDate> RAISED_ON =
      WORKER_OPINION.day(
          "raised-on",
          "意见提出日",
          "day it was raised",
          WorkerOpinion::raisedOn,
          WorkerOpinion::withRaisedOn);

  /** 已列为所办事项. */
  public static final Flag<WorkerOpinion> MATTER =
      WORKER_OPINION.flag(
          "matter",
          "已列为所办事项",
          "made a matter to be handled",
          WorkerOpinion::matter,
          WorkerOpinion::withMatter);

  /** 办理日. */
  public static final QuantityFact<WorkerOpinion, LocalDate> HANDLED_ON =
      WORKER_OPINION.day(
          "handled-on",
          "办理日",
          "day it was handled",
          WorkerOpinion::handledOn,
          WorkerOpinion::withHandledOn);

  /** 办理结果. */
  public static final Choice<WorkerOpinion, OpinionResult> RESULT =
      WORKER_OPINION.choice(
          "result",
          "办理结果",
          "result",
          OpinionResult.class,
          WorkerOpinion::result,
          WorkerOpinion::withResult);

  /** 办理结果日. */
  public static final QuantityFact<WorkerOpinion, LocalDate> RESULT_ON =
      WORKER_OPINION.day(
          "result-on",
          "办理结果日",
          "day of the result",
          WorkerOpinion::resultOn,
          WorkerOpinion::withResultOn);

  /** 已经职工评价. */
  public static final Flag<WorkerOpinion> ASSESSED =
      WORKER_OPINION.flag(
          "assessed",
          "已经职工评价",
          "assessed by workers",
          WorkerOpinion::assessed,
          WorkerOpinion::withAssessed);

  /** 职工评价日. */
  public static final QuantityFact<WorkerOpinion, LocalDate> ASSESSED_ON =
      WORKER_OPINION.day(
          "assessed-on",
          "职工评价日",
          "day of the assessment",
          WorkerOpinion::assessedOn,
          WorkerOpinion::withAssessedOn);

  /** 满意程度. */
  public static final Choice<WorkerOpinion, WorkerSatisfaction> SATISFACTION =
      WORKER_OPINION.choice(
          "satisfaction",
          "满意程度",
          "satisfaction",
          WorkerSatisfaction.class,
          WorkerOpinion::satisfaction,
          WorkerOpinion::withSatisfaction);

  /** 词汇. */
  public static final Vocabulary<WorkerOpinion> VOCABULARY =
      Vocabulary.of(WORKER_OPINION, WorkerOpinion.builder().build())
          .with(
              RAISED_ON,
              MATTER,
              HANDLED_ON,
              RESULT,
              RESULT_ON,
              ASSESSED,
              ASSESSED_ON,
              SATISFACTION);
}
