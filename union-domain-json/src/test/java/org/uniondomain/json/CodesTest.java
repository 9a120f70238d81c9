package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.json.HouseholdFacts.HOUSEHOLDS;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.PayrollBasis;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.competition.fund.AwardFundFacts;
import org.uniondomain.rules.lang.Language;

class CodesTest {
  private static Reading<Household> tolerant(String json) {
    return FactReader.tolerant().read(HOUSEHOLDS, json.replace('\'', '"'));
  }

  private static Reading<Household> strict(String json) {
    return FactReader.strict().read(HOUSEHOLDS, json.replace('\'', '"'));
  }

  @Test
  @DisplayName("an unknown code is a fact that is not known, and is named")
  void unknown_code() {
    Reading<Household> reading = tolerant("{'mainNeed': 'housing', 'size': 2}");

    assertThat(reading.orThrow()).isEqualTo(Household.builder().size(2).build());
    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.warnings().get(0).kind()).isEqualTo(ReadFinding.Kind.UNKNOWN_CODE);
    assertThat(reading.warnings().get(0).message(Language.CHINESE))
        .startsWith("/mainNeed（第 1 行第 14 列）：应为下列代码之一：\"medicalCare\"")
        .endsWith("实为文本 \"housing\"");
    assertThat(tolerant("{'mainNeed': {'code': 'housing', 'label': '住房'}}").orThrow().mainNeed())
        .isEqualTo(Fact.unknown());
  }

  @Test
  @DisplayName("a choice with an unknown code says nothing; its other options are still checked")
  void unknown_option() {
    assertThat(tolerant("{'mainNeed': {'oneOf': ['other', 'housing']}}").orThrow().mainNeed())
        .isEqualTo(Fact.unknown());
    assertThat(tolerant("{'mainNeed': {'oneOf': ['housing', 5]}}").errors())
        .extracting(ReadFinding::pointer)
        .containsExactly("/mainNeed/oneOf/1");
  }

  @Test
  @DisplayName("a list with an unknown code has at least the others")
  void unknown_item() {
    Reading<Household> reading = tolerant("{'needs': ['other', 'housing', 'schooling']}");

    assertThat(reading.orThrow().needs())
        .isEqualTo(Listing.partial(ImmutableList.of(Need.OTHER, Need.SCHOOLING)));
    assertThat(reading.warnings()).extracting(ReadFinding::pointer).containsExactly("/needs/1");
  }

  @Test
  @DisplayName("strict reading refuses an unknown code")
  void refused() {
    for (String json :
        new String[] {
          "{'mainNeed': 'housing'}",
          "{'mainNeed': {'oneOf': ['housing']}}",
          "{'needs': ['housing']}"
        }) {
      assertThat(strict(json).errors())
          .extracting(ReadFinding::kind)
          .containsExactly(ReadFinding.Kind.UNKNOWN_CODE);
      assertThat(tolerant(json).errors()).isEmpty();
    }
  }

  @Test
  @DisplayName("codes with their labels, written and read")
  void labelled() {
    AwardFund fund =
        AwardFund.builder()
            .payrollBasis(Fact.oneOf(ImmutableList.copyOf(PayrollBasis.values())))
            .build();
    PayrollBasis first = PayrollBasis.values()[0];

    String chinese =
        FactWriter.complete().labelled(Locale.CHINA).write(AwardFundFacts.VOCABULARY, fund);
    String english =
        FactWriter.complete().labelled(Locale.ENGLISH).write(AwardFundFacts.VOCABULARY, fund);

    assertThat(chinese)
        .contains("{\"code\":\"" + CodeName.of(first) + "\",\"label\":\"" + first.label() + "\"}");
    assertThat(english).contains("\"label\":\"" + first.englishLabel() + "\"}");
    assertThat(FactReader.strict().read(AwardFundFacts.VOCABULARY, chinese).orThrow())
        .isEqualTo(fund);
    assertThat(strict("{'mainNeed': {'code': 'other'}, 'needs': [{'code': 'other'}]}").orThrow())
        .isEqualTo(Household.builder().mainNeed(Need.OTHER).needs(Listing.of(Need.OTHER)).build());
    assertThat(strict("{'mainNeed': {'code': 'other', 'note': 1}}").errors())
        .extracting(ReadFinding::pointer)
        .containsExactly("/mainNeed/note");
  }
}
