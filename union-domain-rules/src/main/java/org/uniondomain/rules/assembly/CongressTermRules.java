package org.uniondomain.rules.assembly;

import static org.uniondomain.core.assembly.UnitNature.STATE_INDUSTRIAL;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.MEETINGS_IN_FIRST_HALF;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.MEETINGS_IN_SECOND_HALF;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.NATURE;
import static org.uniondomain.rules.assembly.WorkersCongressFacts.WORKERS_CONGRESS;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.STATE_INDUSTRIAL_CONGRESS_REGULATIONS;
import static org.uniondomain.rules.law.WorkersCongressLaw.henan;
import static org.uniondomain.rules.law.WorkersCongressLaw.shanghai;
import static org.uniondomain.rules.law.WorkersCongressLaw.zhejiang;

import java.time.LocalDate;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 职工代表大会会期规则: how often a congress meets. How long a term is, is the law of the places. */
public final class CongressTermRules {
  private CongressTermRules() {}

  /** 每半年会议次数. */
  public static final Threshold<Integer> IN_HALF_YEAR =
      threshold(
              "assembly.congress.meetings-in-half-year",
              COUNT,
              OR_MORE,
              "每半年会议次数",
              "meetings in a half-year")
          .since(
              LocalDate.of(1986, 12, 31),
              1,
              STATE_INDUSTRIAL_CONGRESS_REGULATIONS.article(18),
              SECONDARY);

  /** 半年会: the congress of a state-owned industrial enterprise meets in each half-year. */
  public static final Requirement<WorkersCongress> HALF_YEARLY =
      requirement("assembly.congress.meetings", WORKERS_CONGRESS)
          .label("职工代表大会会议次数", "how often the congress meets")
          .clause(
              IN_HALF_YEAR,
              SHALL,
              "全民所有制工业企业职工代表大会每半年召开会议{value}次{bound}",
              "the congress of a state-owned industrial enterprise meets {bound} {value} time in"
                  + " each half-year")
          .when(NATURE.is(STATE_INDUSTRIAL))
          .that(
              MEETINGS_IN_FIRST_HALF
                  .meets(IN_HALF_YEAR)
                  .and(MEETINGS_IN_SECOND_HALF.meets(IN_HALF_YEAR)))
          .build();

  /** 每年会议次数. */
  public static final Threshold<Integer> IN_YEAR =
      henan(
          zhejiang(
              shanghai(
                  threshold(
                      "assembly.congress.meetings-in-year",
                      COUNT,
                      OR_MORE,
                      "每年会议次数",
                      "meetings in a year"),
                  1,
                  OR_MORE,
                  22,
                  2),
              1,
              OR_MORE,
              15,
              1),
          1,
          OR_MORE,
          19,
          1);

  /** 地方规定的年会. */
  public static final Requirement<WorkersCongress> YEARLY =
      requirement("assembly.congress.yearly-meeting", WORKERS_CONGRESS)
          .label("职工代表大会年度会议", "yearly meeting of the congress")
          .clause(
              IN_YEAR,
              SHALL,
              "职工代表大会每年召开会议{value}次{bound}",
              "the congress meets {bound} {value} time a year")
          .that(MEETINGS_IN_FIRST_HALF.plus(MEETINGS_IN_SECOND_HALF).meets(IN_YEAR))
          .build();
}
