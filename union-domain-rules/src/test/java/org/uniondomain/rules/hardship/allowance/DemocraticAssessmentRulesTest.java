package org.uniondomain.rules.hardship.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.hardship.allowance.AllowanceSpotCheckRules.ENOUGH_VISITED;
import static org.uniondomain.rules.hardship.allowance.AllowanceSpotCheckRules.PART_OF_APPLICATIONS;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentRules.ASSESSED_FIRST;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentRules.BALLOT;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentRules.COMMUNITY_SEATS;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentRules.GACHA_SEATS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.allowance.AllowanceSpotCheck;
import org.uniondomain.core.hardship.allowance.AssessmentPanel;
import org.uniondomain.core.hardship.allowance.DemocraticAssessment;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("内蒙古低保民主评议（2011）、入户抽查（2013）")
class DemocraticAssessmentRulesTest {
  private static final BoundRulebook RULES = at("152500", LocalDate.of(2014, 6, 30));

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day, day);
  }

  private static DemocraticAssessment panel(AssessmentPanel panel, int members) {
    return DemocraticAssessment.builder()
        .held(LocalDate.of(2014, 3, 3))
        .panel(panel)
        .panelMembers(members)
        .permanentResidents(401)
        .secretBallot(true)
        .announcedOnTheSpot(true)
        .build();
  }

  @ParameterizedTest(name = "{0}人：{1}")
  @CsvSource({"14, BREACHED", "15, MET", "16, MET"})
  @DisplayName("社区评议至少十五人")
  void communityPanel(int members, Verdict.Kind expected) {
    DemocraticAssessment it = panel(AssessmentPanel.COMMUNITY, members);
    assertThat(RULES.decide(COMMUNITY_SEATS, it).kind()).isEqualTo(expected);
    assertThat(RULES.decide(GACHA_SEATS, it)).isInstanceOf(Verdict.NotApplicable.class);
  }

  @ParameterizedTest(name = "常住401人，评议{0}人：{1}")
  @CsvSource({"20, BREACHED", "21, MET", "40, MET", "41, BREACHED"})
  @DisplayName("嘎查评议为常住居民的百分之五至百分之十")
  void gachaPanel(int members, Verdict.Kind expected) {
    DemocraticAssessment it = panel(AssessmentPanel.GACHA, members);
    assertThat(RULES.decide(GACHA_SEATS, it).kind()).isEqualTo(expected);
    assertThat(RULES.decide(GACHA_SEATS, it.withPermanentResidents(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("正好百分之五、百分之十均可")
  void atTheShares() {
    DemocraticAssessment it =
        panel(AssessmentPanel.GACHA, 20).withPermanentResidents(Fact.known(400));
    assertThat(RULES.decide(GACHA_SEATS, it).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(GACHA_SEATS, it.withPanelMembers(Fact.known(40))).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("无记名投票并当场公布")
  void ballot() {
    DemocraticAssessment it = panel(AssessmentPanel.COMMUNITY, 15);
    assertThat(RULES.decide(BALLOT, it).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(BALLOT, it.withSecretBallot(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(BALLOT, it.withAnnouncedOnTheSpot(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(BALLOT, it.withHeld(Fact.none())))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @ParameterizedTest(name = "评议{0}，批准2014-03-10：{1}")
  @CsvSource({"2014-03-09, MET", "2014-03-10, MET", "2014-03-11, BREACHED"})
  @DisplayName("未经评议不得审批；外地和2011年以前不适用")
  void assessedFirst(LocalDate held, Verdict.Kind expected) {
    MinimumLivingCase it =
        MinimumLivingCase.builder()
            .decided(LocalDate.of(2014, 3, 10))
            .refused(false)
            .assessment(DemocraticAssessment.builder().held(held).build())
            .build();
    assertThat(RULES.decide(ASSESSED_FIRST, it).kind()).isEqualTo(expected);
    assertThat(
            RULES
                .decide(
                    ASSESSED_FIRST,
                    it.withAssessment(DemocraticAssessment.builder().held(Fact.none()).build()))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(ASSESSED_FIRST, it.withRefused(Fact.known(true))))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(at("130000", LocalDate.of(2014, 6, 30)).decide(ASSESSED_FIRST, it))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(at("152500", LocalDate.of(2010, 12, 31)).decide(ASSESSED_FIRST, it))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @ParameterizedTest(name = "申请101件，抽查{0}件：{1}")
  @CsvSource({"30, BREACHED", "31, MET", "101, MET"})
  @DisplayName("旗县入户抽查不低于百分之三十")
  void spotVisits(int visited, Verdict.Kind expected) {
    AllowanceSpotCheck check =
        AllowanceSpotCheck.builder().applications(101).visited(visited).build();
    assertThat(RULES.decide(ENOUGH_VISITED, check).kind()).isEqualTo(expected);
    assertThat(RULES.decide(PART_OF_APPLICATIONS, check).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(PART_OF_APPLICATIONS, check.withVisited(Fact.known(102))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(at("152500", LocalDate.of(2013, 9, 2)).decide(ENOUGH_VISITED, check))
        .isInstanceOf(Verdict.NotApplicable.class);
  }
}
