package org.uniondomain.rules.region.innermongolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.region.innermongolia.InnerMongoliaContractCoverage.PLATFORM;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractContent;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.PlatformMatter;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("内蒙古自治区企业工资集体协商条例第二十一条：平台企业的协商内容")
class InnerMongoliaContractCoverageTest {
  private static CollectiveContract platform(Listing<PlatformMatter> matters) {
    return CollectiveContract.builder()
        .kind(ContractKind.WAGE)
        .content(
            ContractContent.builder().platformEnterprise(true).platformMatters(matters).build())
        .build();
  }

  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({
    "150000, 2025-11-30, NOT_APPLICABLE",
    "150000, 2025-12-01, MET",
    "000000, 2025-12-01, NOT_APPLICABLE"
  })
  void platforms(String place, LocalDate day, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), day)
                .decide(PLATFORM, platform(Listing.of(PlatformMatter.ALGORITHMS)))
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("可以协商，不协商不违反")
  void permitted() {
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, LocalDate.of(2026, 1, 1))
                .decide(PLATFORM, platform(Listing.none()))
                .kind())
        .isNotEqualTo(Verdict.Kind.BREACHED);
  }
}
