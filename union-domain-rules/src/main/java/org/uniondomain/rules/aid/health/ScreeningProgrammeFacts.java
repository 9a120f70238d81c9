package org.uniondomain.rules.aid.health;

import org.uniondomain.core.aid.health.ScreeningProgramme;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 两癌检查项目要素: what can be told of the programme of cancer screening. */
public final class ScreeningProgrammeFacts {
  private ScreeningProgrammeFacts() {}

  /** 两癌检查项目. */
  public static final Subject<ScreeningProgramme> SCREENING_PROGRAMME =
      Subject.named(
          "screening-programme",
          ScreeningProgramme.class,
          "两癌检查项目",
          "programme of cancer screening");

  /** 适龄妇女人数. */
  public static final QuantityFact<ScreeningProgramme, Integer> WOMEN =
      SCREENING_PROGRAMME.count(
          "women",
          "适龄妇女人数",
          "women of the age group",
          ScreeningProgramme::women,
          ScreeningProgramme::withWomen);

  /** 已检查人数. */
  public static final QuantityFact<ScreeningProgramme, Integer> SCREENED =
      SCREENING_PROGRAMME.count(
          "screened",
          "已检查人数",
          "women screened",
          ScreeningProgramme::screened,
          ScreeningProgramme::withScreened);

  /** 用人单位定期安排检查. */
  public static final Flag<ScreeningProgramme> ARRANGED_BY_EMPLOYER =
      SCREENING_PROGRAMME.judgement(
          "arranged-by-employer",
          "用人单位定期安排检查",
          "employer arranges examinations regularly",
          ScreeningProgramme::arrangedByEmployer,
          ScreeningProgramme::withArrangedByEmployer);

  /** 词汇. */
  public static final Vocabulary<ScreeningProgramme> VOCABULARY =
      Vocabulary.of(SCREENING_PROGRAMME, ScreeningProgramme.builder().build())
          .with(WOMEN, SCREENED, ARRANGED_BY_EMPLOYER);
}
