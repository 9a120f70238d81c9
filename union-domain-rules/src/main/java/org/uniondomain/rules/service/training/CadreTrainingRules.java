package org.uniondomain.rules.service.training;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ACCOUNTS_AGREE;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.service.training.CadreTrainingFacts.CADRE_TRAINING;
import static org.uniondomain.rules.service.training.CadreTrainingFacts.CLASSES;
import static org.uniondomain.rules.service.training.CadreTrainingFacts.LECTURERS;
import static org.uniondomain.rules.service.training.CadreTrainingFacts.PERSON_TIMES;
import static org.uniondomain.rules.service.training.CadreTrainingFacts.TEAMS;
import static org.uniondomain.rules.service.training.CadreTrainingFacts.TEAM_COUNT;
import static org.uniondomain.rules.service.training.CadreTrainingFacts.VOCABULARY;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.service.training.CadreTraining;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 工会干部教育培训规则: teams and totals that agree, and averages as exact ratios. */
public final class CadreTrainingRules {
  private CadreTrainingRules() {}

  private static final Quantity<CadreTraining, Ratio> ONE = Quantity.of(RATIO, Ratio.ONE);

  /** 每队有讲师. */
  public static final Requirement<CadreTraining> TEAMS_HAVE_LECTURERS =
      requirement("service.training.teams-have-lecturers", CADRE_TRAINING)
          .label("小分队数不多于讲师人数", "no more teams than lecturers")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "每支小分队至少有一名讲师",
              "every team has at least one lecturer")
          .that(TEAM_COUNT.meets(at(NOT_EXCEEDING, LECTURERS)))
          .build();

  /** 汇总与小分队相符. */
  public static final Requirement<CadreTraining> TOTALS_AGREE =
      requirement("service.training.totals-agree", CADRE_TRAINING)
          .label("培训汇总与小分队记录相符", "totals agree with the teams")
          .clause(
              ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "小分队数、讲师、班次和人次等于各小分队之和",
              "teams, lecturers, classes and person-times are the sums over the teams")
          .when(TEAMS.count().meets(at(OR_MORE, Quantity.of(1))))
          .that(
              all(
                  TEAM_COUNT.meets(at(EXACTLY, TEAMS.count())),
                  LECTURERS.meets(at(EXACTLY, TEAMS.sum(TrainingTeamFacts.LECTURERS))),
                  CLASSES.meets(at(EXACTLY, TEAMS.sum(TrainingTeamFacts.CLASSES))),
                  PERSON_TIMES.meets(at(EXACTLY, TEAMS.sum(TrainingTeamFacts.PERSON_TIMES)))))
          .build();

  private static Calculation<CadreTraining, Ratio> average(
      String id,
      String label,
      String english,
      Quantity<CadreTraining, Integer> what,
      Quantity<CadreTraining, Integer> by) {
    return calculation(id, CADRE_TRAINING, RATIO)
        .label(label, english)
        .clause(EXACT_RATES, CONVENTION, CONSISTENCY, label + "，按原数之比计算", english + ", exactly")
        .when(by.meets(at(OR_MORE, Quantity.of(1))))
        .is(ONE.times(what).per(by))
        .build();
  }

  /** 每班人次. */
  public static final Calculation<CadreTraining, Ratio> PER_CLASS =
      average(
          "service.training.per-class", "每班培训人次", "person-times per class", PERSON_TIMES, CLASSES);

  /** 每队讲师. */
  public static final Calculation<CadreTraining, Ratio> LECTURERS_PER_TEAM =
      average(
          "service.training.lecturers-per-team",
          "每队讲师人数",
          "lecturers per team",
          LECTURERS,
          TEAM_COUNT);

  /** 每名讲师授课班次. */
  public static final Calculation<CadreTraining, Ratio> CLASSES_PER_LECTURER =
      average(
          "service.training.classes-per-lecturer",
          "每名讲师授课班次",
          "classes per lecturer",
          CLASSES,
          LECTURERS);

  /** 规则. */
  public static final SubjectRules<CadreTraining> RULES =
      SubjectRules.of(
          VOCABULARY,
          TEAMS_HAVE_LECTURERS,
          TOTALS_AGREE,
          PER_CLASS,
          LECTURERS_PER_TEAM,
          CLASSES_PER_LECTURER);
}
