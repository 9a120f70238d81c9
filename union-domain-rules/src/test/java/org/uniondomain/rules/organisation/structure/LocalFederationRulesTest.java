package org.uniondomain.rules.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.structure.UnionLevel.COUNTY;
import static org.uniondomain.core.organisation.structure.UnionLevel.TOWN;
import static org.uniondomain.rules.organisation.structure.LocalFederationRules.AUDIT_STANDING;
import static org.uniondomain.rules.organisation.structure.LocalFederationRules.CONGRESS_IN_TIME;
import static org.uniondomain.rules.organisation.structure.LocalFederationRules.EXISTS;
import static org.uniondomain.rules.organisation.structure.LocalFederationRules.JOINT_CONFERENCE;
import static org.uniondomain.rules.organisation.structure.LocalFederationRules.OFFICERS_FUND;
import static org.uniondomain.rules.organisation.structure.LocalFederationRules.PLENARY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.LocalFederation;
import org.uniondomain.core.organisation.structure.UnionLevel;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十一条第三款、第三十五条；中国工会章程（2008）第十三、二十二、二十三、三十五条")
class LocalFederationRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static Verdict.Kind kind(Requirement<LocalFederation> rule, LocalFederation federation) {
    return RULES.decide(rule, federation).kind();
  }

  @ParameterizedTest(name = "{0}：建立{1}，保障金{2}，经审常委会{3}")
  @CsvSource({
    "NATIONAL, BREACHED, BREACHED, BREACHED",
    "PROVINCIAL, BREACHED, BREACHED, BREACHED",
    "LEAGUE, BREACHED, BREACHED, NOT_APPLICABLE",
    "COUNTY, BREACHED, BREACHED, NOT_APPLICABLE",
    "TOWN, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  @DisplayName("各级：县级以上建立总工会并设保障金，全国、省级设经审常委会")
  void levels(
      UnionLevel level, Verdict.Kind established, Verdict.Kind fund, Verdict.Kind standing) {
    LocalFederation federation =
        LocalFederation.builder()
            .level(level)
            .established(false)
            .rightsFund(false)
            .auditStandingCommittee(false)
            .build();
    assertThat(kind(EXISTS, federation)).isEqualTo(established);
    assertThat(kind(OFFICERS_FUND, federation)).isEqualTo(fund);
    assertThat(kind(AUDIT_STANDING, federation)).isEqualTo(standing);
  }

  @ParameterizedTest(name = "全会{0}次，相隔{1}年，批准{2}：{3}、{4}")
  @CsvSource({
    "0, 4, false, BREACHED, BREACHED",
    "1, 5, false, MET, MET",
    "2, 6, false, MET, BREACHED",
    "2, 6, true, MET, MET"
  })
  @DisplayName("全体会议每年至少一次，代表大会五年一次，提前延期须经批准")
  void meetings(
      int plenaries, int years, boolean approved, Verdict.Kind plenary, Verdict.Kind congress) {
    LocalFederation federation =
        LocalFederation.builder()
            .level(COUNTY)
            .established(true)
            .plenariesInYear(plenaries)
            .yearsBetweenCongresses(years)
            .changeApproved(approved)
            .build();
    assertThat(kind(PLENARY, federation)).isEqualTo(plenary);
    assertThat(kind(CONGRESS_IN_TIME, federation)).isEqualTo(congress);
  }

  @Test
  @DisplayName("联席会议只是可以，不召开不构成违反")
  void jointConference() {
    LocalFederation federation =
        LocalFederation.builder().level(COUNTY).jointConferenceHeld(false).build();
    assertThat(kind(JOINT_CONFERENCE, federation)).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(JOINT_CONFERENCE, federation.withLevel(Fact.known(TOWN))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
