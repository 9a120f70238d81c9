package org.uniondomain.rules.assembly;

import static org.uniondomain.core.assembly.AssemblyForm.WORKERS_CONGRESS;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.DELEGATES;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.FORM;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.FRONT_LINE;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.MANAGERS;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.WOMEN;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.SHANGHAI_CONGRESS_REGULATIONS;
import static org.uniondomain.rules.law.WorkersCongressLaw.ZHEJIANG_DEMOCRATIC_MANAGEMENT;
import static org.uniondomain.rules.law.WorkersCongressLaw.shanghai;
import static org.uniondomain.rules.law.WorkersCongressLaw.zhejiang;

import java.time.LocalDate;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 职工代表构成规则: of whom the delegates of a congress are made up, and how a number that grows in steps
 * is reckoned. How many delegates there are is the law of the places.
 */
public final class CongressDelegateRules {
  private CongressDelegateRules() {}

  /** 中层以上管理人员代表比例上限; exactly a fifth is within it. */
  public static final Threshold<Ratio> MANAGERS_SHARE =
      zhejiang(
          shanghai(
              threshold(
                  "assembly.congress.managers-share",
                  RATIO,
                  NOT_EXCEEDING,
                  "中层以上管理人员代表比例",
                  "share of delegates who manage"),
              Ratio.percent(20),
              NOT_EXCEEDING,
              16,
              0),
          Ratio.percent(20),
          NOT_EXCEEDING,
          11,
          0);

  /** 中层以上管理人员代表. */
  public static final Requirement<WorkersCongress> MANAGERS_LIMITED =
      requirement("assembly.congress.managers", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("中层以上管理人员代表比例", "delegates who manage")
          .clause(
              MANAGERS_SHARE,
              SHALL,
              "中层以上管理人员代表{bound}职工代表总数的{value}",
              "delegates who are managers of middle level or above are {bound} {value} of all"
                  + " delegates")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(MANAGERS.meets(MANAGERS_SHARE.of(DELEGATES)))
          .build();

  /** 一线职工代表比例: that a majority, in words, means more than one half is inferred. */
  public static final Threshold<Ratio> FRONT_LINE_SHARE =
      threshold(
              "assembly.congress.front-line-share",
              RATIO,
              EXCEEDING,
              "一线职工代表比例",
              "share of delegates from the front line")
          .in(Regions.SHANGHAI)
          .since(
              LocalDate.of(2011, 5, 1),
              Ratio.of(1, 2),
              SHANGHAI_CONGRESS_REGULATIONS.in("2010").article(16),
              INFERRED)
          .since(
              LocalDate.of(2017, 11, 23),
              Ratio.of(1, 2),
              SHANGHAI_CONGRESS_REGULATIONS.article(16),
              INFERRED)
          .in(Regions.ZHEJIANG)
          .since(
              LocalDate.of(2010, 10, 1),
              Ratio.of(1, 2),
              ZHEJIANG_DEMOCRATIC_MANAGEMENT.article(11),
              INFERRED);

  /** 一线职工代表为多数. */
  public static final Requirement<WorkersCongress> FRONT_LINE_MAJORITY =
      requirement("assembly.congress.front-line", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("一线职工代表为多数", "majority of delegates from the front line")
          .clause(
              FRONT_LINE_SHARE,
              AS_A_RULE,
              "一线职工代表占多数，即{bound}职工代表总数的{value}",
              "delegates from the front line are the majority, which is {bound} {value} of all")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(FRONT_LINE.meets(FRONT_LINE_SHARE.of(DELEGATES)))
          .build();

  /** 代表人数相符: no group of delegates is larger than all of them. */
  public static final Requirement<WorkersCongress> GROUPS_WITHIN =
      requirement("assembly.congress.groups-within", WorkersCongressFacts.WORKERS_CONGRESS)
          .label("各类代表不超过代表总数", "no group larger than all delegates")
          .clause(
              Conventions.PART_OF_WHOLE,
              Certainty.CONVENTION,
              CONSISTENCY,
              "管理人员代表与一线职工代表之和、女职工代表均不超过职工代表总数",
              "managers and front-line workers together, and women, are not more than all"
                  + " delegates")
          .when(FORM.is(WORKERS_CONGRESS))
          .that(
              all(
                  MANAGERS.plus(FRONT_LINE).meets(at(NOT_EXCEEDING, DELEGATES)),
                  WOMEN.meets(at(NOT_EXCEEDING, DELEGATES))))
          .build();

  /** 足额一百: of a number that grows with every further hundred workers, full hundreds count. */
  public static final RoundingStep<Integer> FULL_HUNDRED =
      new RoundingStep<>(Rounding.DOWN, 100, Conventions.FULL_STEPS);

  /** 足额一千: of a number that grows with every further thousand workers, full thousands count. */
  public static final RoundingStep<Integer> FULL_THOUSAND =
      new RoundingStep<>(Rounding.DOWN, 1000, Conventions.FULL_STEPS);

  /**
   * Returns the delegates of a congress that has {@code base} of them with {@code from} workers,
   * and {@code each} more for every full step of workers above that.
   *
   * @param each the delegates for each worker of a full step, such as 5/100
   */
  public static Quantity<WorkersCongress, Integer> growing(
      Threshold<Integer> base,
      Threshold<Integer> from,
      RoundingStep<Integer> step,
      Threshold<Ratio> each) {
    Quantity<WorkersCongress, Integer> above =
        WorkersCongressFacts.WORKERS.minus(from.value()).rounded(step);
    return base.<WorkersCongress>value().plus(above.times(each.value()));
  }
}
