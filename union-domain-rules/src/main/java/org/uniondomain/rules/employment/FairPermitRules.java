package org.uniondomain.rules.employment;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.employment.JobFairFacts.ACCEPTED_ON;
import static org.uniondomain.rules.employment.JobFairFacts.APPLIED_ON;
import static org.uniondomain.rules.employment.JobFairFacts.DECIDED_ON;
import static org.uniondomain.rules.employment.JobFairFacts.EXPECTED_ATTENDANCE;
import static org.uniondomain.rules.employment.JobFairFacts.JOB_FAIR;
import static org.uniondomain.rules.employment.JobFairFacts.OPENS_ON;
import static org.uniondomain.rules.employment.JobFairFacts.PERMITTED;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.EmploymentLaw.LARGE_ACTIVITIES_REGULATIONS;

import java.time.LocalDate;
import org.uniondomain.core.employment.FairPermit;
import org.uniondomain.core.employment.JobFair;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 招聘会安全许可规则: a fair of many people is a large mass activity and needs a permit. The two bands of
 * the text both contain five thousand persons: the answer is the higher office, with a notice.
 */
public final class FairPermitRules {
  private FairPermitRules() {}

  private static final LocalDate START = LocalDate.of(2007, 10, 1);

  /** 大型群众性活动人数. */
  public static final Threshold<Integer> LARGE =
      threshold(
              "employment.fair.large",
              COUNT,
              OR_MORE,
              "属大型群众性活动的每场预计人数",
              "persons expected from which a fair is a large activity")
          .since(START, 1_000, LARGE_ACTIVITIES_REGULATIONS.article(2), TEXT);

  /** 市级公安机关许可人数. */
  public static final Threshold<Integer> CITY_BAND =
      threshold(
              "employment.fair.city-band",
              COUNT,
              OR_MORE,
              "由设区的市级公安机关许可的预计人数",
              "persons expected from which the city police permits")
          .atTheLine(NoticeKind.BANDS_OVERLAP)
          .since(START, 5_000, LARGE_ACTIVITIES_REGULATIONS.article(12), TEXT);

  /** 申请许可的提前期限. */
  public static final Threshold<Term> APPLICATION_TERM =
      threshold(
              "employment.fair.application-term",
              TERM,
              OR_LESS,
              "举办日前申请许可的期限",
              "term before the fair for the application")
          .since(START, Term.days(20), LARGE_ACTIVITIES_REGULATIONS.article(13), TEXT);

  /** 审查期限. */
  public static final Threshold<Term> DECISION_TERM =
      threshold(
              "employment.fair.decision-term",
              TERM,
              WITHIN,
              "受理后作出许可决定的期限",
              "term for the decision on a permit")
          .since(START, Term.days(7), LARGE_ACTIVITIES_REGULATIONS.article(14), TEXT);

  private static final Condition<JobFair> IS_LARGE = EXPECTED_ATTENDANCE.meets(LARGE);

  /** 许可机关. */
  public static final Determination<JobFair, FairPermit> PERMIT =
      determination("employment.fair.permit", JOB_FAIR, FairPermit.class)
          .label("招聘会安全许可机关", "office that permits a job fair")
          .clause(
              LARGE,
              SHALL,
              "每场预计参加人数{value}{bound}的招聘会由公安机关许可，{value2}{bound2}的由设区的市级公安机关许可",
              "a fair that {bound} {value} persons are expected to attend is permitted by public"
                  + " security, {bound2} {value2} by that of the city")
          .firstMatch()
          .outcome(FairPermit.CITY, EXPECTED_ATTENDANCE.meets(CITY_BAND))
          .outcome(FairPermit.COUNTY, IS_LARGE)
          .otherwise(FairPermit.NONE)
          .build();

  /** 取得许可. */
  public static final Requirement<JobFair> HELD_WITH_PERMIT =
      requirement("employment.fair.held-with-permit", JOB_FAIR)
          .label("大型招聘会取得安全许可", "permit for a large job fair")
          .clause(
              LARGE,
              SHALL,
              "每场预计参加人数{value}{bound}的招聘会，经公安机关许可方可举办",
              "a fair that {bound} {value} persons are expected to attend is held with a permit")
          .when(IS_LARGE)
          .that(PERMITTED)
          .build();

  /** 提前申请. */
  public static final Requirement<JobFair> APPLICATION =
      requirement("employment.fair.application", JOB_FAIR)
          .label("大型招聘会提前申请许可", "application for a permit in time")
          .clause(
              APPLICATION_TERM,
              SHALL,
              "大型招聘会在举办日{value}前提出安全许可申请",
              "the permit for a large fair is applied for {value} before it opens")
          .when(IS_LARGE)
          .that(APPLIED_ON.meets(APPLICATION_TERM.before(OPENS_ON)))
          .build();

  /** 审查期限; the addressee is public security. */
  public static final Requirement<JobFair> DECISION =
      requirement("employment.fair.decision", JOB_FAIR)
          .label("公安机关按期作出许可决定", "decision on the permit in time")
          .clause(
              DECISION_TERM,
              SHALL,
              "公安机关自受理之日起{value}{bound}对安全许可申请作出决定",
              "public security decides on the application {bound} {value} of accepting it")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(IS_LARGE.and(ACCEPTED_ON.happened()))
          .that(DECIDED_ON.meets(DECISION_TERM.after(ACCEPTED_ON).rolledIf(ROLL_OVER)))
          .build();
}
