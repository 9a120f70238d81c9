package org.uniondomain.rules.culture.activity;

import org.uniondomain.core.culture.activity.LectureSeries;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工大讲堂要素: what can be told of the lectures for workers. */
public final class LectureSeriesFacts {
  private LectureSeriesFacts() {}

  /** 职工大讲堂. */
  public static final Subject<LectureSeries> LECTURE_SERIES =
      Subject.named("lecture-series", LectureSeries.class, "职工大讲堂", "lectures for workers");

  /** 讲座培训场次. */
  public static final QuantityFact<LectureSeries, Integer> LECTURES =
      LECTURE_SERIES.count(
          "lectures",
          "讲座培训场次",
          "lectures and classes",
          LectureSeries::lectures,
          LectureSeries::withLectures);

  /** 参加人次. */
  public static final QuantityFact<LectureSeries, Integer> PARTICIPATIONS =
      LECTURE_SERIES.count(
          "participations",
          "参加人次",
          "participations",
          LectureSeries::participations,
          LectureSeries::withParticipations);

  /** 参加人数. */
  public static final QuantityFact<LectureSeries, Integer> LISTENERS =
      LECTURE_SERIES.count(
          "listeners", "参加人数", "listeners", LectureSeries::listeners, LectureSeries::withListeners);

  /** 词汇. */
  public static final Vocabulary<LectureSeries> VOCABULARY =
      Vocabulary.of(LECTURE_SERIES, LectureSeries.builder().build())
          .with(LECTURES, PARTICIPATIONS, LISTENERS);
}
