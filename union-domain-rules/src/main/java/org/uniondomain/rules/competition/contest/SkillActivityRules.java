package org.uniondomain.rules.competition.contest;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.competition.contest.SkillActivityFacts.PERSONS;
import static org.uniondomain.rules.competition.contest.SkillActivityFacts.PERSON_TIMES;
import static org.uniondomain.rules.competition.contest.SkillActivityFacts.SKILL_ACTIVITY;
import static org.uniondomain.rules.competition.contest.SkillActivityFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;

import org.uniondomain.core.competition.contest.SkillActivity;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/** 技能活动规则: trainings, drills and technical contests counted by person and by person-time. */
public final class SkillActivityRules {
  private SkillActivityRules() {}

  /** 人数不多于人次. */
  public static final Requirement<SkillActivity> PERSONS_AND_TIMES =
      requirement("competition.skill-activity.persons-and-times", SKILL_ACTIVITY)
          .label("参加人数不多于人次", "no more persons than person-times")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "每人计一次为人数，每次参加计一次为人次，人数不多于人次",
              "a person counts once among persons and each time among person-times")
          .that(PERSONS.meets(at(NOT_EXCEEDING, PERSON_TIMES)))
          .build();

  /** 规则. */
  public static final SubjectRules<SkillActivity> RULES =
      SubjectRules.of(VOCABULARY, PERSONS_AND_TIMES);
}
