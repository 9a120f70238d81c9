package org.uniondomain.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.money.Ratio;

@DisplayName("报告数与报告比率：四舍五入前的范围")
class ReportedTest {

  @ParameterizedTest(name = "{0}（{1}）: {2}至{3}")
  @CsvSource({
    "43200, 100, 43150, 43249",
    "41559, 1, 41559, 41559",
    "30, 10, 25, 34",
    "9, 3, 8, 10",
    "0, 1, 0, 0",
    "0, 100, 0, 49"
  })
  void ends_of_a_count(int value, int step, int lowest, int highest) {
    ReportedCount count = ReportedCount.rounded(value, step);

    assertThat(count.lowest()).isEqualTo(lowest);
    assertThat(count.highest()).isEqualTo(highest);
  }

  @Test
  @DisplayName("every number between the ends, and no other, rounds half up to the value shown")
  void ends_of_a_count_are_tight() {
    for (int step = 1; step <= 12; step++) {
      for (int value = 0; value <= 5 * step; value += step) {
        ReportedCount count = ReportedCount.rounded(value, step);
        for (int number = 0; number <= 7 * step; number++) {
          boolean shown = (2 * number + step) / (2 * step) * step == value;
          assertThat(number >= count.lowest() && number <= count.highest())
              .as("%s of %s", number, count)
              .isEqualTo(shown);
        }
      }
    }
  }

  @Test
  void impossible_counts_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportedCount.rounded(43_210, 100))
        .withMessageContaining("43210");
    assertThatIllegalArgumentException().isThrownBy(() -> ReportedCount.exact(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> ReportedCount.rounded(0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportedCount.rounded(2_000_000_000, 1_000_000_000));
  }

  @Test
  @DisplayName("“7万多”是下端不含的开放范围，不是7万")
  void more_than_a_number() {
    ReportedCount count = ReportedCount.moreThan(70_000);

    assertThat(count.open()).isTrue();
    assertThat(count.lowest()).isEqualTo(70_001);
    assertThat(count).isNotEqualTo(ReportedCount.exact(70_000)).hasToString("70000+");
    assertThat(ReportedCount.exact(70_000).open()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new ReportedCount(70_000, 10_000, true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportedCount.moreThan(Integer.MAX_VALUE));
  }

  @ParameterizedTest(name = "{0}%: {1}/{2}至{3}/{4}")
  @CsvSource({
    "72, 715, 1000, 725, 1000",
    "86.6, 8655, 10000, 8665, 10000",
    "90.0, 8995, 10000, 9005, 10000",
    "0, 0, 1, 5, 1000",
    "100, 995, 1000, 1005, 1000"
  })
  void ends_of_a_rate(String shown, int low, int lowOf, int end, int endOf) {
    ReportedRatio ratio = ReportedRatio.percent(shown);

    assertThat(ratio.lowest()).isEqualTo(Ratio.of(low, lowOf));
    assertThat(ratio.end()).isEqualTo(Ratio.of(end, endOf));
  }

  @Test
  void impossible_rates_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReportedRatio.percent("-1"));
    assertThatIllegalArgumentException().isThrownBy(() -> ReportedRatio.percent("0.1234567"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportedRatio.rounded(Ratio.ONE, Ratio.ZERO));
  }

  @Test
  void equality_is_by_rate_and_step() {
    assertThat(ReportedRatio.percent("90"))
        .isEqualTo(ReportedRatio.rounded(Ratio.percent(90), Ratio.percent(1)))
        .hasSameHashCodeAs(ReportedRatio.percent("90"))
        .isNotEqualTo(ReportedRatio.percent("90.0"));
    assertThat(ReportedRatio.percent("90.0").step()).isEqualTo(Ratio.of(1, 1000));
    assertThat(ReportedRatio.percent("90.0").value()).isEqualTo(Ratio.percent(90));
  }

  @Test
  void text_shows_the_rounding() {
    assertThat(ReportedCount.exact(7)).hasToString("7");
    assertThat(ReportedCount.rounded(43_200, 100)).hasToString("43200 [43150, 43249]");
    assertThat(ReportedRatio.percent("72")).hasToString("72% [71.5%, 72.5%)");
  }
}
