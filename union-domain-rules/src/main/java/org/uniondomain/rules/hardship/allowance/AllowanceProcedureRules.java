package org.uniondomain.rules.hardship.allowance;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.APPLIED_TO_TOWNSHIP;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.DECIDED_BY_BANNER;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.NOTICE_ENDED;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.NOTICE_STARTED;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.SECOND_NOTICE_STARTED;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureFacts.SENT_UP;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.DECIDED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.MINIMUM_LIVING_CASE;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.REFUSED;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.SocialAssistanceLaw.CHONGQING_MINIMUM_LIVING;
import static org.uniondomain.rules.law.SocialAssistanceLaw.INNER_MONGOLIA_ASSESSMENT;
import static org.uniondomain.rules.law.SocialAssistanceLaw.INNER_MONGOLIA_TWO_LEVELS;
import static org.uniondomain.rules.law.SocialAssistanceLaw.MINIMUM_LIVING_CONFIRMATION;
import static org.uniondomain.rules.law.SocialAssistanceLaw.ZHEJIANG_ASSISTANCE;

import java.time.LocalDate;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 低保审核程序规则: how long an application is made public, and in Inner Mongolia in which rounds and by
 * whom it is handled. Duties of the authority are reported as advisory.
 */
public final class AllowanceProcedureRules {
  private AllowanceProcedureRules() {}

  /** 低保公示期: how long a household is made public, in days after the first. */
  public static final Threshold<Term> PUBLICITY_TERM =
      threshold(
              "hardship.minimum-living.publicity-term",
              TERM,
              NOT_EARLIER_THAN,
              "低保公示期",
              "term of publicity")
          .since(
              LocalDate.of(2021, 6, 11),
              Term.days(7),
              MINIMUM_LIVING_CONFIRMATION.cited(),
              SECONDARY)
          .in(Regions.CHONGQING)
          .since(LocalDate.of(2016, 5, 1), Term.days(7), CHONGQING_MINIMUM_LIVING.article(18), TEXT)
          .in(Regions.ZHEJIANG)
          .since(LocalDate.of(2025, 4, 19), Term.days(7), ZHEJIANG_ASSISTANCE.article(11), TEXT)
          .startKnown(INFERRED);

  /** 低保公示. */
  public static final Requirement<MinimumLivingCase> PUBLICITY =
      requirement("hardship.minimum-living.publicity", MINIMUM_LIVING_CASE)
          .label("低保公示期满", "publicity of the application")
          .clause(
              PUBLICITY_TERM,
              SHALL,
              "拟给予低保的家庭公示不少于{value}",
              "a household that is to get the allowance is made public for at least {value}")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .that(NOTICE_ENDED.meets(PUBLICITY_TERM.after(NOTICE_STARTED)))
          .build();

  /** 两榜公示: before it is sent up, and after the banner has approved. */
  public static final Requirement<MinimumLivingCase> TWO_ROUNDS =
      requirement("hardship.minimum-living.two-rounds", MINIMUM_LIVING_CASE)
          .label("两榜公示", "two rounds of publicity")
          .clause(
              INNER_MONGOLIA_ASSESSMENT.cited(),
              SECONDARY,
              SHALL,
              "上报前公示一次，旗县审批后再公示一次",
              "an application is made public before it is sent up, and again after the banner has"
                  + " approved")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(DECIDED.happened().and(REFUSED.not()))
          .that(
              SENT_UP
                  .meets(Limit.at(NOT_EARLIER_THAN, NOTICE_ENDED))
                  .and(SECOND_NOTICE_STARTED.meets(Limit.at(NOT_EARLIER_THAN, DECIDED))))
          .build();

  /** 直接向苏木乡镇、街道申请. */
  public static final Requirement<MinimumLivingCase> APPLIED_DIRECTLY =
      requirement("hardship.minimum-living.applied-directly", MINIMUM_LIVING_CASE)
          .label("直接向苏木乡镇、街道申请", "direct application")
          .clause(
              INNER_MONGOLIA_TWO_LEVELS.cited(),
              SECONDARY,
              SHALL,
              "申请直接向苏木乡镇人民政府或街道办事处提出",
              "an application is made directly to the sumu, township or street")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .that(APPLIED_TO_TOWNSHIP)
          .build();

  /** 旗县民政部门审批. */
  public static final Requirement<MinimumLivingCase> BANNER_DECIDES =
      requirement("hardship.minimum-living.banner-decides", MINIMUM_LIVING_CASE)
          .label("旗县民政部门审批", "decision by the banner")
          .clause(
              INNER_MONGOLIA_TWO_LEVELS.cited(),
              SECONDARY,
              SHALL,
              "低保由旗县民政部门审批",
              "civil affairs of the banner decides on an application")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(DECIDED.happened())
          .that(DECIDED_BY_BANNER)
          .build();
}
