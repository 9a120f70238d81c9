package org.uniondomain.rules.aid.standard;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.rules.aid.standard.StandardHistoryFacts.ASSESSED_ON;
import static org.uniondomain.rules.aid.standard.StandardHistoryFacts.DECIDED_ON;
import static org.uniondomain.rules.aid.standard.StandardHistoryFacts.STANDARDS;
import static org.uniondomain.rules.aid.standard.StandardHistoryFacts.STANDARD_HISTORY;
import static org.uniondomain.rules.aid.standard.StandardHistoryFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.STANDARD_BY_EFFECTIVE_DAY;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2015;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;

import java.time.LocalDate;
import org.uniondomain.core.aid.standard.LivingStandard;
import org.uniondomain.core.aid.standard.StandardHistory;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 低保标准取用规则: which of the standards that a county published is in force on a day, and which could be
 * known when a decision was made. A notice often comes months after the day from which it governs;
 * then a decision has to be made anew. The average of a region is refused.
 */
public final class StandardHistoryRules {
  private StandardHistoryRules() {}

  private static final Quantity<LivingStandard, LocalDate> EFFECTIVE =
      LivingStandardFacts.EFFECTIVE_FROM.reading("执行日", "effective from", DAY, day -> day);

  private static final Quantity<LivingStandard, LocalDate> PUBLISHED =
      LivingStandardFacts.PUBLISHED_ON.reading("公布日", "published on", DAY, day -> day);

  private static final Quantity<StandardHistory, LocalDate> ASSESSED =
      ASSESSED_ON.reading("认定日", "day of assessment", DAY, day -> day);

  private static final Quantity<StandardHistory, LocalDate> DECIDED =
      DECIDED_ON.reading("作出决定日", "day of the decision", DAY, day -> day);

  private static final Condition<LivingStandard> BEGUN =
      EFFECTIVE.meets(Limit.at(OR_LESS, STANDARDS.outer(ASSESSED)));

  private static final Condition<LivingStandard> KNOWN_THEN =
      BEGUN.and(PUBLISHED.meets(Limit.at(OR_LESS, STANDARDS.outer(DECIDED))));

  private static Quantity<StandardHistory, LocalDate> latest(Condition<LivingStandard> among) {
    return STANDARDS.largest(EFFECTIVE, among);
  }

  private static Quantity<StandardHistory, Money> amount(Condition<LivingStandard> among) {
    return STANDARDS.sum(
        LivingStandardFacts.AMOUNT,
        among.and(EFFECTIVE.meets(Limit.at(EXACTLY, STANDARDS.outer(latest(among))))));
  }

  private static final Condition<StandardHistory> ALL_LOCAL =
      STANDARDS.every(LivingStandardFacts.NATURE.is(StandardNature.LOCAL_STANDARD));

  private static Condition<StandardHistory> oneOf(Condition<LivingStandard> among) {
    return STANDARDS
        .count(among.and(EFFECTIVE.meets(Limit.at(EXACTLY, STANDARDS.outer(latest(among))))))
        .meets(Limit.at(EXACTLY, Quantity.of(1)));
  }

  /** 认定日执行的低保标准: in force on the day of assessment, even if published later. */
  public static final Calculation<StandardHistory, Money> IN_FORCE =
      calculation("aid.standard.in-force", STANDARD_HISTORY, MONEY)
          .label("认定日执行的低保标准", "standard in force on the day of assessment")
          .clause(
              STANDARD_BY_EFFECTIVE_DAY,
              CONVENTION,
              SHALL,
              "采用认定日正在执行的当地低保标准，公布较晚的也一样",
              "the local standard in force on the day of assessment counts, even if it was"
                  + " published later")
          .when(ALL_LOCAL)
          .when(oneOf(BEGUN))
          .is(amount(BEGUN))
          .build();

  /** 决定时已公布的低保标准: what could be known when the decision was made. */
  public static final Calculation<StandardHistory, Money> KNOWN =
      calculation("aid.standard.known", STANDARD_HISTORY, MONEY)
          .label("决定时已公布的低保标准", "standard known when the decision was made")
          .clause(
              STANDARD_BY_EFFECTIVE_DAY,
              CONVENTION,
              SHALL,
              "决定之日只能采用当时已公布的当地低保标准",
              "a decision can only go by the local standards published by its day")
          .when(ALL_LOCAL)
          .when(oneOf(KNOWN_THEN))
          .is(amount(KNOWN_THEN))
          .build();

  /** 补公布后重新认定: the decision went by the standard that was in force. */
  public static final Requirement<StandardHistory> STILL_RIGHT =
      requirement("aid.standard.still-right", STANDARD_HISTORY)
          .label("决定所用标准仍为当日执行标准", "the decision went by the standard in force")
          .clause(
              STANDARD_BY_EFFECTIVE_DAY,
              CONVENTION,
              AS_A_RULE,
              "决定之后公布的标准追溯执行至认定日的，按新标准重新认定",
              "where a standard published after the decision governs back to the day of assessment,"
                  + " the household is assessed again")
          .when(ALL_LOCAL)
          .when(oneOf(BEGUN).and(oneOf(KNOWN_THEN)))
          .that(latest(BEGUN).meets(Limit.at(EXACTLY, latest(KNOWN_THEN))))
          .build();

  /** 只认当地标准. */
  public static final Requirement<StandardHistory> LOCAL =
      requirement("aid.standard.local", STANDARD_HISTORY)
          .label("低保标准为当地执行标准", "standards are those of the place")
          .clause(
              AID_FUND_MEASURES_2015.article(4),
              INFERRED,
              CONSISTENCY,
              "困难认定和救助按当地公布的低保标准；地区平均标准只是统计数，不得作为标准使用",
              "hardship and aid go by the standard that the place published; the average of a"
                  + " region is a statistic and is not used as a standard")
          .later(AID_FUND_MEASURES_2020.cited(), INFERRED)
          .that(ALL_LOCAL)
          .build();

  /** 同日不得有两项标准. */
  public static final Requirement<StandardHistory> ONE_A_DAY =
      requirement("aid.standard.one-a-day", STANDARD_HISTORY)
          .label("认定日恰有一项标准", "one standard governs the day of assessment")
          .clause(
              STANDARD_BY_EFFECTIVE_DAY,
              CONVENTION,
              CONSISTENCY,
              "认定日应有且只有一项最近执行的低保标准",
              "exactly one standard is the latest that governs the day of assessment")
          .that(oneOf(BEGUN))
          .build();

  /** 规则. */
  public static final SubjectRules<StandardHistory> RULES =
      SubjectRules.of(VOCABULARY, IN_FORCE, KNOWN, STILL_RIGHT, LOCAL, ONE_A_DAY);
}
