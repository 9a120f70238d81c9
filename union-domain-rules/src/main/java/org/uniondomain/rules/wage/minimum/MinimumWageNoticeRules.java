package org.uniondomain.rules.wage.minimum;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.MinimumWageLaw.MINIMUM_WAGE_PROVISIONS;
import static org.uniondomain.rules.wage.minimum.MinimumWageNoticeFacts.FORMER_ON;
import static org.uniondomain.rules.wage.minimum.MinimumWageNoticeFacts.MINIMUM_WAGE_NOTICE;
import static org.uniondomain.rules.wage.minimum.MinimumWageNoticeFacts.POSTED_ON;
import static org.uniondomain.rules.wage.minimum.MinimumWageNoticeFacts.PUBLISHED_ON;
import static org.uniondomain.rules.wage.minimum.MinimumWageNoticeFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.time.Term;
import org.uniondomain.core.wage.minimum.MinimumWageNotice;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 最低工资公布规则: how soon an employer posts a new minimum wage, and how often it is adjusted. */
public final class MinimumWageNoticeRules {
  private MinimumWageNoticeRules() {}

  private static final LocalDate START = LocalDate.of(2004, 3, 1);

  /** 公示期限. */
  public static final Threshold<Term> POSTING =
      threshold(
              "wage.minimum-notice.posting",
              TERM,
              WITHIN,
              "用人单位公示最低工资标准的期限",
              "period to post a minimum wage")
          .since(START, Term.days(10), MINIMUM_WAGE_PROVISIONS.article(11), TEXT);

  /** 调整间隔. */
  public static final Threshold<Term> ADJUSTMENT =
      threshold(
              "wage.minimum-notice.adjustment",
              TERM,
              WITHIN,
              "最低工资标准的调整间隔",
              "interval of adjustment of a minimum wage")
          .since(START, Term.years(2), MINIMUM_WAGE_PROVISIONS.article(10), TEXT);

  /** 公示末日. */
  public static final Calculation<MinimumWageNotice, LocalDate> LAST_DAY =
      Calculation.<MinimumWageNotice, LocalDate>calculation(
              "wage.minimum-notice.last-day", MINIMUM_WAGE_NOTICE, DAY)
          .label("公示最低工资标准末日", "last day to post a minimum wage")
          .clause(
              POSTING,
              SHALL,
              "最低工资标准发布后{value}{bound}向本单位全体劳动者公示",
              "a minimum wage is posted to all workers {bound} {value} of publication")
          .is(POSTING.dayAfter(PUBLISHED_ON).rolledIf(ROLL_OVER))
          .build();

  /** 按期公示. */
  public static final Requirement<MinimumWageNotice> POSTED =
      requirement("wage.minimum-notice.posted", MINIMUM_WAGE_NOTICE)
          .label("按期公示最低工资标准", "minimum wage posted in time")
          .clause(
              POSTING,
              SHALL,
              "最低工资标准发布后{value}{bound}向本单位全体劳动者公示",
              "a minimum wage is posted to all workers {bound} {value} of publication")
          .that(POSTED_ON.meets(POSTING.after(PUBLISHED_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 按期调整. */
  public static final Requirement<MinimumWageNotice> ADJUSTED =
      requirement("wage.minimum-notice.adjusted", MINIMUM_WAGE_NOTICE)
          .label("按期调整最低工资标准", "minimum wage adjusted in time")
          .clause(
              ADJUSTMENT,
              SHALL,
              "最低工资标准每{value}至少调整一次",
              "a minimum wage is adjusted at least once in {value}")
          .that(PUBLISHED_ON.meets(ADJUSTMENT.after(FORMER_ON)))
          .build();

  /** 规则. */
  public static final SubjectRules<MinimumWageNotice> RULES =
      SubjectRules.of(VOCABULARY, LAST_DAY, POSTED, ADJUSTED);
}
