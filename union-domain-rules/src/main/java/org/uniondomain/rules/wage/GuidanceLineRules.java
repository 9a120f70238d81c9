package org.uniondomain.rules.wage;

import static org.uniondomain.rules.lang.Bound.HIGHER_THAN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.wage.WageRiseFacts.AVERAGE;
import static org.uniondomain.rules.wage.WageRiseFacts.WAGE_RISE;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.GuidanceBand;
import org.uniondomain.core.wage.WageRise;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 工资指导线规则: where a rise lies beside the wage guidance line that the place has for the year; it is
 * something to refer to in bargaining, so nothing is breached.
 */
public final class GuidanceLineRules {
  private GuidanceLineRules() {}

  /** 工资指导线基准线. */
  public static final Threshold<Ratio> BASELINE =
      threshold("wage.guidance.baseline", RATIO, HIGHER_THAN, "工资指导线基准线", "baseline of the year");

  /** 工资指导线上线. */
  public static final Threshold<Ratio> UPPER_LINE =
      threshold(
          "wage.guidance.upper-line", RATIO, HIGHER_THAN, "工资指导线上线", "upper line of the year");

  /** 所处区间. */
  public static final Determination<WageRise, GuidanceBand> BAND =
      determination("wage.guidance.band", WAGE_RISE, GuidanceBand.class)
          .label("工资增长与工资指导线", "rise beside the wage guidance line")
          .clause(
              BASELINE,
              MAY,
              "协商工资增长可以参考工资指导线，本年基准线为{value}",
              "bargaining over a rise can refer to the guidance line, whose baseline is {value}")
          .firstMatch()
          .outcome(GuidanceBand.UP_TO_BASELINE, AVERAGE.meets(BASELINE).not())
          .outcome(GuidanceBand.ABOVE_UPPER_LINE, AVERAGE.meets(UPPER_LINE))
          .otherwise(GuidanceBand.ABOVE_BASELINE)
          .build();

  /** 规则. */
  public static final SubjectRules<WageRise> RULES =
      SubjectRules.of(WageRiseFacts.VOCABULARY, BAND);
}
