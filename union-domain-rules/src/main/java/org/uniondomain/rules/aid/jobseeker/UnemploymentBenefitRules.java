package org.uniondomain.rules.aid.jobseeker;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.aid.jobseeker.UnemploymentBenefitFacts.GOOD_REASON;
import static org.uniondomain.rules.aid.jobseeker.UnemploymentBenefitFacts.REFUSED_SUITABLE_WORK;
import static org.uniondomain.rules.aid.jobseeker.UnemploymentBenefitFacts.REFUSED_TRAINING;
import static org.uniondomain.rules.aid.jobseeker.UnemploymentBenefitFacts.UNEMPLOYMENT_BENEFIT;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.law.SocialAssistanceLaw.SOCIAL_INSURANCE_LAW;

import org.uniondomain.core.aid.jobseeker.BenefitStanding;
import org.uniondomain.core.aid.jobseeker.UnemploymentBenefit;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;

/** 失业保险金规则: refusing work or training makes the benefit stop; one refusal is enough. */
public final class UnemploymentBenefitRules {
  private UnemploymentBenefitRules() {}

  /** 拒绝工作或培训的后果. */
  public static final Determination<UnemploymentBenefit, BenefitStanding> STANDING =
      determination("aid.unemployment-benefit", UNEMPLOYMENT_BENEFIT, BenefitStanding.class)
          .label("拒绝工作或培训时的失业保险金", "benefit of who refuses work or training")
          .clause(
              SOCIAL_INSURANCE_LAW.article(51),
              TEXT,
              SHALL,
              "无正当理由拒绝介绍的适当工作或提供的培训的，停止领取失业保险金",
              "who refuses suitable work or training without good reason draws no more benefit")
          .firstMatch()
          .outcome(
              BenefitStanding.STOPS,
              REFUSED_SUITABLE_WORK.or(REFUSED_TRAINING).and(GOOD_REASON.not()))
          .otherwise(BenefitStanding.CONTINUES)
          .build();

  /** 规则. */
  public static final SubjectRules<UnemploymentBenefit> RULES =
      SubjectRules.of(UnemploymentBenefitFacts.VOCABULARY, STANDING);
}
