package org.uniondomain.rules.employment;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.employment.TrainingCourseFacts.PERSONS;
import static org.uniondomain.rules.employment.TrainingCourseFacts.PERSON_TIMES;
import static org.uniondomain.rules.employment.TrainingCourseFacts.TRAINING_COURSE;
import static org.uniondomain.rules.employment.TrainingCourseFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;

import org.uniondomain.core.employment.TrainingCourse;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/** 培训统计规则: training counted by person and by person-time. */
public final class TrainingCourseRules {
  private TrainingCourseRules() {}

  /** 人数不多于人次. */
  public static final Requirement<TrainingCourse> PERSONS_AND_TIMES =
      requirement("employment.training.persons-and-times", TRAINING_COURSE)
          .label("培训人数不多于培训人次", "no more persons than person-times")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "每人计一次为人数，每班计一次为人次，人数不多于人次",
              "a person counts once among persons and once for each class among person-times")
          .that(PERSONS.meets(at(NOT_EXCEEDING, PERSON_TIMES)))
          .build();

  /** 规则. */
  public static final SubjectRules<TrainingCourse> RULES =
      SubjectRules.of(VOCABULARY, PERSONS_AND_TIMES);
}
