package org.uniondomain.rules.service.training;

import java.time.LocalDate;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.training.TrainingClass;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 培训班要素: what can be told of the training class. */
public final class TrainingClassFacts {
  private TrainingClassFacts() {}

  /** 培训班. */
  public static final Subject<TrainingClass> TRAINING_CLASS =
      Subject.named("training-class", TrainingClass.class, "培训班", "training class");

  /** 主题. */
  public static final ValueFact<TrainingClass, String> TOPIC =
      TRAINING_CLASS.value(
          "topic", "主题", "topic", String.class, TrainingClass::topic, TrainingClass::withTopic);

  /** 地点. */
  public static final ValueFact<TrainingClass, Division> PLACE =
      TRAINING_CLASS.value(
          "place", "地点", "place", Division.class, TrainingClass::place, TrainingClass::withPlace);

  /** 举办日. */
  public static final QuantityFact<TrainingClass, LocalDate> HELD_ON =
      TRAINING_CLASS.day(
          "held-on",
          "举办日",
          "first day of the class",
          TrainingClass::heldOn,
          TrainingClass::withHeldOn);

  /** 培训人数. */
  public static final QuantityFact<TrainingClass, Integer> PERSONS =
      TRAINING_CLASS.count(
          "persons", "培训人数", "persons", TrainingClass::persons, TrainingClass::withPersons);

  /** 培训人次. */
  public static final QuantityFact<TrainingClass, Integer> PERSON_TIMES =
      TRAINING_CLASS.count(
          "person-times",
          "培训人次",
          "person-times",
          TrainingClass::personTimes,
          TrainingClass::withPersonTimes);

  /** 词汇. */
  public static final Vocabulary<TrainingClass> VOCABULARY =
      Vocabulary.of(TRAINING_CLASS, TrainingClass.builder().build())
          .with(TOPIC, PLACE, HELD_ON, PERSONS, PERSON_TIMES);
}
