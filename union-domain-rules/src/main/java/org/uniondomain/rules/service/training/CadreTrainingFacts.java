package org.uniondomain.rules.service.training;

import java.time.Year;
import org.uniondomain.core.service.training.CadreTraining;
import org.uniondomain.core.service.training.TrainingTeam;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会干部教育培训要素: what can be told of the training of officers. */
public final class CadreTrainingFacts {
  private CadreTrainingFacts() {}

  /** 工会干部教育培训. */
  public static final Subject<CadreTraining> CADRE_TRAINING =
      Subject.named("cadre-training", CadreTraining.class, "工会干部教育培训", "training of officers");

  /** 年度. */
  public static final ValueFact<CadreTraining, Year> YEAR =
      CADRE_TRAINING.value(
          "year", "年度", "year", Year.class, CadreTraining::year, CadreTraining::withYear);

  /** 讲师人数. */
  public static final QuantityFact<CadreTraining, Integer> LECTURERS =
      CADRE_TRAINING.count(
          "lecturers", "讲师人数", "lecturers", CadreTraining::lecturers, CadreTraining::withLecturers);

  /** 小分队数. */
  public static final QuantityFact<CadreTraining, Integer> TEAM_COUNT =
      CADRE_TRAINING.count(
          "team-count",
          "小分队数",
          "number of teams",
          CadreTraining::teamCount,
          CadreTraining::withTeamCount);

  /** 培训班次. */
  public static final QuantityFact<CadreTraining, Integer> CLASSES =
      CADRE_TRAINING.count(
          "classes", "培训班次", "classes", CadreTraining::classes, CadreTraining::withClasses);

  /** 培训人次. */
  public static final QuantityFact<CadreTraining, Integer> PERSON_TIMES =
      CADRE_TRAINING.count(
          "person-times",
          "培训人次",
          "person-times",
          CadreTraining::personTimes,
          CadreTraining::withPersonTimes);

  /** 小分队. */
  public static final Items<CadreTraining, TrainingTeam> TEAMS =
      CADRE_TRAINING.items(
          "teams",
          "小分队",
          "teams",
          TrainingTeam.class,
          CadreTraining::teams,
          CadreTraining::withTeams);

  /** 词汇. */
  public static final Vocabulary<CadreTraining> VOCABULARY =
      Vocabulary.of(CADRE_TRAINING, CadreTraining.builder().build())
          .with(YEAR, LECTURERS, TEAM_COUNT, CLASSES, PERSON_TIMES)
          .with(TEAMS, TrainingTeamFacts.VOCABULARY);
}
