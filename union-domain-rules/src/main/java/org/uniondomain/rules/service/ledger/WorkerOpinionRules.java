package org.uniondomain.rules.service.ledger;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.DAYS_IN_ORDER;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_REPORT;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.ASSESSED;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.ASSESSED_ON;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.HANDLED_ON;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.MATTER;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.RAISED_ON;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.RESULT;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.RESULT_ON;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.VOCABULARY;
import static org.uniondomain.rules.service.ledger.WorkerOpinionFacts.WORKER_OPINION;

import java.time.LocalDate;
import org.uniondomain.core.service.ledger.OpinionResult;
import org.uniondomain.core.service.ledger.WorkerOpinion;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;

/** 职工意见规则: opinion, matter, result and assessment close the loop and stand in order. */
public final class WorkerOpinionRules {
  private WorkerOpinionRules() {}

  /** 有结果. */
  static final Condition<WorkerOpinion> SETTLED = RESULT.is(OpinionResult.SETTLED);

  private static Condition<WorkerOpinion> after(
      QuantityFact<WorkerOpinion, LocalDate> later,
      QuantityFact<WorkerOpinion, LocalDate> earlier) {
    return later
        .happened()
        .not()
        .or(earlier.happened().and(later.meets(at(NOT_EARLIER_THAN, earlier))));
  }

  /** 闭环. */
  public static final Requirement<WorkerOpinion> CLOSED_LOOP =
      requirement("service.opinion.closed-loop", WORKER_OPINION)
          .label("意见、事项、结果、评价闭环", "closed loop from opinion to assessment")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              AS_A_RULE,
              "每条意见列为所办事项，每件事项记有结果或者注明未办结，每项结果经职工评价",
              "every opinion becomes a matter, every matter has a result or is said to be open,"
                  + " every result is assessed by workers")
          .that(
              all(MATTER, RESULT.is(OpinionResult.NOT_RECORDED).not(), SETTLED.not().or(ASSESSED)))
          .build();

  /** 日期先后. */
  public static final Requirement<WorkerOpinion> ORDER =
      requirement("service.opinion.order", WORKER_OPINION)
          .label("意见、办理、结果、评价日期先后", "order of the days of an opinion")
          .clause(
              DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "意见提出不晚于办理，办理不晚于结果，结果不晚于评价",
              "an opinion is raised, then handled, then settled, then assessed")
          .that(
              all(
                  after(HANDLED_ON, RAISED_ON),
                  after(RESULT_ON, HANDLED_ON),
                  after(ASSESSED_ON, RESULT_ON)))
          .build();

  /** 规则. */
  public static final SubjectRules<WorkerOpinion> RULES =
      SubjectRules.of(VOCABULARY, CLOSED_LOOP, ORDER);
}
