package org.uniondomain.rules.competition.contest;

import java.time.LocalDate;
import org.uniondomain.core.competition.contest.SkillActivity;
import org.uniondomain.core.competition.contest.SkillActivityKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 技能活动要素: what can be told of it. */
public final class SkillActivityFacts {
  private SkillActivityFacts() {}

  /** 技能活动. */
  public static final Subject<SkillActivity> SKILL_ACTIVITY =
      Subject.named("skill-activity", SkillActivity.class, "技能活动", "skill activity");

  /** 活动种类. */
  public static final Choice<SkillActivity, SkillActivityKind> KIND =
      SKILL_ACTIVITY.choice(
          "kind",
          "活动种类",
          "kind",
          SkillActivityKind.class,
          SkillActivity::kind,
          SkillActivity::withKind);

  /** 举办日期. */
  public static final QuantityFact<SkillActivity, LocalDate> HELD_ON =
      SKILL_ACTIVITY.day(
          "held-on", "举办日期", "day held", SkillActivity::heldOn, SkillActivity::withHeldOn);

  /** 参加人数. */
  public static final QuantityFact<SkillActivity, Integer> PERSONS =
      SKILL_ACTIVITY
          .count("persons", "参加人数", "persons", SkillActivity::persons, SkillActivity::withPersons)
          .atLeast(0);

  /** 参加人次. */
  public static final QuantityFact<SkillActivity, Integer> PERSON_TIMES =
      SKILL_ACTIVITY
          .count(
              "person-times",
              "参加人次",
              "person-times",
              SkillActivity::personTimes,
              SkillActivity::withPersonTimes)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<SkillActivity> VOCABULARY =
      Vocabulary.of(SKILL_ACTIVITY, SkillActivity.builder().build())
          .with(KIND, HELD_ON, PERSONS, PERSON_TIMES);
}
