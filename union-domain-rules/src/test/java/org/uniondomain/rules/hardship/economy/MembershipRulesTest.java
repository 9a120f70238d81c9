package org.uniondomain.rules.hardship.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.economy.HouseholdMembership.COUNTED;
import static org.uniondomain.core.hardship.economy.HouseholdMembership.NOT_COUNTED;
import static org.uniondomain.core.testing.HouseholdMembers.member;
import static org.uniondomain.rules.hardship.economy.MembershipRules.MEMBERSHIP;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.core.hardship.economy.HouseholdMembership;
import org.uniondomain.core.hardship.economy.MemberRelation;
import org.uniondomain.core.hardship.economy.StudyLevel;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;

@DisplayName("最低生活保障审核确认办法（2021）：共同生活的家庭成员")
class MembershipRulesTest {
  private static final LocalDate MEASURES = LocalDate.of(2021, 6, 11);

  private static Answer<HouseholdMembership> at(
      Division place, LocalDate day, HouseholdMember member) {
    return UnionRules.standard().at(place, day).decide(MEMBERSHIP, member);
  }

  private static Fact<HouseholdMembership> counted(HouseholdMember member) {
    return at(Division.NATION, MEASURES, member).asFact();
  }

  @ParameterizedTest(name = "{0}，就读{1}，不能独立{2}，扶养{3}，共同居住{4}：{5}")
  @CsvSource({
    "HEAD, NOT_STUDYING, false, false, false, COUNTED",
    "SPOUSE, NOT_STUDYING, false, false, false, COUNTED",
    "MINOR_CHILD, SCHOOL, false, false, false, COUNTED",
    "ADULT_CHILD, UNDERGRADUATE, false, false, false, COUNTED",
    "ADULT_CHILD, POSTGRADUATE, false, false, false, NOT_COUNTED",
    "ADULT_CHILD, POSTGRADUATE, true, false, false, COUNTED",
    "ADULT_CHILD, NOT_STUDYING, false, false, false, NOT_COUNTED",
    "PARENT, NOT_STUDYING, false, true, true, COUNTED",
    "PARENT, NOT_STUDYING, false, true, false, NOT_COUNTED",
    "SIBLING, NOT_STUDYING, false, false, true, NOT_COUNTED"
  })
  void whoCounts(
      MemberRelation relation,
      StudyLevel study,
      boolean unable,
      boolean duty,
      boolean together,
      HouseholdMembership expected) {
    HouseholdMember member =
        member(relation)
            .withStudy(Fact.known(study))
            .withUnableToLiveIndependently(Fact.known(unable))
            .withSupportDuty(Fact.known(duty))
            .withLivesTogether(Fact.known(together));
    assertThat(counted(member)).isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "脱离家庭{0}年：{1}")
  @CsvSource({"2, COUNTED", "3, NOT_COUNTED", "4, NOT_COUNTED"})
  @DisplayName("宗教教职人员连续脱离三年以上不计入")
  void religiousStaffApart(int years, HouseholdMembership expected) {
    assertThat(counted(member(MemberRelation.SPOUSE).withReligiousYearsApart(Fact.known(years))))
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("在押、强制戒毒、宣告失踪不计入，不详则两可")
  void personsAway() {
    HouseholdMember spouse = member(MemberRelation.SPOUSE);
    assertThat(counted(spouse.withInCustody(Fact.known(true)))).isEqualTo(Fact.known(NOT_COUNTED));
    assertThat(counted(spouse.withDeclaredMissing(Fact.known(true))))
        .isEqualTo(Fact.known(NOT_COUNTED));
    assertThat(counted(spouse.withInCustody(Fact.unknown())).options())
        .containsExactlyInAnyOrder(COUNTED, NOT_COUNTED);
  }

  @Test
  @DisplayName("内蒙古2021年之前：须同一户籍地并共同居住；其后从全国办法")
  void innerMongoliaBefore() {
    LocalDate eve = MEASURES.minusDays(1);
    HouseholdMember spouse = member(MemberRelation.SPOUSE).withLivesTogether(Fact.known(true));
    HouseholdMember elsewhere = spouse.withSameRegistration(Fact.known(false));
    assertThat(at(InnerMongolia.HOHHOT, eve, spouse).asFact()).isEqualTo(Fact.known(COUNTED));
    assertThat(at(InnerMongolia.HOHHOT, eve, elsewhere).asFact())
        .isEqualTo(Fact.known(NOT_COUNTED));
    assertThat(at(InnerMongolia.HOHHOT, MEASURES, elsewhere).asFact())
        .isEqualTo(Fact.known(COUNTED));
    HouseholdMember sibling = member(MemberRelation.SIBLING).withLivesTogether(Fact.known(true));
    assertThat(at(InnerMongolia.HOHHOT, eve, sibling).asFact()).isEqualTo(Fact.known(NOT_COUNTED));
    assertThat(at(InnerMongolia.HOHHOT, eve, sibling.withOrphanedMinor(Fact.known(true))).asFact())
        .isEqualTo(Fact.known(COUNTED));
    assertThat(at(Division.NATION, eve, spouse)).isInstanceOf(Answer.NotApplicable.class);
  }
}
