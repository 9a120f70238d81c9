package org.uniondomain.rules.service.training;

import org.uniondomain.core.service.training.TrainingClass;
import org.uniondomain.core.service.training.TrainingTeam;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 送教上门小分队要素: what can be told of the teaching team. */
public final class TrainingTeamFacts {
  private TrainingTeamFacts() {}

  /** 送教上门小分队. */
  public static final Subject<TrainingTeam> TRAINING_TEAM =
      Subject.named("training-team", TrainingTeam.class, "送教上门小分队", "teaching team");

  /** 讲师人数. */
  public static final QuantityFact<TrainingTeam, Integer> LECTURERS =
      TRAINING_TEAM.count(
          "lecturers", "讲师人数", "lecturers", TrainingTeam::lecturers, TrainingTeam::withLecturers);

  /** 授课班次. */
  public static final QuantityFact<TrainingTeam, Integer> CLASSES =
      TRAINING_TEAM.count(
          "classes", "授课班次", "classes", TrainingTeam::classes, TrainingTeam::withClasses);

  /** 听课人次. */
  public static final QuantityFact<TrainingTeam, Integer> PERSON_TIMES =
      TRAINING_TEAM.count(
          "person-times",
          "听课人次",
          "person-times",
          TrainingTeam::personTimes,
          TrainingTeam::withPersonTimes);

  /** 培训班. */
  public static final Items<TrainingTeam, TrainingClass> TAUGHT =
      TRAINING_TEAM.items(
          "taught",
          "培训班",
          "classes taught",
          TrainingClass.class,
          TrainingTeam::taught,
          TrainingTeam::withTaught);

  /** 词汇. */
  public static final Vocabulary<TrainingTeam> VOCABULARY =
      Vocabulary.of(TRAINING_TEAM, TrainingTeam.builder().build())
          .with(LECTURERS, CLASSES, PERSON_TIMES)
          .with(TAUGHT, TrainingClassFacts.VOCABULARY);
}
