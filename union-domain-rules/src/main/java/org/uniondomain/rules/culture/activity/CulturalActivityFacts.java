package org.uniondomain.rules.culture.activity;

import org.uniondomain.core.culture.activity.CulturalActivity;
import org.uniondomain.core.culture.activity.CulturalActivityKind;
import org.uniondomain.core.culture.activity.CulturalTheme;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工文体活动要素: what can be told of the cultural event. */
public final class CulturalActivityFacts {
  private CulturalActivityFacts() {}

  /** 职工文体活动. */
  public static final Subject<CulturalActivity> CULTURAL_ACTIVITY =
      Subject.named("cultural-activity", CulturalActivity.class, "职工文体活动", "cultural event");

  /** 活动种类. */
  public static final Choice<CulturalActivity, CulturalActivityKind> KIND =
      CULTURAL_ACTIVITY.choice(
          "kind",
          "活动种类",
          "kind",
          CulturalActivityKind.class,
          CulturalActivity::kind,
          CulturalActivity::withKind);

  /** 活动主题. */
  public static final Choice<CulturalActivity, CulturalTheme> THEME =
      CULTURAL_ACTIVITY.choice(
          "theme",
          "活动主题",
          "theme",
          CulturalTheme.class,
          CulturalActivity::theme,
          CulturalActivity::withTheme);

  /** 参加人次. */
  public static final QuantityFact<CulturalActivity, Integer> PARTICIPATIONS =
      CULTURAL_ACTIVITY.count(
          "participations",
          "参加人次",
          "participations",
          CulturalActivity::participations,
          CulturalActivity::withParticipations);

  /** 已举办自治区决赛. */
  public static final Flag<CulturalActivity> REGIONAL_FINAL_HELD =
      CULTURAL_ACTIVITY.flag(
          "regional-final-held",
          "已举办自治区决赛",
          "final of the region held",
          CulturalActivity::regionalFinalHeld,
          CulturalActivity::withRegionalFinalHeld);

  /** 词汇. */
  public static final Vocabulary<CulturalActivity> VOCABULARY =
      Vocabulary.of(CULTURAL_ACTIVITY, CulturalActivity.builder().build())
          .with(KIND, THEME, PARTICIPATIONS, REGIONAL_FINAL_HELD);
}
