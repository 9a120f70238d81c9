package org.uniondomain.rules.bargaining.round;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.KIND;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.MEETINGS;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.round.SuspensionFacts.RESUMED_ON;
import static org.uniondomain.rules.bargaining.round.SuspensionFacts.SUSPENDED_ON;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.Suspension;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 协商中止期限规则: how long the bargaining may rest. The numbers are those of places. */
public final class SuspensionRules {
  private SuspensionRules() {}

  private static final Items<Negotiation, Suspension> SUSPENSIONS =
      MEETINGS.of(MeetingsFacts.SUSPENSIONS);

  /** 每次中止期限. */
  public static final Threshold<Term> SUSPENSION_TERM =
      threshold(
          "bargaining.suspension.term",
          TERM,
          WITHIN,
          "协商中止期限",
          "longest suspension of the bargaining");

  /** 工资集体协商每次中止期限. */
  public static final Threshold<Term> WAGE_SUSPENSION_TERM =
      threshold(
          "bargaining.suspension.wage-term",
          TERM,
          WITHIN,
          "工资集体协商中止期限",
          "longest suspension of wage bargaining");

  /** 工资集体协商中止总日数. */
  public static final Threshold<Integer> WAGE_SUSPENSION_TOTAL =
      threshold(
          "bargaining.suspension.wage-total",
          COUNT,
          NOT_EXCEEDING,
          "工资集体协商中止的总日数",
          "days of suspension of wage bargaining in total");

  /** 中止期限. */
  public static final Requirement<Negotiation> SHORT_ENOUGH =
      shortEnough("bargaining.suspension.length", SUSPENSION_TERM, KIND.is(WAGE).not());

  /** 工资集体协商中止期限. */
  public static final Requirement<Negotiation> WAGE_SHORT_ENOUGH =
      shortEnough("bargaining.suspension.wage-length", WAGE_SUSPENSION_TERM, KIND.is(WAGE));

  private static Requirement<Negotiation> shortEnough(
      String id, Threshold<Term> term, Condition<Negotiation> kind) {
    return requirement(id, NEGOTIATION)
        .label(term.label().chinese(), term.label().english())
        .clause(term, SHALL, "每次中止在{value}{bound}", "each suspension is {bound} {value}")
        .when(kind)
        .that(
            SUSPENSIONS.every(
                RESUMED_ON.meets(term.<Suspension>after(SUSPENDED_ON).rolledIf(ROLL_OVER))))
        .build();
  }

  /** 工资集体协商中止总日数. */
  public static final Requirement<Negotiation> WAGE_SHORT_ENOUGH_IN_TOTAL =
      requirement("bargaining.suspension.wage-total-length", NEGOTIATION)
          .label("工资集体协商中止的总日数", "suspensions of wage bargaining in total")
          .clause(
              WAGE_SUSPENSION_TOTAL,
              SHALL,
              "中止累计{bound}{value}日",
              "the suspensions together are {bound} {value} days")
          .when(KIND.is(WAGE))
          .that(
              SUSPENSIONS
                  .sum(new DaysBetween<>(SUSPENDED_ON, RESUMED_ON))
                  .meets(WAGE_SUSPENSION_TOTAL))
          .build();
}
