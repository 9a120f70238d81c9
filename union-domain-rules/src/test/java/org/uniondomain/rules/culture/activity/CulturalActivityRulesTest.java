package org.uniondomain.rules.culture.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.culture.activity.CulturalActivity;
import org.uniondomain.core.culture.activity.CulturalActivityKind;
import org.uniondomain.core.culture.activity.CulturalTheme;
import org.uniondomain.core.culture.activity.CultureSeason;
import org.uniondomain.core.culture.activity.LectureSeries;
import org.uniondomain.core.culture.activity.ReadingYear;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工文体活动：六项内容、自治区决赛、大讲堂、读书")
class CulturalActivityRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static List<CulturalActivity> six() {
    List<CulturalActivity> activities = new ArrayList<>();
    for (CulturalActivityKind kind : CulturalActivityKind.values()) {
      if (kind != CulturalActivityKind.OTHER_ACTIVITY) {
        activities.add(
            CulturalActivity.builder()
                .kind(kind)
                .participations(200_000)
                .regionalFinalHeld(true)
                .build());
      }
    }
    return activities;
  }

  private static CultureSeason season(List<CulturalActivity> activities, boolean over) {
    return CultureSeason.builder()
        .theme(CulturalTheme.LABOUR_CARRIES_THE_DREAM)
        .over(over)
        .activities(Listing.complete(activities))
        .build();
  }

  @Test
  @DisplayName("六项俱全；缺一项不符；其他主题不适用；总人次120万")
  void sixKinds() {
    assertThat(REGION.decide(CulturalActivityRules.SIX_KINDS, season(six(), true)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            REGION
                .decide(CulturalActivityRules.SIX_KINDS, season(six().subList(0, 5), true))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            REGION
                .decide(
                    CulturalActivityRules.SIX_KINDS,
                    season(six(), true).withTheme(Fact.known(CulturalTheme.GRASSLAND_WORKERS)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            REGION
                .decide(CulturalActivityRules.PARTICIPATIONS_IN_ALL, season(six(), true))
                .asFact())
        .isEqualTo(Fact.known(1_200_000));
  }

  @Test
  @DisplayName("系列活动结束时各项已举办自治区决赛；未结束的不适用")
  void finals() {
    List<CulturalActivity> activities = six();
    activities.set(0, activities.get(0).withRegionalFinalHeld(Fact.known(false)));
    assertThat(REGION.decide(CulturalActivityRules.FINALS, season(six(), true)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(CulturalActivityRules.FINALS, season(activities, true)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(CulturalActivityRules.FINALS, season(activities, false)).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"1199999, MET", "1200000, MET", "1200001, BREACHED"})
  @DisplayName("人数不多于人次，读书人数不多于职工人数")
  void parts(int persons, Verdict.Kind expected) {
    assertThat(
            REGION
                .decide(
                    CulturalActivityRules.LISTENERS_AND_TIMES,
                    LectureSeries.builder()
                        .lectures(1_650)
                        .listeners(persons)
                        .participations(1_200_000)
                        .build())
                .kind())
        .isEqualTo(expected);
    assertThat(
            REGION
                .decide(
                    CulturalActivityRules.READERS_ARE_WORKERS,
                    ReadingYear.builder().readers(persons).workers(1_200_000).build())
                .kind())
        .isEqualTo(expected);
  }
}
