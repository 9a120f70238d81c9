package org.uniondomain.rules.competition.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.body.BodyHead;
import org.uniondomain.core.competition.body.BodyMeeting;
import org.uniondomain.core.competition.body.CompetitionBody;
import org.uniondomain.core.competition.body.MemberDepartment;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("竞赛领导小组：成立、成员、组长、办公室，山东年度评审")
class CompetitionBodyRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  private static CompetitionBody body(CompetitionLevel level) {
    return CompetitionBody.builder().level(level).established(true).build();
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "REGION, BREACHED",
    "LEAGUE_OR_CITY, BREACHED",
    "BANNER_OR_COUNTY, BREACHED",
    "ENTERPRISE, NOT_APPLICABLE"
  })
  @DisplayName("自治区、盟市、旗县未成立：仅有报道，为提示")
  void notSetUp(CompetitionLevel level, Verdict.Kind expected) {
    Verdict verdict =
        RULES.decide(CompetitionBodyRules.SET_UP, body(level).withEstablished(Fact.known(false)));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @Test
  @DisplayName("2012年7月19日之前不适用，之后成立为符合")
  void since() {
    CompetitionBody body = body(CompetitionLevel.BANNER_OR_COUNTY);
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LocalDate.of(2012, 7, 18))
                .decide(CompetitionBodyRules.SET_UP, body)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LocalDate.of(2012, 7, 19))
                .decide(CompetitionBodyRules.SET_UP, body)
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "工会和 {0}：{1}")
  @CsvSource({"PARTY, MET", "GOVERNMENT, MET", "OTHER, BREACHED", "UNION, BREACHED"})
  @DisplayName("成员不只有工会")
  void composition(MemberDepartment other, Verdict.Kind expected) {
    CompetitionBody body =
        body(CompetitionLevel.LEAGUE_OR_CITY)
            .withMembers(Listing.complete(ImmutableList.of(MemberDepartment.UNION, other)));
    assertThat(RULES.decide(CompetitionBodyRules.COMPOSITION, body).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({
    "LEAGUE_OR_CITY, LEADER_FOR_UNION_WORK, MET",
    "BANNER_OR_COUNTY, OTHER_LOCAL_LEADER, BREACHED",
    "BANNER_OR_COUNTY, UNION_LEADER, BREACHED",
    "REGION, UNION_LEADER, NOT_APPLICABLE"
  })
  @DisplayName("组长是分管或联系工会工作的领导")
  void head(CompetitionLevel level, BodyHead head, Verdict.Kind expected) {
    CompetitionBody body = body(level).withHead(Fact.known(head));
    assertThat(RULES.decide(CompetitionBodyRules.HEADED, body).kind()).isEqualTo(expected);
    assertThat(
            RULES
                .decide(CompetitionBodyRules.HEADED, body.withEstablished(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("没有办公室为提示，未知则待定")
  void office() {
    CompetitionBody body = body(CompetitionLevel.REGION);
    assertThat(RULES.decide(CompetitionBodyRules.OFFICE_SET_UP, body).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            RULES
                .decide(CompetitionBodyRules.OFFICE_SET_UP, body.withOffice(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    Verdict verdict =
        RULES.decide(CompetitionBodyRules.OFFICE_SET_UP, body.withOffice(Fact.known(false)));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
  }

  @ParameterizedTest(name = "评审会议 {0}：{1}")
  @CsvSource({"2018-12-31, BREACHED", "2019-01-01, MET", "2019-12-31, MET", "2020-01-01, BREACHED"})
  @DisplayName("山东：省级竞赛委员会每年召开一次评审会议")
  void yearlyReview(LocalDate day, Verdict.Kind expected) {
    BoundRulebook shandong = UnionRules.standard().at(Regions.SHANDONG, LocalDate.of(2020, 3, 1));
    CompetitionBody body =
        body(CompetitionLevel.REGION)
            .withPeriod(Fact.known(Period.year(2019)))
            .withMeetings(
                Listing.complete(
                    ImmutableList.of(BodyMeeting.builder().heldOn(day).review(true).build())));
    assertThat(shandong.decide(CompetitionBodyRules.ANNUAL_REVIEW, body).kind())
        .isEqualTo(expected);
    assertThat(RULES.decide(CompetitionBodyRules.ANNUAL_REVIEW, body).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
