package org.uniondomain.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingRules.CALLED;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingRules.PROPOSERS_WITHIN;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.ExtraordinaryMeeting;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工代表大会临时会议：三分之一以上职工代表提议")
class ExtraordinaryMeetingRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static ExtraordinaryMeeting asked(UnitNature nature, int delegates, int proposers) {
    return ExtraordinaryMeeting.builder()
        .nature(nature)
        .byEmployer(false)
        .byUnion(false)
        .delegates(delegates)
        .proposers(proposers)
        .convened(false)
        .build();
  }

  @ParameterizedTest(name = "{0}，{1}，{2}名代表中{3}名提议而不召开：{4}")
  @CsvSource({
    "430000, STATE_INDUSTRIAL, 100, 33, NOT_APPLICABLE",
    "430000, STATE_INDUSTRIAL, 100, 34, BREACHED",
    "430000, STATE_INDUSTRIAL, 99, 33, BREACHED",
    "430000, OTHER, 100, 34, NOT_APPLICABLE",
    "310000, OTHER, 99, 32, NOT_APPLICABLE",
    "310000, OTHER, 99, 33, BREACHED",
    "330000, OTHER, 99, 33, BREACHED",
    "410000, OTHER, 99, 33, NOT_APPLICABLE"
  })
  void aThird(
      String place, UnitNature nature, int delegates, int proposers, Verdict.Kind expected) {
    BoundRulebook rules = UnionRules.standard().at(Division.of(place), DAY);
    assertThat(rules.decide(CALLED, asked(nature, delegates, proposers)).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("单位或者工会提议的，不问代表人数；召开即符合；人数未知的不定案")
  void others() {
    BoundRulebook rules = UnionRules.standard().at(Regions.SHANGHAI, DAY);
    ExtraordinaryMeeting none = asked(UnitNature.OTHER, 99, 0);
    assertThat(rules.decide(CALLED, none.withByUnion(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            rules
                .decide(
                    CALLED, none.withByEmployer(Fact.known(true)).withConvened(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(CALLED, none.withProposers(Fact.between(32, 33))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("提议的代表多于全体代表，是数据问题")
  void moreProposersThanDelegates() {
    BoundRulebook rules = UnionRules.standard().at(Regions.HUNAN, DAY);
    assertThat(rules.decide(PROPOSERS_WITHIN, asked(UnitNature.OTHER, 30, 30)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(PROPOSERS_WITHIN, asked(UnitNature.OTHER, 30, 31)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
