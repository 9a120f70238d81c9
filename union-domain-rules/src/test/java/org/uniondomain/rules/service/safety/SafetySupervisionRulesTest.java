package org.uniondomain.rules.service.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.safety.LabourProtectionInspector;
import org.uniondomain.core.service.safety.ProtectionCommittee;
import org.uniondomain.core.service.safety.ProtectionLevel;
import org.uniondomain.core.service.safety.SafetyAct;
import org.uniondomain.core.service.safety.SafetyIntervention;
import org.uniondomain.core.service.safety.SafetySupervisor;
import org.uniondomain.core.service.safety.SupervisorForce;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动保护监督：群众安全监督员、监督检查员、工会权利、1985年委员会人数线")
class SafetySupervisionRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static SafetySupervisor supervisor(boolean byUnion, String trained, String appointed) {
    return SafetySupervisor.builder()
        .trainedByUnion(byUnion)
        .trainedOn(LocalDate.parse(trained))
        .appointedOn(LocalDate.parse(appointed))
        .build();
  }

  @Test
  @DisplayName("监督员经工会培训、其后聘任；每家企业监督员数")
  void supervisors() {
    SafetySupervisor good = supervisor(true, "2013-05-10", "2013-05-10");
    SafetySupervisor early = supervisor(false, "2013-05-10", "2013-05-09");
    assertThat(REGION.decide(SafetySupervisionRules.TRAINED_FIRST, good).kind())
        .isEqualTo(Verdict.Kind.MET);
    Verdict untrained = REGION.decide(SafetySupervisionRules.TRAINED_FIRST, early);
    assertThat(((Verdict.Breached) untrained).consequence()).isEqualTo(Consequence.TARGET);
    assertThat(REGION.decide(SafetySupervisionRules.APPOINTED, good).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(SafetySupervisionRules.APPOINTED, early).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    SupervisorForce force =
        SupervisorForce.builder()
            .enterprises(4)
            .supervisors(Listing.complete(List.of(good, early, good)))
            .build();
    assertThat(REGION.decide(SafetySupervisionRules.TRAINED_NUMBER, force).asFact())
        .isEqualTo(Fact.known(2));
    assertThat(REGION.decide(SafetySupervisionRules.PER_ENTERPRISE, force).asFact())
        .isEqualTo(Fact.known(Ratio.of(3, 4)));
  }

  @ParameterizedTest(name = "{0}，考核{1}，上级任命{2}：{3}")
  @CsvSource({
    "2011-05-23, true, false, NOT_APPLICABLE",
    "2011-05-24, true, false, BREACHED",
    "2011-05-24, false, true, BREACHED",
    "2011-05-24, true, true, MET"
  })
  @DisplayName("2011年办法第二条：培训、考核、上级工会任命")
  void inspectors(String on, boolean examined, boolean appointed, Verdict.Kind expected) {
    LabourProtectionInspector inspector =
        LabourProtectionInspector.builder()
            .trained(true)
            .examined(examined)
            .appointedByUpperUnion(appointed)
            .build();
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.parse(on))
                .decide(SafetySupervisionRules.INSPECTOR, inspector)
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("工会的权利为可以，任何情形都不是违规")
  void rights() {
    for (SafetyAct act : SafetyAct.values()) {
      assertThat(
              REGION
                  .decide(
                      SafetySupervisionRules.RIGHTS, SafetyIntervention.builder().act(act).build())
                  .kind())
          .isNotEqualTo(Verdict.Kind.BREACHED);
    }
    assertThat(
            REGION
                .decide(
                    SafetySupervisionRules.RIGHTS,
                    SafetyIntervention.builder().act(SafetyAct.EVACUATION).build())
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  private static ProtectionCommittee union(ProtectionLevel level, int workers) {
    return ProtectionCommittee.builder()
        .level(level)
        .workers(workers)
        .established(false)
        .delegateChosen(false)
        .build();
  }

  @ParameterizedTest(name = "{0}，{1}，{2}人：委员会{3}，委员{4}")
  @CsvSource({
    "1985-01-17, GRASS_ROOTS_UNION, 300, NOT_APPLICABLE, NOT_APPLICABLE",
    "1985-01-18, GRASS_ROOTS_UNION, 299, NOT_APPLICABLE, BREACHED",
    "1985-01-18, GRASS_ROOTS_UNION, 300, BREACHED, NOT_APPLICABLE",
    "1997-04-25, GRASS_ROOTS_UNION, 301, BREACHED, NOT_APPLICABLE",
    "1997-04-26, GRASS_ROOTS_UNION, 301, NOT_APPLICABLE, NOT_APPLICABLE",
    "1990-06-01, WORKSHOP_UNION, 499, NOT_APPLICABLE, BREACHED",
    "1990-06-01, WORKSHOP_UNION, 500, BREACHED, NOT_APPLICABLE"
  })
  @DisplayName("1985年条例第三条：三百人、五百人以上设委员会，不足的设检查委员，1997年4月26日失效")
  void committees(
      String on, ProtectionLevel level, int workers, Verdict.Kind committee, Verdict.Kind other) {
    BoundRulebook book = UnionRules.standard().at(Division.NATION, LocalDate.parse(on));
    Requirement<ProtectionCommittee> rule =
        level == ProtectionLevel.WORKSHOP_UNION
            ? ProtectionCommitteeRules.OF_WORKSHOP_UNION
            : ProtectionCommitteeRules.OF_GRASS_ROOTS_UNION;
    assertThat(book.decide(rule, union(level, workers)).kind()).isEqualTo(committee);
    assertThat(book.decide(ProtectionCommitteeRules.DELEGATE, union(level, workers)).kind())
        .isEqualTo(other);
  }

  @ParameterizedTest(name = "委员{0}人：{1}")
  @CsvSource({"6, BREACHED", "7, MET", "15, MET", "16, BREACHED"})
  @DisplayName("1985年条例第四条：委员七至十五人")
  void members(int members, Verdict.Kind expected) {
    ProtectionCommittee committee =
        union(ProtectionLevel.GRASS_ROOTS_UNION, 400)
            .withEstablished(Fact.known(true))
            .withMembers(Fact.known(members));
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(1990, 6, 1))
                .decide(ProtectionCommitteeRules.SEATS, committee)
                .kind())
        .isEqualTo(expected);
  }
}
