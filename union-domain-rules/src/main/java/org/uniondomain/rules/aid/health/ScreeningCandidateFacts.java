package org.uniondomain.rules.aid.health;

import java.time.LocalDate;
import org.uniondomain.core.aid.health.ScreeningCandidate;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 两癌检查对象要素: what can be told of the woman for cancer screening. */
public final class ScreeningCandidateFacts {
  private ScreeningCandidateFacts() {}

  /** 两癌检查对象. */
  public static final Subject<ScreeningCandidate> SCREENING_CANDIDATE =
      Subject.named(
          "screening-candidate", ScreeningCandidate.class, "两癌检查对象", "woman for cancer screening");

  /** 出生日. */
  public static final QuantityFact<ScreeningCandidate, LocalDate> BORN_ON =
      SCREENING_CANDIDATE
          .day(
              "born-on",
              "出生日",
              "day of birth",
              ScreeningCandidate::bornOn,
              ScreeningCandidate::withBornOn)
          .sensitive();

  /** 检查日. */
  public static final QuantityFact<ScreeningCandidate, LocalDate> SCREENED_ON =
      SCREENING_CANDIDATE.day(
          "screened-on",
          "检查日",
          "day of screening",
          ScreeningCandidate::screenedOn,
          ScreeningCandidate::withScreenedOn);

  /** 农村或牧区妇女. */
  public static final Flag<ScreeningCandidate> RURAL =
      SCREENING_CANDIDATE.flag(
          "rural",
          "农村或牧区妇女",
          "rural or pastoral woman",
          ScreeningCandidate::rural,
          ScreeningCandidate::withRural);

  /** 城镇低收入妇女. */
  public static final Flag<ScreeningCandidate> URBAN_LOW_INCOME =
      SCREENING_CANDIDATE.flag(
          "urban-low-income",
          "城镇低收入妇女",
          "urban low-income woman",
          ScreeningCandidate::urbanLowIncome,
          ScreeningCandidate::withUrbanLowIncome);

  /** 女职工. */
  public static final Flag<ScreeningCandidate> WOMAN_WORKER =
      SCREENING_CANDIDATE.flag(
          "woman-worker",
          "女职工",
          "woman worker",
          ScreeningCandidate::womanWorker,
          ScreeningCandidate::withWomanWorker);

  /** 新就业形态女职工. */
  public static final Flag<ScreeningCandidate> NEW_FORM_WORKER =
      SCREENING_CANDIDATE.flag(
          "new-form-worker",
          "新就业形态女职工",
          "woman in new forms of employment",
          ScreeningCandidate::newFormWorker,
          ScreeningCandidate::withNewFormWorker);

  /** 上次检查日. */
  public static final QuantityFact<ScreeningCandidate, LocalDate> LAST_SCREENED_ON =
      SCREENING_CANDIDATE.day(
          "last-screened-on",
          "上次检查日",
          "day of the last screening",
          ScreeningCandidate::lastScreenedOn,
          ScreeningCandidate::withLastScreenedOn);

  /** 词汇. */
  public static final Vocabulary<ScreeningCandidate> VOCABULARY =
      Vocabulary.of(SCREENING_CANDIDATE, ScreeningCandidate.builder().build())
          .with(
              BORN_ON,
              SCREENED_ON,
              RURAL,
              URBAN_LOW_INCOME,
              WOMAN_WORKER,
              NEW_FORM_WORKER,
              LAST_SCREENED_ON);
}
