package org.uniondomain.rules.hardship.file;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.APPLIED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.CHECK_REQUESTED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.FILED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.FIRST_APPLICATION;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HARDSHIP_FILE;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.HOME_VISITED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.MANDATE_SIGNED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.OBJECTION_OUTSTANDING;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.PUBLICITY_ENDED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.PUBLICITY_STARTED;
import static org.uniondomain.rules.hardship.file.HardshipFileFacts.REVIEWED;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.HardshipLaw.FILE_PRACTICE;
import static org.uniondomain.rules.law.SocialAssistanceLaw.SOCIAL_ASSISTANCE_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 建档程序规则: the steps from application to filing. But for the mandate, only practice attests them, so
 * that what they find is advisory. Two visitors and a term of ten working days for approval were
 * confirmed nowhere and are not asked for.
 */
public final class FileProcedureRules {
  private FileProcedureRules() {}

  /** 公示期: how long a household is made public, in working days after the first day. */
  public static final Threshold<Term> PUBLICITY_TERM =
      threshold("hardship.file.publicity-term", TERM, NOT_EARLIER_THAN, "公示期", "term of publicity")
          .unknownSince(LocalDate.of(2016, 1, 1), Fact.unknown(), FILE_PRACTICE.cited(), SECONDARY)
          .since(LocalDate.of(2019, 12, 11), Term.workingDays(5), FILE_PRACTICE.cited(), SECONDARY);

  private static Condition<HardshipFile> follows(
      Quantity<HardshipFile, LocalDate> later, Quantity<HardshipFile, LocalDate> earlier) {
    return later.meets(Limit.at(NOT_EARLIER_THAN, earlier));
  }

  /** 程序先后. */
  public static final Requirement<HardshipFile> STEPS =
      requirement("hardship.file.steps", HARDSHIP_FILE)
          .label("建档程序先后", "order of the steps of filing")
          .clause(
              FILE_PRACTICE.cited(),
              SECONDARY,
              SHALL,
              "依次申请、入户核查、公示、上级工会审核、建档",
              "application, home visit, publicity, review by the higher union and filing follow one"
                  + " another")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .that(
              Condition.all(
                  follows(HOME_VISITED, APPLIED),
                  follows(PUBLICITY_STARTED, HOME_VISITED),
                  follows(REVIEWED, PUBLICITY_ENDED),
                  follows(FILED, REVIEWED)))
          .build();

  /** 公示最早结束日. */
  public static final Calculation<HardshipFile, LocalDate> PUBLICITY_END =
      calculation("hardship.file.publicity-end", HARDSHIP_FILE, DAY)
          .label("公示最早结束日", "earliest end of publicity")
          .clause(
              PUBLICITY_TERM,
              SHALL,
              "公示自开始之次日起满{value}",
              "publicity lasts {value} after its first day")
          .is(PUBLICITY_TERM.dayAfter(PUBLICITY_STARTED))
          .build();

  /** 公示期满. */
  public static final Requirement<HardshipFile> PUBLICITY =
      requirement("hardship.file.publicity", HARDSHIP_FILE)
          .label("建档前公示", "publicity before filing")
          .clause(
              PUBLICITY_TERM,
              SHALL,
              "建档前公示不少于{value}",
              "a household is made public for at least {value} before filing")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .that(
              PUBLICITY_ENDED
                  .meets(PUBLICITY_TERM.after(PUBLICITY_STARTED))
                  .and(follows(FILED, PUBLICITY_ENDED)))
          .build();

  /** 公示无异议. */
  public static final Requirement<HardshipFile> NO_OBJECTION =
      requirement("hardship.file.no-objection", HARDSHIP_FILE)
          .label("公示无异议", "no objection outstanding")
          .clause(
              FILE_PRACTICE.cited(),
              SECONDARY,
              SHALL,
              "公示期满无未了结的异议方可建档",
              "a household is filed with no objection outstanding")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(FILED.happened())
          .that(OBJECTION_OUTSTANDING.not())
          .build();

  /** 首次申请入户核查. */
  public static final Requirement<HardshipFile> HOME_VISIT =
      requirement("hardship.file.home-visit", HARDSHIP_FILE)
          .label("首次申请入户核查", "home visit on a first application")
          .clause(
              FILE_PRACTICE.cited(),
              SECONDARY,
              SHALL,
              "首次申请的，建档前入户核查",
              "whoever applies for the first time is visited at home before filing")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(FIRST_APPLICATION)
          .when(FILED.happened())
          .that(follows(FILED, HOME_VISITED))
          .build();

  /** 先授权后核对. */
  public static final Requirement<HardshipFile> MANDATE =
      requirement("hardship.file.mandate", HARDSHIP_FILE)
          .label("先授权后核对", "mandate before the check")
          .clause(
              SOCIAL_ASSISTANCE_MEASURES.in("2014").article(58),
              TEXT,
              SHALL,
              "家庭经济状况的核对应有家庭的请求或委托，先签署后提请",
              "the economic situation is checked at the request or mandate of the household, signed"
                  + " before the check is requested")
          .later(SOCIAL_ASSISTANCE_MEASURES.article(58), TEXT)
          .when(CHECK_REQUESTED.happened())
          .that(follows(CHECK_REQUESTED, MANDATE_SIGNED))
          .build();
}
