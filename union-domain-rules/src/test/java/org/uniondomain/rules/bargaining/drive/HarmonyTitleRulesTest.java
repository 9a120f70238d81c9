package org.uniondomain.rules.bargaining.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.drive.HarmonyTitleRules.NAMED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.drive.HarmonyTitle;
import org.uniondomain.core.bargaining.drive.HarmonyUnitKind;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动关系和谐单位称号")
class HarmonyTitleRulesTest {
  @ParameterizedTest(name = "命名单位{0}个：{1}")
  @CsvSource({"0, BREACHED", "1, MET", "3, MET"})
  void named(int bodies, Verdict.Kind expected) {
    HarmonyTitle title =
        HarmonyTitle.builder()
            .unitKind(HarmonyUnitKind.ENTERPRISE)
            .namedOn(LocalDate.of(2013, 5, 1))
            .namingBodies(bodies)
            .build();
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10))
                .decide(NAMED, title)
                .kind())
        .isEqualTo(expected);
  }
}
