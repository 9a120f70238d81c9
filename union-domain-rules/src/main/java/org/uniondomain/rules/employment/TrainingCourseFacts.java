package org.uniondomain.rules.employment;

import org.uniondomain.core.employment.TrainingCourse;
import org.uniondomain.core.employment.TrainingGroup;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 培训要素: what can be told of the training course. */
public final class TrainingCourseFacts {
  private TrainingCourseFacts() {}

  /** 培训. */
  public static final Subject<TrainingCourse> TRAINING_COURSE =
      Subject.named("training-course", TrainingCourse.class, "培训", "training course");

  /** 培训对象. */
  public static final Choice<TrainingCourse, TrainingGroup> GROUP =
      TRAINING_COURSE.choice(
          "group",
          "培训对象",
          "group",
          TrainingGroup.class,
          TrainingCourse::group,
          TrainingCourse::withGroup);

  /** 培训班次. */
  public static final QuantityFact<TrainingCourse, Integer> CLASSES =
      TRAINING_COURSE.count(
          "classes", "培训班次", "classes", TrainingCourse::classes, TrainingCourse::withClasses);

  /** 培训人数. */
  public static final QuantityFact<TrainingCourse, Integer> PERSONS =
      TRAINING_COURSE.count(
          "persons", "培训人数", "persons", TrainingCourse::persons, TrainingCourse::withPersons);

  /** 培训人次. */
  public static final QuantityFact<TrainingCourse, Integer> PERSON_TIMES =
      TRAINING_COURSE.count(
          "person-times",
          "培训人次",
          "person-times",
          TrainingCourse::personTimes,
          TrainingCourse::withPersonTimes);

  /** 词汇. */
  public static final Vocabulary<TrainingCourse> VOCABULARY =
      Vocabulary.of(TRAINING_COURSE, TrainingCourse.builder().build())
          .with(GROUP, CLASSES, PERSONS, PERSON_TIMES);
}
