package org.uniondomain.rules.organisation.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.founding.FoundingRules.APPROVAL;
import static org.uniondomain.rules.organisation.founding.FoundingRules.FOREIGN_INVESTED_IN_TIME;
import static org.uniondomain.rules.organisation.founding.FoundingRules.HELP;
import static org.uniondomain.rules.organisation.founding.FoundingRules.IN_ORDER;
import static org.uniondomain.rules.organisation.founding.FoundingRules.NEW_UNIT_IN_TIME;
import static org.uniondomain.rules.organisation.founding.FoundingRules.NOT_OBSTRUCTED;
import static org.uniondomain.rules.organisation.founding.FoundingRules.RESOLUTION;
import static org.uniondomain.rules.organisation.founding.FoundingRules.WOMENS_COMMITTEE_TOGETHER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.founding.UnionFounding;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十二条（2001年文本第十一条）；中国工会章程（2008）第十四、十六条；内蒙古、河南、北京的期限")
class FoundingRulesTest {
  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  private static Verdict decide(
      Division place, LocalDate day, Requirement<UnionFounding> rule, UnionFounding founding) {
    return UnionRules.standard().at(place, day).decide(rule, founding);
  }

  private static Fact<LocalDate> day(String text) {
    return text.isEmpty() ? Fact.none() : Fact.known(LocalDate.parse(text));
  }

  @ParameterizedTest(name = "开业{0}，成立{1}，问于{2}：{3}")
  @CsvSource({
    "2012-03-05, 2012-09-05, 2013-06-30, MET",
    "2012-03-05, 2012-09-06, 2013-06-30, BREACHED",
    "2012-03-05, 2012-09-04, 2013-06-30, MET",
    "2012-03-05, '', 2012-09-05, PENDING",
    "2012-03-05, '', 2012-09-06, BREACHED",
    "2012-02-29, 2012-08-29, 2013-06-30, MET",
    "2012-03-01, 2012-09-03, 2013-06-30, MET",
    "2012-03-01, 2012-09-04, 2013-06-30, BREACHED"
  })
  @DisplayName("内蒙古外商投资企业：自开业之日起六个月以内，首日不计（第18例）；末日逢周末顺延")
  void sixMonths(String opened, String founded, LocalDate asked, Verdict.Kind expected) {
    UnionFounding founding =
        UnionFounding.builder()
            .foreignInvested(true)
            .openedOn(day(opened))
            .foundedOn(day(founded))
            .build();
    Verdict verdict = decide(InnerMongolia.HOHHOT, asked, FOREIGN_INVESTED_IN_TIME, founding);
    assertThat(verdict.kind()).isEqualTo(expected);
    assertThat(verdict.notices()).anyMatch(notice -> notice.kind() == NoticeKind.PAST_REVIEW);
    assertThat(
            decide(
                    InnerMongolia.HOHHOT,
                    asked,
                    FOREIGN_INVESTED_IN_TIME,
                    founding.withForeignInvested(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(decide(Division.NATION, asked, FOREIGN_INVESTED_IN_TIME, founding).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "成立{0}：{1}")
  @CsvSource({"2013-03-05, MET", "2013-03-06, BREACHED", "'', BREACHED"})
  @DisplayName("河南新建单位：自2012年3月5日开业起一年以内")
  void oneYear(String founded, Verdict.Kind expected) {
    UnionFounding founding =
        UnionFounding.builder().openedOn(day("2012-03-05")).foundedOn(day(founded)).build();
    assertThat(decide(Regions.HENAN, DAY, NEW_UNIT_IN_TIME, founding).kind()).isEqualTo(expected);
    assertThat(decide(Regions.HENAN, LocalDate.of(2004, 12, 31), NEW_UNIT_IN_TIME, founding).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("北京：六个月未组建而职工要求的，上级工会可以派员帮助")
  void help() {
    UnionFounding founding =
        UnionFounding.builder()
            .openedOn(day("2016-01-04"))
            .foundedOn(Fact.none())
            .workersWish(true)
            .helpersSent(false)
            .build();
    assertThat(decide(Regions.BEIJING, LocalDate.of(2016, 7, 5), HELP, founding).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            decide(
                    Regions.BEIJING,
                    LocalDate.of(2016, 7, 5),
                    HELP,
                    founding.withWorkersWish(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "决议{0}，批准{1}：{2}、{3}、{4}")
  @CsvSource({
    "2013-03-01, 2013-03-10, MET, MET, MET",
    "2013-03-10, 2013-03-10, MET, MET, MET",
    "2013-03-11, 2013-03-10, MET, MET, BREACHED",
    "'', 2013-03-10, BREACHED, MET, NOT_APPLICABLE",
    "2013-03-01, '', MET, BREACHED, NOT_APPLICABLE"
  })
  @DisplayName("组建须经决议并报上一级工会批准，先决议后批准")
  void resolutionAndApproval(
      String resolved,
      String approved,
      Verdict.Kind resolution,
      Verdict.Kind approval,
      Verdict.Kind inOrder) {
    UnionFounding founding =
        UnionFounding.builder()
            .resolvedOn(day(resolved))
            .approvedOn(day(approved))
            .foundedOn(day("2013-03-20"))
            .build();
    assertThat(decide(Division.NATION, DAY, RESOLUTION, founding).kind()).isEqualTo(resolution);
    assertThat(decide(Division.NATION, DAY, APPROVAL, founding).kind()).isEqualTo(approval);
    assertThat(decide(Division.NATION, DAY, IN_ORDER, founding).kind()).isEqualTo(inOrder);
    UnionFounding notYet = founding.withFoundedOn(Fact.none());
    assertThat(decide(Division.NATION, DAY, APPROVAL, notYet).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("不得阻挠；应建的女职工委员会与工会委员会同时建立")
  void obstructionAndWomensCommittee() {
    UnionFounding founding =
        UnionFounding.builder()
            .foundedOn(day("2013-03-20"))
            .obstructed(true)
            .womensCommitteeDue(true)
            .womensCommitteeFoundedOn(day("2013-03-21"))
            .build();
    assertThat(decide(Division.NATION, DAY, NOT_OBSTRUCTED, founding).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            decide(Division.NATION, DAY, NOT_OBSTRUCTED, founding.withObstructed(Fact.unknown()))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(decide(Division.NATION, DAY, WOMENS_COMMITTEE_TOGETHER, founding).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            decide(
                    Division.NATION,
                    DAY,
                    WOMENS_COMMITTEE_TOGETHER,
                    founding.withWomensCommitteeFoundedOn(day("2013-03-20")))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }
}
