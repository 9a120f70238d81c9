package org.uniondomain.rules.aid.study;

import java.time.LocalDate;
import org.uniondomain.core.aid.study.GoldenAutumnStudent;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 金秋助学对象要素: what can be told of the student for Golden Autumn aid. */
public final class GoldenAutumnStudentFacts {
  private GoldenAutumnStudentFacts() {}

  /** 金秋助学对象. */
  public static final Subject<GoldenAutumnStudent> GOLDEN_AUTUMN_STUDENT =
      Subject.named(
          "golden-autumn-student",
          GoldenAutumnStudent.class,
          "金秋助学对象",
          "student for Golden Autumn aid");

  /** 在档困难职工子女. */
  public static final Flag<GoldenAutumnStudent> CHILD_OF_FILED_WORKER =
      GOLDEN_AUTUMN_STUDENT.flag(
          "child-of-filed-worker",
          "在档困难职工子女",
          "child of a filed hardship worker",
          GoldenAutumnStudent::childOfFiledWorker,
          GoldenAutumnStudent::withChildOfFiledWorker);

  /** 未建档临时困难职工子女. */
  public static final Flag<GoldenAutumnStudent> FAMILY_IN_TEMPORARY_HARDSHIP =
      GOLDEN_AUTUMN_STUDENT.flag(
          "family-in-temporary-hardship",
          "未建档临时困难职工子女",
          "child of a worker in temporary hardship, not filed",
          GoldenAutumnStudent::familyInTemporaryHardship,
          GoldenAutumnStudent::withFamilyInTemporaryHardship);

  /** 就读阶段. */
  public static final Choice<GoldenAutumnStudent, SchoolStage> STAGE =
      GOLDEN_AUTUMN_STUDENT.choice(
          "stage",
          "就读阶段",
          "stage of schooling",
          SchoolStage.class,
          GoldenAutumnStudent::stage,
          GoldenAutumnStudent::withStage);

  /** 全日制普通教育. */
  public static final Flag<GoldenAutumnStudent> FULL_TIME_REGULAR =
      GOLDEN_AUTUMN_STUDENT.flag(
          "full-time-regular",
          "全日制普通教育",
          "full-time regular education",
          GoldenAutumnStudent::fullTimeRegular,
          GoldenAutumnStudent::withFullTimeRegular);

  /** 当年新录取. */
  public static final Flag<GoldenAutumnStudent> NEWLY_ADMITTED =
      GOLDEN_AUTUMN_STUDENT.flag(
          "newly-admitted",
          "当年新录取",
          "newly admitted this year",
          GoldenAutumnStudent::newlyAdmitted,
          GoldenAutumnStudent::withNewlyAdmitted);

  /** 军事院校. */
  public static final Flag<GoldenAutumnStudent> MILITARY_ACADEMY =
      GOLDEN_AUTUMN_STUDENT.flag(
          "military-academy",
          "军事院校",
          "military academy",
          GoldenAutumnStudent::militaryAcademy,
          GoldenAutumnStudent::withMilitaryAcademy);

  /** 免费师范生. */
  public static final Flag<GoldenAutumnStudent> TUITION_FREE_TEACHER_TRAINING =
      GOLDEN_AUTUMN_STUDENT.flag(
          "tuition-free-teacher-training",
          "免费师范生",
          "tuition-free teacher training",
          GoldenAutumnStudent::tuitionFreeTeacherTraining,
          GoldenAutumnStudent::withTuitionFreeTeacherTraining);

  /** 定向生. */
  public static final Flag<GoldenAutumnStudent> TARGETED_TRAINING =
      GOLDEN_AUTUMN_STUDENT.flag(
          "targeted-training",
          "定向生",
          "targeted student",
          GoldenAutumnStudent::targetedTraining,
          GoldenAutumnStudent::withTargetedTraining);

  /** 已获其他资助. */
  public static final Flag<GoldenAutumnStudent> FUNDED_ELSEWHERE =
      GOLDEN_AUTUMN_STUDENT.flag(
          "funded-elsewhere",
          "已获其他资助",
          "already funded elsewhere",
          GoldenAutumnStudent::fundedElsewhere,
          GoldenAutumnStudent::withFundedElsewhere);

  /** 申请日. */
  public static final ValueFact<GoldenAutumnStudent, LocalDate> APPLIED_ON =
      GOLDEN_AUTUMN_STUDENT.value(
          "applied-on",
          "申请日",
          "day of application",
          LocalDate.class,
          GoldenAutumnStudent::appliedOn,
          GoldenAutumnStudent::withAppliedOn);

  /** 词汇. */
  public static final Vocabulary<GoldenAutumnStudent> VOCABULARY =
      Vocabulary.of(GOLDEN_AUTUMN_STUDENT, GoldenAutumnStudent.builder().build())
          .with(
              CHILD_OF_FILED_WORKER,
              FAMILY_IN_TEMPORARY_HARDSHIP,
              STAGE,
              FULL_TIME_REGULAR,
              NEWLY_ADMITTED,
              MILITARY_ACADEMY,
              TUITION_FREE_TEACHER_TRAINING,
              TARGETED_TRAINING,
              FUNDED_ELSEWHERE,
              APPLIED_ON);
}
