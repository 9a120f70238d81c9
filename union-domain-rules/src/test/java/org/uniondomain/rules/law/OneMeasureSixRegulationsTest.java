package org.uniondomain.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("“一办法六条例”")
class OneMeasureSixRegulationsTest {
  @Test
  @DisplayName("已确认一办法和两条例，候选两件，其余未知，不编造")
  void knownAndUnknown() {
    assertThat(OneMeasureSixRegulations.REGULATIONS.items()).hasSize(2);
    assertThat(OneMeasureSixRegulations.REGULATIONS.isComplete()).isFalse();
    assertThat(OneMeasureSixRegulations.CANDIDATES).hasSize(2);
    assertThat(OneMeasureSixRegulations.unidentified()).isEqualTo(Fact.between(2, 4));
  }

  @Test
  @DisplayName("是否属于：已确认的是，候选未知，报道以后的不是")
  void contains() {
    assertThat(OneMeasureSixRegulations.contains(InnerMongoliaLaw.TRADE_UNION_LAW_MEASURES))
        .isEqualTo(Fact.known(true));
    assertThat(OneMeasureSixRegulations.contains(InnerMongoliaLaw.WAGE_BARGAINING_REGULATION))
        .isEqualTo(Fact.known(true));
    for (var candidate : OneMeasureSixRegulations.CANDIDATES) {
      assertThat(OneMeasureSixRegulations.contains(candidate)).isEqualTo(Fact.unknown());
    }
    assertThat(OneMeasureSixRegulations.contains(UnionDocuments.LEGAL_PERSON_MEASURES))
        .isEqualTo(Fact.known(false));
  }
}
