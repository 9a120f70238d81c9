package org.uniondomain.rules.statistics;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.IMPLIED_BASE;
import static org.uniondomain.rules.law.Conventions.NAMED_BASE;
import static org.uniondomain.rules.statistics.FigureFacts.BASE_KIND;
import static org.uniondomain.rules.statistics.FigureFacts.LOWEST_RATE;
import static org.uniondomain.rules.statistics.SharedBaseFacts.FIGURES;
import static org.uniondomain.rules.statistics.SharedBaseFacts.SHARED_BASE;
import static org.uniondomain.rules.statistics.SharedBaseFacts.VOCABULARY;

import java.util.Arrays;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.RateBase;
import org.uniondomain.core.statistics.SharedBase;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 同一基数的统计规则: whether figures that should have one base can have one. */
public final class SharedBaseRules {
  private SharedBaseRules() {}

  private static final Condition<Figure> HAS_HIGHEST =
      LOWEST_RATE.meets(Limit.at(EXCEEDING, Quantity.of(RATIO, Ratio.ZERO)));

  /**
   * 基数一致: some base is implied by every figure. Intervals that meet two by two all share a number,
   * so it is enough that no lowest base is above a highest one.
   */
  public static final Requirement<SharedBase> ONE_BASE =
      requirement("statistics.shared-base.one-base", SHARED_BASE)
          .label("各项统计的隐含基数一致", "the figures can have one base")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "称以同一基数计算的各项统计，其隐含基数的范围应有共同部分",
              "figures said to have one base imply ranges of it that meet")
          .that(
              FIGURES
                  .largest(FigureRules.LOWEST_BASE.result(), Condition.always())
                  .meets(
                      Limit.at(
                          NOT_EXCEEDING,
                          FIGURES.smallest(FigureRules.HIGHEST_BASE.result(), HAS_HIGHEST))))
          .build();

  /** 口径一致: the rates are shares of one base that all of them name. */
  public static final Requirement<SharedBase> SAME_BASE =
      requirement("statistics.shared-base.same-base", SHARED_BASE)
          .label("各项统计的基数口径一致", "one base named by all figures")
          .clause(
              NAMED_BASE,
              CONVENTION,
              CONSISTENCY,
              "称以同一基数计算的各项统计，注明同一个基数口径",
              "figures said to have one base all name it")
          .that(
              Condition.any(
                  Arrays.stream(RateBase.values())
                      .filter(each -> each != RateBase.UNSPECIFIED)
                      .map(each -> FIGURES.every(BASE_KIND.is(each)))
                      .toList()))
          .build();

  /** 规则. */
  public static final SubjectRules<SharedBase> RULES =
      SubjectRules.of(VOCABULARY, ONE_BASE, SAME_BASE);
}
