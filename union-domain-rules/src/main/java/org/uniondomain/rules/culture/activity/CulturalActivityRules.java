package org.uniondomain.rules.culture.activity;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.culture.activity.CultureSeasonFacts.ACTIVITIES;
import static org.uniondomain.rules.culture.activity.CultureSeasonFacts.CULTURE_SEASON;
import static org.uniondomain.rules.culture.activity.CultureSeasonFacts.OVER;
import static org.uniondomain.rules.culture.activity.CultureSeasonFacts.THEME;
import static org.uniondomain.rules.culture.activity.LectureSeriesFacts.LECTURE_SERIES;
import static org.uniondomain.rules.culture.activity.LectureSeriesFacts.LISTENERS;
import static org.uniondomain.rules.culture.activity.ReadingYearFacts.READERS;
import static org.uniondomain.rules.culture.activity.ReadingYearFacts.READING_YEAR;
import static org.uniondomain.rules.culture.activity.ReadingYearFacts.WORKERS;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.CultureLaw.CULTURE_REPORT;

import org.uniondomain.core.culture.activity.CulturalActivityKind;
import org.uniondomain.core.culture.activity.CulturalTheme;
import org.uniondomain.core.culture.activity.CultureSeason;
import org.uniondomain.core.culture.activity.LectureSeries;
import org.uniondomain.core.culture.activity.ReadingYear;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/** 职工文体活动规则: the six kinds of a season and their finals; lectures and reading counted alike. */
public final class CulturalActivityRules {
  private CulturalActivityRules() {}

  private static Condition<CultureSeason> held(CulturalActivityKind kind) {
    return ACTIVITIES.some(CulturalActivityFacts.KIND.is(kind));
  }

  /** 六项活动. */
  public static final Requirement<CultureSeason> SIX_KINDS =
      requirement("culture.season.six-kinds", CULTURE_SEASON)
          .label("系列活动的六项内容", "six kinds of events of a season")
          .clause(
              CULTURE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "“劳动托起中国梦”系列活动有演讲、书画、摄影、歌曲创作、文艺演出和中国象棋六项",
              "the season has speech, calligraphy and painting, photography, song writing, a stage"
                  + " show and Chinese chess")
          .when(THEME.is(CulturalTheme.LABOUR_CARRIES_THE_DREAM))
          .that(
              all(
                  held(CulturalActivityKind.SPEECH),
                  held(CulturalActivityKind.CALLIGRAPHY_AND_PAINTING),
                  held(CulturalActivityKind.PHOTOGRAPHY),
                  held(CulturalActivityKind.SONG_WRITING),
                  held(CulturalActivityKind.STAGE_SHOW),
                  held(CulturalActivityKind.CHINESE_CHESS)))
          .build();

  /** 自治区决赛. */
  public static final Requirement<CultureSeason> FINALS =
      requirement("culture.season.finals", CULTURE_SEASON)
          .label("系列活动举办自治区决赛", "finals of a season at the level of the region")
          .clause(
              CULTURE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "系列活动结束时，各项活动已举办自治区决赛",
              "when a season is over, the final of every kind of event was held at the level of the"
                  + " region")
          .when(OVER)
          .that(ACTIVITIES.every(CulturalActivityFacts.REGIONAL_FINAL_HELD))
          .build();

  /** 参加总人次. */
  public static final Calculation<CultureSeason, Integer> PARTICIPATIONS_IN_ALL =
      calculation("culture.season.participations", CULTURE_SEASON, COUNT)
          .label("系列活动参加人次", "participations of a season")
          .clause(
              EXACT_RATES, CONVENTION, CONSISTENCY, "各项活动参加人次之和", "participations of all events")
          .is(ACTIVITIES.sum(CulturalActivityFacts.PARTICIPATIONS))
          .build();

  /** 讲座人数不多于人次. */
  public static final Requirement<LectureSeries> LISTENERS_AND_TIMES =
      requirement("culture.lectures.listeners-and-times", LECTURE_SERIES)
          .label("听讲人数不多于人次", "no more listeners than participations")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "每人计一次为人数，每场计一次为人次，人数不多于人次",
              "a listener counts once among persons and once for each lecture among participations")
          .that(LISTENERS.meets(at(NOT_EXCEEDING, LectureSeriesFacts.PARTICIPATIONS)))
          .build();

  /** 读书人数不多于职工人数. */
  public static final Requirement<ReadingYear> READERS_ARE_WORKERS =
      requirement("culture.reading.readers-are-workers", READING_YEAR)
          .label("读书自学人数不多于职工人数", "no more readers than workers")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "参加读书自学的人是职工的一部分，每人计一次",
              "readers are among the workers, each counted once")
          .that(READERS.meets(at(NOT_EXCEEDING, WORKERS)))
          .build();

  /** 系列活动规则. */
  public static final SubjectRules<CultureSeason> SEASON =
      SubjectRules.of(CultureSeasonFacts.VOCABULARY, SIX_KINDS, FINALS, PARTICIPATIONS_IN_ALL);

  /** 大讲堂规则. */
  public static final SubjectRules<LectureSeries> LECTURES =
      SubjectRules.of(LectureSeriesFacts.VOCABULARY, LISTENERS_AND_TIMES);

  /** 读书规则. */
  public static final SubjectRules<ReadingYear> READING =
      SubjectRules.of(ReadingYearFacts.VOCABULARY, READERS_ARE_WORKERS);
}
