package org.uniondomain.rules.culture.activity;

import java.time.Year;
import org.uniondomain.core.culture.activity.ReadingYear;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工读书活动要素: what can be told of the reading in a year. */
public final class ReadingYearFacts {
  private ReadingYearFacts() {}

  /** 职工读书活动. */
  public static final Subject<ReadingYear> READING_YEAR =
      Subject.named("reading-year", ReadingYear.class, "职工读书活动", "reading in a year");

  /** 年度. */
  public static final ValueFact<ReadingYear, Year> YEAR =
      READING_YEAR.value(
          "year", "年度", "year", Year.class, ReadingYear::year, ReadingYear::withYear);

  /** 读书自学人数. */
  public static final QuantityFact<ReadingYear, Integer> READERS =
      READING_YEAR.count(
          "readers", "读书自学人数", "readers", ReadingYear::readers, ReadingYear::withReaders);

  /** 职工人数. */
  public static final QuantityFact<ReadingYear, Integer> WORKERS =
      READING_YEAR.count(
          "workers", "职工人数", "workers", ReadingYear::workers, ReadingYear::withWorkers);

  /** 词汇. */
  public static final Vocabulary<ReadingYear> VOCABULARY =
      Vocabulary.of(READING_YEAR, ReadingYear.builder().build()).with(YEAR, READERS, WORKERS);
}
