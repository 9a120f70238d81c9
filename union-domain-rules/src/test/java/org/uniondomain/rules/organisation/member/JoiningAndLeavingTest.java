package org.uniondomain.rules.organisation.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.member.MemberExpulsion;
import org.uniondomain.core.organisation.member.MembershipApplication;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第三条；中国工会章程（2008）第一、二、七条")
class JoiningAndLeavingTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));
  private static final Fact<LocalDate> SPRING = Fact.known(LocalDate.of(2013, 4, 1));

  @ParameterizedTest(name = "在用人单位{0}，以工资为主{1}，劳动关系{2}，被拒{3}：{4}、{5}")
  @CsvSource({
    "true, true, true, true, BREACHED, BREACHED",
    "true, true, false, true, BREACHED, NOT_APPLICABLE",
    "true, false, true, true, NOT_APPLICABLE, BREACHED",
    "true, false, false, true, NOT_APPLICABLE, NOT_APPLICABLE",
    "false, true, true, true, NOT_APPLICABLE, NOT_APPLICABLE",
    "true, true, true, false, MET, MET"
  })
  @DisplayName("劳动者有参加工会的权利")
  void rightToJoin(
      boolean employed,
      boolean livesOnWages,
      boolean inEmployment,
      boolean refused,
      Verdict.Kind law,
      Verdict.Kind constitution) {
    MembershipApplication application =
        MembershipApplication.builder()
            .employed(employed)
            .livesOnWages(livesOnWages)
            .inEmployment(inEmployment)
            .refused(refused)
            .build();
    assertThat(RULES.decide(ApplicationRules.NOT_REFUSED, application).kind()).isEqualTo(law);
    assertThat(RULES.decide(ApplicationRules.NOT_REFUSED_IN_EMPLOYMENT, application).kind())
        .isEqualTo(constitution);
  }

  @Test
  @DisplayName("入会：本人申请、委员会批准、发给会员证，缺一不可；尚未入会的不适用")
  void steps() {
    MembershipApplication application =
        MembershipApplication.builder()
            .joinedOn(SPRING)
            .appliedOn(SPRING)
            .approvedOn(SPRING)
            .cardIssuedOn(SPRING)
            .build();
    assertThat(RULES.decide(ApplicationRules.STEPS, application).kind())
        .isEqualTo(Verdict.Kind.MET);
    for (MembershipApplication lacking :
        List.of(
            application.withAppliedOn(Fact.none()),
            application.withApprovedOn(Fact.none()),
            application.withCardIssuedOn(Fact.none()))) {
      assertThat(RULES.decide(ApplicationRules.STEPS, lacking).kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
    assertThat(RULES.decide(ApplicationRules.STEPS, application.withJoinedOn(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("开除会籍：事由和三道程序，各自定案")
  void expulsion() {
    List<Requirement<MemberExpulsion>> rules =
        List.of(
            ExpulsionRules.GROUND,
            ExpulsionRules.DISCUSSED,
            ExpulsionRules.DECIDED,
            ExpulsionRules.FILED);
    MemberExpulsion done =
        MemberExpulsion.builder()
            .criminalPenalty(true)
            .groupDiscussed(true)
            .committeeDecided(true)
            .filedAbove(true)
            .build();
    Fact<Boolean> no = Fact.known(false);
    List<MemberExpulsion> lacking =
        List.of(
            done.withCriminalPenalty(no),
            done.withGroupDiscussed(no),
            done.withCommitteeDecided(no),
            done.withFiledAbove(no));
    for (int i = 0; i < rules.size(); i++) {
      assertThat(RULES.decide(rules.get(i), done).kind()).isEqualTo(Verdict.Kind.MET);
      for (int j = 0; j < lacking.size(); j++) {
        assertThat(RULES.decide(rules.get(i), lacking.get(j)).kind())
            .isEqualTo(i == j ? Verdict.Kind.BREACHED : Verdict.Kind.MET);
      }
    }
  }
}
