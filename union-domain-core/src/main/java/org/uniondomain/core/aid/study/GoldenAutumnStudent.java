package org.uniondomain.core.aid.study;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 金秋助学对象: a student for whom aid of the Golden Autumn campaign is asked. What nobody has told is
 * unknown.
 */
@Value.Immutable
public interface GoldenAutumnStudent extends WithGoldenAutumnStudent {
  /**
   * 在档困难职工子女: whether a parent is a filed hardship worker or a filed hardship migrant worker.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> childOfFiledWorker();

  /**
   * 未建档临时困难职工子女: whether the family is not on file and in temporary hardship.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> familyInTemporaryHardship();

  /**
   * 就读阶段: the stage at which the student is, or to which the student was admitted.
   *
   * @return which, or what is known of it
   */
  Fact<SchoolStage> stage();

  /**
   * 全日制普通教育: whether the school is a full-time regular one.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> fullTimeRegular();

  /**
   * 当年新录取: whether the student was newly admitted this year.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> newlyAdmitted();

  /**
   * 军事院校: whether the school is a military academy.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> militaryAcademy();

  /**
   * 免费师范生: whether the student is in tuition-free teacher training.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> tuitionFreeTeacherTraining();

  /**
   * 定向生: whether the student was admitted for a certain employer or place.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> targetedTraining();

  /**
   * 已获其他资助: whether another public or social source already funds the student.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> fundedElsewhere();

  /**
   * 申请日: the day on which the aid was asked for.
   *
   * @return what is known of it
   */
  Fact<LocalDate> appliedOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableGoldenAutumnStudent.Builder builder() {
    return ImmutableGoldenAutumnStudent.builder();
  }
}
