package org.uniondomain.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.statistics.Relations.RULES;
import static org.uniondomain.rules.statistics.Relations.exact;
import static org.uniondomain.rules.statistics.Relations.relation;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.RelationKind;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.rules.lang.Verdict;

/** 隐含基数和合计的定律. */
class ImpliedBasePropertyTest {
  private static final int[] SCALES = {100, 1_000, 10_000};

  /** Returns {@code number} of {@code base}, rounded half up to so many decimals of a percent. */
  private static long shown(long number, long base, int decimals) {
    long scale = SCALES[decimals];
    return (2 * number * scale + base) / (2 * base);
  }

  private static Figure figure(int number, int step, long shown, int decimals) {
    long scale = SCALES[decimals];
    return Figure.builder()
        .number(ReportedCount.rounded(number, step))
        .rate(ReportedRatio.rounded(Ratio.of(shown, scale), Ratio.of(1, scale)))
        .build();
  }

  private static int lowest(Figure figure) {
    return RULES.decide(FigureRules.LOWEST_BASE, figure).asFact().get();
  }

  private static int highest(Figure figure) {
    return RULES.decide(FigureRules.HIGHEST_BASE, figure).asFact().get();
  }

  @Property(tries = 300)
  void the_interval_holds_exactly_the_bases_that_round_to_the_rate(
      @ForAll @IntRange(min = 1, max = 400) int number,
      @ForAll @IntRange(min = 1, max = 100) int percent) {
    Figure figure = figure(number, 1, percent, 0);
    int low = lowest(figure);
    int high = highest(figure);

    for (int base = 1; base <= high + 3; base++) {
      assertThat(shown(number, base, 0) == percent)
          .as("%s of %s", number, base)
          .isEqualTo(base >= low && base <= high);
    }
  }

  @Property(tries = 300)
  void the_true_base_is_among_those_implied(
      @ForAll @IntRange(min = 1, max = 100_000) int base,
      @ForAll @IntRange(min = 1, max = 100_000) int part,
      @ForAll @IntRange(min = 0, max = 2) int decimals,
      @ForAll @IntRange(min = 0, max = 3) int digits) {
    int number = 1 + part % base;
    int step = (int) Math.pow(10, digits);
    long rate = shown(number, base, decimals);
    if (rate == 0) {
      return;
    }
    Figure figure = figure((number + step / 2) / step * step, step, rate, decimals);

    assertThat(base).isBetween(lowest(figure), highest(figure));
  }

  @Property(tries = 300)
  void more_digits_never_widen_the_interval(
      @ForAll @IntRange(min = 1, max = 100_000) int base,
      @ForAll @IntRange(min = 1, max = 100_000) int part) {
    int number = 1 + part % base;
    int low = 0;
    int high = Integer.MAX_VALUE;
    for (int decimals = 0; decimals < SCALES.length; decimals++) {
      long rate = shown(number, base, decimals);
      if (rate == 0) {
        continue;
      }
      // digits of one rate: each further one is taken from the true rate, not from the shown one,
      // so the true base stays inside and the width shrinks
      Figure figure = figure(number, 1, rate, decimals);
      assertThat(highest(figure) - lowest(figure)).isLessThanOrEqualTo(high - low);
      low = lowest(figure);
      high = highest(figure);
      assertThat(base).isBetween(low, high);
    }
  }

  @Property(tries = 100)
  void parts_add_up_to_their_sum_and_to_no_other(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 5_000) Integer> parts,
      @ForAll @IntRange(min = 1, max = 50) int off) {
    int sum = parts.stream().mapToInt(Integer::intValue).sum();
    Figure[] figures = parts.stream().map(Relations::exact).toArray(Figure[]::new);
    FigureRelation right = relation(RelationKind.PARTITION, exact(sum), figures);

    assertThat(RULES.decide(RelationRules.ADDS_UP, right).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(RelationRules.ADDS_UP, right.withReference(exact(sum + off))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(RelationCalculations.TOTAL, right).asFact().get()).isEqualTo(sum);
    FigureRelation each = relation(RelationKind.PART, exact(sum), figures);
    assertThat(RULES.decide(RelationRules.WITHIN, each).kind()).isEqualTo(Verdict.Kind.MET);
  }
}
