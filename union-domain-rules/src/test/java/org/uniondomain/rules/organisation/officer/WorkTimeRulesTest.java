package org.uniondomain.rules.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.officer.WorkTimeRules.OF_CHAIR;
import static org.uniondomain.rules.organisation.officer.WorkTimeRules.OF_MEMBER;
import static org.uniondomain.rules.organisation.officer.WorkTimeRules.PAID;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.officer.OfficerWorkTime;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第四十一条第二款（2001年文本第四十条第二款）；重庆市工会条例第十八条第二款")
class WorkTimeRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 5, 31));

  @ParameterizedTest(name = "占用{0}日，照发{1}日：{2}")
  @CsvSource({
    "3, 3, MET",
    "3, 2, BREACHED",
    "4, 3, MET",
    "4, 4, MET",
    "4, 2, BREACHED",
    "2, 2, MET",
    "2, 1, BREACHED",
    "0, 0, MET"
  })
  @DisplayName("每月不超过三个工作日的工资照发，第四日不作保障（第34例）")
  void threeDays(int used, int paid, Verdict.Kind expected) {
    assertThat(
            RULES
                .decide(PAID, OfficerWorkTime.builder().daysUsed(used).daysPaid(paid).build())
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，主席{1}，当月21日，给予{2}日：{3}、{4}")
  @CsvSource({
    "2013-05-31, true, 6, BREACHED, NOT_APPLICABLE",
    "2013-05-31, true, 7, MET, NOT_APPLICABLE",
    "2013-05-31, false, 1, NOT_APPLICABLE, BREACHED",
    "2013-05-31, false, 2, NOT_APPLICABLE, MET",
    "2011-11-24, true, 7, UNDETERMINED, NOT_APPLICABLE",
    "2006-11-30, true, 0, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  @DisplayName("重庆：兼职主席不少于工作日三分之一，兼职委员每月不少于两日")
  void chongqing(
      LocalDate day, boolean chair, int granted, Verdict.Kind ofChair, Verdict.Kind ofMember) {
    OfficerWorkTime time =
        OfficerWorkTime.builder().chair(chair).workingDays(21).daysGranted(granted).build();
    BoundRulebook rules = UnionRules.standard().at(Regions.CHONGQING, day);
    assertThat(rules.decide(OF_CHAIR, time).kind()).isEqualTo(ofChair);
    assertThat(rules.decide(OF_MEMBER, time).kind()).isEqualTo(ofMember);
    assertThat(RULES.decide(OF_CHAIR, time).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("占用日数未知：已照发三日的定案，少于三日的待定")
  void unknown() {
    OfficerWorkTime time = OfficerWorkTime.builder().daysPaid(3).build();
    assertThat(RULES.decide(PAID, time).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(PAID, time.withDaysPaid(Fact.known(2))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
