package org.uniondomain.rules.culture.activity;

import java.time.Year;
import org.uniondomain.core.culture.activity.CulturalActivity;
import org.uniondomain.core.culture.activity.CulturalTheme;
import org.uniondomain.core.culture.activity.CultureSeason;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工文体系列活动要素: what can be told of the season of cultural events. */
public final class CultureSeasonFacts {
  private CultureSeasonFacts() {}

  /** 职工文体系列活动. */
  public static final Subject<CultureSeason> CULTURE_SEASON =
      Subject.named("culture-season", CultureSeason.class, "职工文体系列活动", "season of cultural events");

  /** 年度. */
  public static final ValueFact<CultureSeason, Year> YEAR =
      CULTURE_SEASON.value(
          "year", "年度", "year", Year.class, CultureSeason::year, CultureSeason::withYear);

  /** 主题. */
  public static final Choice<CultureSeason, CulturalTheme> THEME =
      CULTURE_SEASON.choice(
          "theme",
          "主题",
          "theme",
          CulturalTheme.class,
          CultureSeason::theme,
          CultureSeason::withTheme);

  /** 系列活动已结束. */
  public static final Flag<CultureSeason> OVER =
      CULTURE_SEASON.flag(
          "over", "系列活动已结束", "season over", CultureSeason::over, CultureSeason::withOver);

  /** 文体活动. */
  public static final Items<CultureSeason, CulturalActivity> ACTIVITIES =
      CULTURE_SEASON.items(
          "activities",
          "文体活动",
          "events",
          CulturalActivity.class,
          CultureSeason::activities,
          CultureSeason::withActivities);

  /** 词汇. */
  public static final Vocabulary<CultureSeason> VOCABULARY =
      Vocabulary.of(CULTURE_SEASON, CultureSeason.builder().build())
          .with(YEAR, THEME, OVER)
          .with(ACTIVITIES, CulturalActivityFacts.VOCABULARY);
}
