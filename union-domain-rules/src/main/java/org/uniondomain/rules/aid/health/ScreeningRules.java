package org.uniondomain.rules.aid.health;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.BORN_ON;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.LAST_SCREENED_ON;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.NEW_FORM_WORKER;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.RURAL;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.SCREENED_ON;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.SCREENING_CANDIDATE;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.URBAN_LOW_INCOME;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.VOCABULARY;
import static org.uniondomain.rules.aid.health.ScreeningCandidateFacts.WOMAN_WORKER;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.UNDER;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CareLaw.BAIRIN_SCREENING;
import static org.uniondomain.rules.law.CareLaw.HUNAN_PUBLIC_SCREENING;
import static org.uniondomain.rules.law.CareLaw.HUNAN_UNION_SCREENING;
import static org.uniondomain.rules.law.CareLaw.RURAL_SCREENING_PLAN;
import static org.uniondomain.rules.law.CareLaw.SCREENING_PLANS;

import java.time.LocalDate;
import org.uniondomain.core.aid.health.ScreeningCandidate;
import org.uniondomain.core.aid.health.ScreeningOutcome;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 两癌检查规则: which women the public programme takes in, and which the rounds of unions. An age is
 * reached on the birthday; the upper age is included until the next birthday. The age range of 2009
 * to 2011 was not verified, so before the end of 2014 the ages are unknown; that of the round of
 * the Inner Mongolia federation in 2013 was never stated.
 */
public final class ScreeningRules {
  private ScreeningRules() {}

  private static final Division BAIRIN = Division.of("150423");

  /** 公共项目起始年龄. */
  public static final Threshold<Term> FROM_AGE =
      programme(
          threshold(
              "aid.screening.from-age",
              TERM,
              NOT_EARLIER_THAN,
              "检查起始年龄",
              "age from which women are screened"),
          Term.years(35));

  /** 公共项目不再检查的年龄: the last age included is one less. */
  public static final Threshold<Term> TO_AGE =
      programme(
          threshold(
              "aid.screening.to-age",
              TERM,
              UNDER,
              "检查截止年龄",
              "age from which women are no longer screened"),
          Term.years(65));

  /** 只限农村妇女. */
  public static final Threshold<Boolean> RURAL_ONLY =
      threshold("aid.screening.rural-only", FLAG, EXACTLY, "只限农村妇女", "rural women only")
          .since(LocalDate.of(2009, 6, 24), true, RURAL_SCREENING_PLAN.cited(), EXCERPT)
          .since(LocalDate.of(2022, 1, 18), false, SCREENING_PLANS.cited(), SECONDARY);

  /** 城镇只限低收入妇女: national priority, a condition where a place says so. */
  public static final Threshold<Boolean> URBAN_LOW_INCOME_ONLY =
      threshold(
              "aid.screening.urban-low-income-only",
              FLAG,
              EXACTLY,
              "城镇只限低收入妇女",
              "in towns, women of low income only")
          .since(LocalDate.of(2009, 6, 24), false, RURAL_SCREENING_PLAN.cited(), INFERRED)
          .since(LocalDate.of(2022, 1, 18), false, SCREENING_PLANS.cited(), SECONDARY);

  private static Threshold<Term> programme(Threshold<Term> threshold, Term age) {
    return threshold
        .unknownSince(
            LocalDate.of(2009, 6, 24), Fact.unknown(), RURAL_SCREENING_PLAN.cited(), SECONDARY)
        .since(LocalDate.of(2014, 12, 31), age, RURAL_SCREENING_PLAN.cited(), SECONDARY)
        .since(LocalDate.of(2022, 1, 18), age, SCREENING_PLANS.cited(), SECONDARY);
  }

  /** 公共检查项目: whether the public programme takes a woman in. */
  public static final Determination<ScreeningCandidate, ScreeningOutcome> PUBLIC =
      determination("aid.screening.public", SCREENING_CANDIDATE, ScreeningOutcome.class)
          .label("“两癌”检查公共项目", "public programme of cancer screening")
          .clause(
              FROM_AGE,
              SHALL,
              "检查日{bound}年满{value}之日、距出生{bound4}{value4}的妇女属检查范围；当时只限农村妇女或城镇低收入妇女的，从其规定",
              "women {bound} the day they complete {value} and {bound4} {value4} are included;"
                  + " where only rural women, or in towns women of low income, are covered, others"
                  + " are not")
          .firstMatch()
          .outcome(
              ScreeningOutcome.GROUP_NOT_COVERED,
              Condition.<ScreeningCandidate>reads(RURAL_ONLY)
                  .and(RURAL.not())
                  .or(
                      Condition.<ScreeningCandidate>reads(URBAN_LOW_INCOME_ONLY)
                          .and(RURAL.or(URBAN_LOW_INCOME).not())))
          .outcome(ScreeningOutcome.TOO_YOUNG, SCREENED_ON.meets(FROM_AGE.after(BORN_ON)).not())
          .outcome(ScreeningOutcome.TOO_OLD, SCREENED_ON.meets(TO_AGE.after(BORN_ON)).not())
          .otherwise(ScreeningOutcome.INCLUDED)
          .judgedOn(SCREENED_ON)
          .build();

  /** 工会检查起始年龄. */
  public static final Threshold<Term> UNION_FROM_AGE =
      threshold(
              "aid.screening.union-from-age",
              TERM,
              NOT_EARLIER_THAN,
              "工会检查起始年龄",
              "age from which a union screens")
          .in(BAIRIN)
          .since(LocalDate.of(2022, 7, 26), Term.years(35), BAIRIN_SCREENING.cited(), SECONDARY)
          .reviewed(LocalDate.of(2022, 12, 31))
          .in(Regions.HUNAN)
          .since(
              LocalDate.of(2025, 2, 13), Term.years(30), HUNAN_UNION_SCREENING.cited(), SECONDARY)
          .reviewed(LocalDate.of(2025, 12, 31));

  /** 工会不再检查的年龄. */
  public static final Threshold<Term> UNION_TO_AGE =
      threshold(
              "aid.screening.union-to-age",
              TERM,
              UNDER,
              "工会检查截止年龄",
              "age from which a union no longer screens")
          .in(BAIRIN)
          .since(LocalDate.of(2022, 7, 26), Term.years(61), BAIRIN_SCREENING.cited(), SECONDARY)
          .reviewed(LocalDate.of(2022, 12, 31))
          .in(Regions.HUNAN)
          .since(
              LocalDate.of(2025, 2, 13), Term.years(61), HUNAN_UNION_SCREENING.cited(), SECONDARY)
          .reviewed(LocalDate.of(2025, 12, 31));

  /** 只限新就业形态女职工. */
  public static final Threshold<Boolean> NEW_FORM_ONLY =
      threshold(
              "aid.screening.new-form-only",
              FLAG,
              EXACTLY,
              "只限新就业形态女职工",
              "women in new forms of employment only")
          .in(BAIRIN)
          .since(LocalDate.of(2022, 7, 26), true, BAIRIN_SCREENING.cited(), SECONDARY)
          .in(Regions.HUNAN)
          .since(LocalDate.of(2025, 2, 13), false, HUNAN_UNION_SCREENING.cited(), SECONDARY);

  /** 工会检查: whether a round of the union takes a woman in. */
  public static final Determination<ScreeningCandidate, ScreeningOutcome> UNION_ROUND =
      determination("aid.screening.union-round", SCREENING_CANDIDATE, ScreeningOutcome.class)
          .label("工会“两癌”检查", "round of screening by the union")
          .clause(
              UNION_FROM_AGE,
              SHALL,
              "检查日{bound}年满{value}之日、距出生{bound3}{value3}的女职工属检查范围",
              "women workers {bound} the day they complete {value} and {bound3} {value3} are"
                  + " included")
          .firstMatch()
          .outcome(
              ScreeningOutcome.GROUP_NOT_COVERED,
              WOMAN_WORKER
                  .not()
                  .or(
                      Condition.<ScreeningCandidate>reads(NEW_FORM_ONLY)
                          .and(NEW_FORM_WORKER.not())))
          .outcome(
              ScreeningOutcome.TOO_YOUNG, SCREENED_ON.meets(UNION_FROM_AGE.after(BORN_ON)).not())
          .outcome(ScreeningOutcome.TOO_OLD, SCREENED_ON.meets(UNION_TO_AGE.after(BORN_ON)).not())
          .otherwise(ScreeningOutcome.INCLUDED)
          .judgedOn(SCREENED_ON)
          .build();

  /** 复查间隔. */
  public static final Threshold<Term> INTERVAL =
      threshold(
              "aid.screening.interval", TERM, NOT_EARLIER_THAN, "两次检查间隔", "interval of screenings")
          .in(Regions.HUNAN)
          .since(
              LocalDate.of(2022, 12, 31), Term.years(3), HUNAN_PUBLIC_SCREENING.cited(), SECONDARY);

  /** 下次检查最早日. */
  public static final Calculation<ScreeningCandidate, LocalDate> NEXT =
      calculation("aid.screening.next", SCREENING_CANDIDATE, DAY)
          .label("下次检查最早日", "earliest day of the next screening")
          .clause(INTERVAL, SHALL, "每{value}检查一次", "once in {value}")
          .when(LAST_SCREENED_ON.happened())
          .is(INTERVAL.dayAfter(LAST_SCREENED_ON))
          .build();

  /** 规则. */
  public static final SubjectRules<ScreeningCandidate> RULES =
      SubjectRules.of(VOCABULARY, PUBLIC, UNION_ROUND, NEXT);
}
