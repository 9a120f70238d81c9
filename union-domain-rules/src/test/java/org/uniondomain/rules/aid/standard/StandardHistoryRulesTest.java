package org.uniondomain.rules.aid.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.standard.LivingStandard;
import org.uniondomain.core.aid.standard.StandardHistory;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("低保标准：按执行日取用，公布日另计；地区平均标准不得作标准")
class StandardHistoryRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2017, 12, 31));

  private static LivingStandard standard(String yuan, LocalDate effective, LocalDate published) {
    return LivingStandard.builder()
        .amount(Money.yuan(yuan))
        .effectiveFrom(effective)
        .publishedOn(published)
        .nature(StandardNature.LOCAL_STANDARD)
        .build();
  }

  private static final LivingStandard OF_2016 =
      standard("542", LocalDate.of(2016, 1, 1), LocalDate.of(2016, 4, 5));
  private static final LivingStandard OF_2017 =
      standard("591", LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 29));

  private static StandardHistory asked(LocalDate assessed, LocalDate decided) {
    return StandardHistory.builder()
        .standards(Listing.of(OF_2017, OF_2016))
        .assessedOn(assessed)
        .decidedOn(decided)
        .build();
  }

  @ParameterizedTest(name = "认定{0}、决定{1}：当时已公布{2}，当日执行{3}，{4}")
  @CsvSource({
    "2017-02-15, 2017-02-20, 542, 591, BREACHED",
    "2017-02-15, 2017-03-28, 542, 591, BREACHED",
    "2017-02-15, 2017-03-29, 591, 591, MET",
    "2016-12-31, 2017-03-29, 542, 542, MET",
    "2017-01-01, 2017-03-30, 591, 591, MET"
  })
  @DisplayName("实例二十一：三月公布、一月起执行的标准，二月的决定应重新认定")
  void theStandardGovernsBackToJanuary(
      LocalDate assessed, LocalDate decided, String known, String inForce, Verdict.Kind right) {
    StandardHistory history = asked(assessed, decided);
    assertThat(RULES.decide(StandardHistoryRules.KNOWN, history).asFact())
        .isEqualTo(Fact.known(Money.yuan(known)));
    assertThat(RULES.decide(StandardHistoryRules.IN_FORCE, history).asFact())
        .isEqualTo(Fact.known(Money.yuan(inForce)));
    assertThat(RULES.decide(StandardHistoryRules.STILL_RIGHT, history).kind()).isEqualTo(right);
  }

  @Test
  @DisplayName("地区平均标准：拒绝使用，说明原因，不给出标准")
  void anAverageIsRefused() {
    LivingStandard average = OF_2017.withNature(Fact.known(StandardNature.STATISTICAL_AVERAGE));
    StandardHistory history =
        asked(LocalDate.of(2017, 2, 15), LocalDate.of(2017, 2, 20))
            .withStandards(Listing.of(OF_2016, average));
    assertThat(((Verdict.Breached) RULES.decide(StandardHistoryRules.LOCAL, history)).consequence())
        .isEqualTo(Consequence.DATA_QUALITY);
    assertThat(RULES.decide(StandardHistoryRules.IN_FORCE, history).asFact().isKnown()).isFalse();
    assertThat(
            RULES
                .of(StandardHistory.class)
                .assess(history)
                .explain(StandardHistoryRules.LOCAL, Locale.CHINA))
        .contains("地区平均标准只是统计数，不得作为标准使用");
  }

  @Test
  @DisplayName("没有已执行的标准，或同日两项：报数据问题，不给出标准；清单不全：待定，不会等待")
  void exactlyOneHasToGovern() {
    StandardHistory before = asked(LocalDate.of(2015, 12, 31), LocalDate.of(2016, 1, 1));
    StandardHistory twice =
        before
            .withAssessedOn(Fact.known(LocalDate.of(2017, 2, 1)))
            .withStandards(Listing.of(OF_2017, OF_2017.withAmount(Fact.known(Money.yuan(600)))));
    for (StandardHistory each : List.of(before, twice)) {
      assertThat(RULES.decide(StandardHistoryRules.ONE_A_DAY, each).kind())
          .isEqualTo(Verdict.Kind.BREACHED);
      assertThat(RULES.decide(StandardHistoryRules.IN_FORCE, each).asFact().isKnown()).isFalse();
    }
    Verdict open =
        RULES.decide(StandardHistoryRules.ONE_A_DAY, twice.withStandards(Listing.unknown()));
    assertThat(((Verdict.Undetermined) open).possible())
        .containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
  }
}
