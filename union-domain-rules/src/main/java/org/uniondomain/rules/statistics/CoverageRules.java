package org.uniondomain.rules.statistics;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.IMPLIED_BASE;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.statistics.CoverageFacts.COVERAGE;
import static org.uniondomain.rules.statistics.CoverageFacts.END_OF_RATE;
import static org.uniondomain.rules.statistics.CoverageFacts.HIGHEST_NUMBER;
import static org.uniondomain.rules.statistics.CoverageFacts.HIGHEST_REPORTED_BASE;
import static org.uniondomain.rules.statistics.CoverageFacts.LOWEST_NUMBER;
import static org.uniondomain.rules.statistics.CoverageFacts.LOWEST_RATE;
import static org.uniondomain.rules.statistics.CoverageFacts.LOWEST_REPORTED_BASE;
import static org.uniondomain.rules.statistics.CoverageFacts.VOCABULARY;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.statistics.Coverage;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.RoundingStep;

/**
 * 覆盖率统计规则: which bases a number and a rate reported together can have. A base is possible where
 * some number shown like the reported one is a share of it that is shown like the reported rate.
 */
public final class CoverageRules {
  private CoverageRules() {}

  private static final RoundingStep<Integer> TO_WHOLE_DOWN =
      new RoundingStep<>(Rounding.DOWN, 1, IMPLIED_BASE);

  /**
   * 隐含基数的最小值: the first whole number above the lowest number over the end of the rate, because that
   * end is excluded.
   */
  public static final Calculation<Coverage, Integer> LOWEST_BASE =
      calculation("statistics.coverage.lowest-base", COVERAGE, COUNT)
          .label("隐含基数的最小值", "lowest base implied")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告数与报告比率按四舍五入还原，所隐含的基数为整数，取其最小值",
              "the lowest whole base that the number and the rate, both rounded half up, imply")
          .is(LOWEST_NUMBER.over(END_OF_RATE).rounded(TO_WHOLE_DOWN).plus(Quantity.of(1)))
          .build();

  /** 隐含基数的最大值: the highest number over the lowest rate; none where the rate can be zero. */
  public static final Calculation<Coverage, Integer> HIGHEST_BASE =
      calculation("statistics.coverage.highest-base", COVERAGE, COUNT)
          .label("隐含基数的最大值", "highest base implied")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告数与报告比率按四舍五入还原，所隐含的基数为整数，取其最大值",
              "the highest whole base that the number and the rate, both rounded half up, imply")
          .when(LOWEST_RATE.meets(Limit.at(EXCEEDING, Quantity.of(RATIO, Ratio.ZERO))))
          .is(HIGHEST_NUMBER.over(LOWEST_RATE).rounded(TO_WHOLE_DOWN))
          .build();

  /** 比率不超过一: a number is part of its base. */
  public static final Requirement<Coverage> AT_MOST_WHOLE =
      requirement("statistics.coverage.at-most-whole", COVERAGE)
          .label("覆盖率不超过100%", "coverage of at most 100%")
          .clause(
              PART_OF_WHOLE, CONVENTION, CONSISTENCY, "覆盖率不超过100%", "a coverage is at most 100%")
          .that(LOWEST_RATE.meets(Limit.at(NOT_EXCEEDING, Quantity.of(RATIO, Ratio.ONE))))
          .build();

  /** 基数相符: the base that is reported is one that number and rate imply. */
  public static final Requirement<Coverage> BASE_AGREES =
      requirement("statistics.coverage.base-agrees", COVERAGE)
          .label("报告基数与隐含基数相符", "the reported base agrees with the implied one")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告的基数在报告数与报告比率所隐含的范围之内",
              "the reported base lies between the bases that number and rate imply")
          .when(LOWEST_RATE.meets(Limit.at(EXCEEDING, Quantity.of(RATIO, Ratio.ZERO))))
          .that(
              all(
                  HIGHEST_REPORTED_BASE.meets(Limit.at(NOT_LOWER_THAN, LOWEST_BASE.result())),
                  LOWEST_REPORTED_BASE.meets(Limit.at(NOT_EXCEEDING, HIGHEST_BASE.result()))))
          .build();

  /** 规则. */
  public static final SubjectRules<Coverage> RULES =
      SubjectRules.of(VOCABULARY, LOWEST_BASE, HIGHEST_BASE, AT_MOST_WHOLE, BASE_AGREES);
}
