package org.uniondomain.rules.organisation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.member.MeetingForm.ASSEMBLY;
import static org.uniondomain.core.organisation.member.MeetingForm.CONGRESS;
import static org.uniondomain.rules.organisation.member.MemberMeetingRules.ALL_MEMBERS;
import static org.uniondomain.rules.organisation.member.MemberMeetingRules.DELEGATE_TERM;
import static org.uniondomain.rules.organisation.member.MemberMeetingRules.EVERY_YEAR;
import static org.uniondomain.rules.organisation.member.MemberMeetingRules.EXTRAORDINARY;
import static org.uniondomain.rules.organisation.member.MemberMeetingRules.WOMEN_DELEGATES_IN_PROPORTION;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.member.MemberMeetings;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十七条（2001年文本第十六条）；中国工会章程（2008）第二十六条；工会女职工委员会工作条例")
class MemberMeetingRulesTest {
  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day);
  }

  private static final BoundRulebook RULES = on(LocalDate.of(2013, 6, 30));

  @ParameterizedTest(name = "会员{0}人，提议{1}人：{2}")
  @CsvSource({
    "100, 33, NOT_APPLICABLE",
    "100, 34, BREACHED",
    "99, 32, NOT_APPLICABLE",
    "99, 33, BREACHED",
    "99, 34, BREACHED"
  })
  @DisplayName("三分之一以上会员提议即须召开，含本数（第25例）")
  void oneThirdOfTheMembers(int members, int proposing, Verdict.Kind expected) {
    MemberMeetings meetings =
        MemberMeetings.builder()
            .members(members)
            .membersProposing(proposing)
            .committeeProposes(false)
            .extraordinaryHeld(false)
            .build();
    assertThat(RULES.decide(EXTRAORDINARY, meetings).kind()).isEqualTo(expected);
    assertThat(RULES.decide(EXTRAORDINARY, meetings.withCommitteeProposes(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            RULES.decide(EXTRAORDINARY, meetings.withMembersProposing(Fact.between(33, 34))).kind())
        .isIn(Verdict.Kind.UNDETERMINED, Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}，会员{1}人：{2}")
  @CsvSource({
    "2013-06-30, 99, BREACHED",
    "2013-06-30, 100, BREACHED",
    "2013-06-30, 101, NOT_APPLICABLE",
    "2019-06-30, 99, BREACHED",
    "2019-06-30, 100, UNDETERMINED",
    "2019-06-30, 101, NOT_APPLICABLE",
    "2008-10-20, 99, NOT_APPLICABLE"
  })
  @DisplayName("章程（2008）：一百人以下召开会员大会，含一百人；其后恰一百人的，规定未见")
  void oneHundredMembers(LocalDate day, int members, Verdict.Kind expected) {
    MemberMeetings meetings = MemberMeetings.builder().members(members).form(CONGRESS).build();
    assertThat(on(day).decide(ALL_MEMBERS, meetings).kind()).isEqualTo(expected);
    assertThat(on(day).decide(ALL_MEMBERS, meetings.withForm(Fact.known(ASSEMBLY))).kind())
        .isIn(Verdict.Kind.MET, Verdict.Kind.NOT_APPLICABLE, Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "当年{0}次：{1}")
  @CsvSource({"0, BREACHED", "1, MET", "2, MET"})
  @DisplayName("每年至少召开一次")
  void onceAYear(int held, Verdict.Kind expected) {
    assertThat(RULES.decide(EVERY_YEAR, MemberMeetings.builder().heldInYear(held).build()).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "代表{0}人中女{1}人，会员{2}人中女{3}人：{4}")
  @CsvSource({
    "30, 9, 100, 30, MET",
    "30, 8, 100, 30, BREACHED",
    "31, 9, 100, 30, MET",
    "31, 8, 100, 30, BREACHED",
    "30, 0, 100, 3, MET"
  })
  @DisplayName("女代表与女会员的比例相适应，不足一人的不计")
  void womenInProportion(
      int delegates, int womenDelegates, int members, int women, Verdict.Kind expected) {
    MemberMeetings meetings =
        MemberMeetings.builder()
            .form(CONGRESS)
            .delegates(delegates)
            .womenDelegates(womenDelegates)
            .members(members)
            .womenMembers(women)
            .build();
    assertThat(RULES.decide(WOMEN_DELEGATES_IN_PROPORTION, meetings).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "代表任期{0}年，委员会{1}年：{2}")
  @CsvSource({"3, 3, MET", "3, 5, BREACHED", "5, 3, BREACHED"})
  @DisplayName("代表任期与工会委员会相同")
  void termOfDelegates(int delegates, int committee, Verdict.Kind expected) {
    MemberMeetings meetings =
        MemberMeetings.builder()
            .form(CONGRESS)
            .delegateTermYears(delegates)
            .committeeTermYears(committee)
            .build();
    assertThat(RULES.decide(DELEGATE_TERM, meetings).kind()).isEqualTo(expected);
  }
}
