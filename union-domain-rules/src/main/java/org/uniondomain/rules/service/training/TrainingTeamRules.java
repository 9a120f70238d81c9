package org.uniondomain.rules.service.training;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ACCOUNTS_AGREE;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.service.training.TrainingClassFacts.TRAINING_CLASS;
import static org.uniondomain.rules.service.training.TrainingTeamFacts.CLASSES;
import static org.uniondomain.rules.service.training.TrainingTeamFacts.PERSON_TIMES;
import static org.uniondomain.rules.service.training.TrainingTeamFacts.TAUGHT;
import static org.uniondomain.rules.service.training.TrainingTeamFacts.TRAINING_TEAM;

import org.uniondomain.core.service.training.TrainingClass;
import org.uniondomain.core.service.training.TrainingTeam;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 小分队和培训班规则: a team's totals agree with its classes, and persons with person-times. */
public final class TrainingTeamRules {
  private TrainingTeamRules() {}

  /** 人数不多于人次. */
  public static final Requirement<TrainingClass> PERSONS_AND_TIMES =
      requirement("service.training-class.persons-and-times", TRAINING_CLASS)
          .label("培训班人数不多于人次", "no more persons than person-times")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "每人计一次为人数，每次到课计一次为人次，人数不多于人次",
              "a person counts once among persons and once for each session among person-times")
          .that(
              TrainingClassFacts.PERSONS.meets(at(NOT_EXCEEDING, TrainingClassFacts.PERSON_TIMES)))
          .build();

  /** 小分队汇总与培训班相符. */
  public static final Requirement<TrainingTeam> CLASSES_AGREE =
      requirement("service.training-team.classes-agree", TRAINING_TEAM)
          .label("小分队汇总与培训班相符", "totals of a team agree with its classes")
          .clause(
              ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "授课班次和听课人次等于各培训班之和",
              "classes and person-times are the sums over the classes taught")
          .when(TAUGHT.count().meets(at(OR_MORE, Quantity.of(1))))
          .that(
              all(
                  CLASSES.meets(at(EXACTLY, TAUGHT.count())),
                  PERSON_TIMES.meets(at(EXACTLY, TAUGHT.sum(TrainingClassFacts.PERSON_TIMES)))))
          .build();

  /** 培训班规则. */
  public static final SubjectRules<TrainingClass> CLASS_RULES =
      SubjectRules.of(TrainingClassFacts.VOCABULARY, PERSONS_AND_TIMES);

  /** 小分队规则. */
  public static final SubjectRules<TrainingTeam> RULES =
      SubjectRules.of(TrainingTeamFacts.VOCABULARY, CLASSES_AGREE);
}
