package org.uniondomain.rules.service.ledger;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_REPORT;
import static org.uniondomain.rules.service.ledger.ServiceAssessmentFacts.ASSESSED;
import static org.uniondomain.rules.service.ledger.ServiceAssessmentFacts.ASSESSED_LAYER;
import static org.uniondomain.rules.service.ledger.ServiceAssessmentFacts.ASSESSING_LAYER;
import static org.uniondomain.rules.service.ledger.ServiceAssessmentFacts.DUE;
import static org.uniondomain.rules.service.ledger.ServiceAssessmentFacts.SERVICE_ASSESSMENT;
import static org.uniondomain.rules.service.ledger.ServiceAssessmentFacts.VOCABULARY;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.service.ledger.AssessmentLayer;
import org.uniondomain.core.service.ledger.ServiceAssessment;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 层层考评规则: the layer above assesses the one below. */
public final class ServiceAssessmentRules {
  private ServiceAssessmentRules() {}

  private static Condition<ServiceAssessment> by(AssessmentLayer above, AssessmentLayer below) {
    return ASSESSING_LAYER.is(above).and(ASSESSED_LAYER.is(below));
  }

  /** 上一级考评下一级. */
  public static final Requirement<ServiceAssessment> LAYERED =
      requirement("service.assessment.layered", SERVICE_ASSESSMENT)
          .label("服务职工工作逐级考评", "assessment layer by layer")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              AS_A_RULE,
              "服务职工工作由上一级工会考评下一级",
              "the service work of a layer is assessed by the one above it")
          .that(
              any(
                  by(AssessmentLayer.REGION, AssessmentLayer.LEAGUE_OR_CITY),
                  by(AssessmentLayer.LEAGUE_OR_CITY, AssessmentLayer.BANNER_OR_COUNTY),
                  by(AssessmentLayer.BANNER_OR_COUNTY, AssessmentLayer.GRASS_ROOTS)))
          .build();

  /** 已考评不多于应考评. */
  public static final Requirement<ServiceAssessment> WITHIN_DUE =
      requirement("service.assessment.within", SERVICE_ASSESSMENT)
          .label("已考评单位数不多于应考评单位数", "no more units assessed than due")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "已考评的单位是应考评单位的一部分",
              "the units assessed are among those to be assessed")
          .that(ASSESSED.meets(at(NOT_EXCEEDING, DUE)))
          .build();

  /** 考评率. */
  public static final Calculation<ServiceAssessment, Ratio> SHARE =
      calculation("service.assessment.share", SERVICE_ASSESSMENT, RATIO)
          .label("考评率", "share assessed")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "已考评单位数与应考评单位数之比",
              "units assessed as a share of those due")
          .when(DUE.meets(at(OR_MORE, Quantity.of(1))))
          .is(Quantity.<ServiceAssessment, Ratio>of(RATIO, Ratio.ONE).times(ASSESSED).per(DUE))
          .build();

  /** 规则. */
  public static final SubjectRules<ServiceAssessment> RULES =
      SubjectRules.of(VOCABULARY, LAYERED, WITHIN_DUE, SHARE);
}
