package org.uniondomain.rules.organisation.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.home.HomeApplicationRules.KIND;
import static org.uniondomain.rules.organisation.home.HomeApplicationRules.LOWER_TITLE;
import static org.uniondomain.rules.organisation.home.HomeApplicationRules.MEMBERSHIP;
import static org.uniondomain.rules.organisation.home.HomeApplicationRules.PARTS_WITHIN;
import static org.uniondomain.rules.organisation.home.HomeApplicationRules.REVIEWED;
import static org.uniondomain.rules.organisation.home.HomeApplicationRules.SATISFACTION;
import static org.uniondomain.rules.organisation.home.HomeApplicationRules.SECOND_LEVEL;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.home.HomeApplicant;
import org.uniondomain.core.organisation.home.HomeApplication;
import org.uniondomain.core.organisation.home.HomeTitle;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工之家评选")
class HomeApplicationRulesTest {
  private static final LocalDate IN_2015 = LocalDate.of(2015, 10, 1);

  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day);
  }

  private static final HomeApplication HOME =
      HomeApplication.builder()
          .title(HomeTitle.MODEL_HOME)
          .applicant(HomeApplicant.GRASS_ROOTS_UNION)
          .workers(1000)
          .members(900)
          .validSheets(200)
          .satisfiedSheets(180)
          .holdsLowerTitle(true)
          .largeGroup(true)
          .secondLevelUnits(5)
          .secondLevelTitled(3)
          .reviewsInYear(1)
          .build();

  @ParameterizedTest(name = "会员{0}，满意票{1}，二级单位{2}：{3}，{4}，{5}")
  @CsvSource({"899, 179, 2, BREACHED, BREACHED, BREACHED", "900, 180, 3, MET, MET, MET"})
  @DisplayName("2015年：入会率和满意率90%，二级单位60%，均含本数")
  void numbersOf2015(
      int members, int satisfied, int titled, Verdict.Kind a, Verdict.Kind b, Verdict.Kind c) {
    HomeApplication home =
        HOME.withMembers(Fact.known(members))
            .withSatisfiedSheets(Fact.known(satisfied))
            .withSecondLevelTitled(Fact.known(titled));
    assertThat(on(IN_2015).decide(MEMBERSHIP, home).kind()).isEqualTo(a);
    assertThat(on(IN_2015).decide(SATISFACTION, home).kind()).isEqualTo(b);
    assertThat(on(IN_2015).decide(SECOND_LEVEL, home).kind()).isEqualTo(c);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "2015-07-10, NOT_APPLICABLE",
    "2015-07-11, BREACHED",
    "2015-12-31, BREACHED",
    "2016-01-01, NOT_APPLICABLE"
  })
  @DisplayName("数字只属于2015年的评选")
  void onlyThatYear(LocalDate day, Verdict.Kind expected) {
    HomeApplication home = HOME.withMembers(Fact.known(1)).withHoldsLowerTitle(Fact.known(false));
    assertThat(on(day).decide(MEMBERSHIP, home).kind()).isEqualTo(expected);
    assertThat(on(day).decide(LOWER_TITLE, home).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("职工小家不适用职工之家的数字；不是大型集团的不问二级单位")
  void smallHomesAndGroups() {
    HomeApplication small = HOME.withTitle(Fact.known(HomeTitle.MODEL_SMALL_HOME));
    assertThat(on(IN_2015).decide(MEMBERSHIP, small).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(on(IN_2015).decide(SECOND_LEVEL, HOME.withLargeGroup(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(on(IN_2015).decide(SECOND_LEVEL, HOME.withLargeGroup(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({
    "MODEL_HOME, GRASS_ROOTS_UNION, MET",
    "MODEL_HOME, AREA_OR_TRADE_FEDERATION, MET",
    "MODEL_HOME, TOWN_OR_VILLAGE_UNION, MET",
    "MODEL_HOME, BRANCH_OR_GROUP, BREACHED",
    "MODEL_SMALL_HOME, BRANCH_OR_GROUP, MET",
    "MODEL_SMALL_HOME, GRASS_ROOTS_UNION, BREACHED",
    "MODEL_HOME, OTHER, BREACHED"
  })
  @DisplayName("2020年办法第二条：称号与申报单位")
  void kinds(HomeTitle title, HomeApplicant applicant, Verdict.Kind expected) {
    HomeApplication home = HomeApplication.builder().title(title).applicant(applicant).build();
    assertThat(on(LocalDate.of(2020, 8, 10)).decide(KIND, home).kind()).isEqualTo(expected);
    assertThat(on(LocalDate.of(2020, 8, 9)).decide(KIND, home).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("满意票多于有效票是数据问题；一年未评家只作提示")
  void figuresAndReviews() {
    HomeApplication more = HOME.withSatisfiedSheets(Fact.known(201));
    assertThat(((Verdict.Breached) on(IN_2015).decide(PARTS_WITHIN, more)).consequence())
        .isEqualTo(Consequence.DATA_QUALITY);
    assertThat(on(IN_2015).decide(PARTS_WITHIN, HOME).kind()).isEqualTo(Verdict.Kind.MET);
    HomeApplication none = HOME.withReviewsInYear(Fact.known(0));
    assertThat(((Verdict.Breached) on(IN_2015).decide(REVIEWED, none)).consequence())
        .isEqualTo(Consequence.ADVISORY);
  }
}
