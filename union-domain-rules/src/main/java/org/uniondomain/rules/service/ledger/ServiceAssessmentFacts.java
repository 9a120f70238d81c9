package org.uniondomain.rules.service.ledger;

import org.uniondomain.core.service.ledger.AssessmentLayer;
import org.uniondomain.core.service.ledger.ServiceAssessment;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 服务职工工作考评要素: what can be told of the assessment of service work. */
public final class ServiceAssessmentFacts {
  private ServiceAssessmentFacts() {}

  /** 服务职工工作考评. */
  public static final Subject<ServiceAssessment> SERVICE_ASSESSMENT =
      Subject.named(
          "service-assessment", ServiceAssessment.class, "服务职工工作考评", "assessment of service work");

  /** 被考评层级. */
  public static final Choice<ServiceAssessment, AssessmentLayer> ASSESSED_LAYER =
      SERVICE_ASSESSMENT.choice(
          "assessed-layer",
          "被考评层级",
          "layer assessed",
          AssessmentLayer.class,
          ServiceAssessment::assessedLayer,
          ServiceAssessment::withAssessedLayer);

  /** 考评层级. */
  public static final Choice<ServiceAssessment, AssessmentLayer> ASSESSING_LAYER =
      SERVICE_ASSESSMENT.choice(
          "assessing-layer",
          "考评层级",
          "assessing layer",
          AssessmentLayer.class,
          ServiceAssessment::assessingLayer,
          ServiceAssessment::withAssessingLayer);

  /** 应考评单位数. */
  public static final QuantityFact<ServiceAssessment, Integer> DUE =
      SERVICE_ASSESSMENT.count(
          "due",
          "应考评单位数",
          "units to be assessed",
          ServiceAssessment::due,
          ServiceAssessment::withDue);

  /** 已考评单位数. */
  public static final QuantityFact<ServiceAssessment, Integer> ASSESSED =
      SERVICE_ASSESSMENT.count(
          "assessed",
          "已考评单位数",
          "units assessed",
          ServiceAssessment::assessed,
          ServiceAssessment::withAssessed);

  /** 词汇. */
  public static final Vocabulary<ServiceAssessment> VOCABULARY =
      Vocabulary.of(SERVICE_ASSESSMENT, ServiceAssessment.builder().build())
          .with(ASSESSED_LAYER, ASSESSING_LAYER, DUE, ASSESSED);
}
