package org.uniondomain.rules.service.safety;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.Conventions.RECORDED_WHOLE;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.ServiceLaw.INSPECTOR_MEASURES;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_PLAN;
import static org.uniondomain.rules.service.safety.LabourProtectionInspectorFacts.APPOINTED_BY_UPPER_UNION;
import static org.uniondomain.rules.service.safety.LabourProtectionInspectorFacts.EXAMINED;
import static org.uniondomain.rules.service.safety.LabourProtectionInspectorFacts.LABOUR_PROTECTION_INSPECTOR;
import static org.uniondomain.rules.service.safety.LabourProtectionInspectorFacts.TRAINED;
import static org.uniondomain.rules.service.safety.SafetyInterventionFacts.ACT;
import static org.uniondomain.rules.service.safety.SafetyInterventionFacts.SAFETY_INTERVENTION;
import static org.uniondomain.rules.service.safety.SafetySupervisorFacts.SAFETY_SUPERVISOR;
import static org.uniondomain.rules.service.safety.SupervisorForceFacts.ENTERPRISES;
import static org.uniondomain.rules.service.safety.SupervisorForceFacts.SUPERVISORS;
import static org.uniondomain.rules.service.safety.SupervisorForceFacts.SUPERVISOR_FORCE;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.service.safety.LabourProtectionInspector;
import org.uniondomain.core.service.safety.SafetyAct;
import org.uniondomain.core.service.safety.SafetyIntervention;
import org.uniondomain.core.service.safety.SafetySupervisor;
import org.uniondomain.core.service.safety.SupervisorForce;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 群众安全监督规则: supervisors are trained and appointed, inspectors by the rule of 2011. */
public final class SafetySupervisionRules {
  private SafetySupervisionRules() {}

  private static final Condition<SafetySupervisor> TRAINED_SUPERVISOR =
      SafetySupervisorFacts.TRAINED_BY_UNION.and(SafetySupervisorFacts.TRAINED_ON.happened());

  /** 经培训. */
  public static final Requirement<SafetySupervisor> TRAINED_FIRST =
      requirement("service.safety-supervisor.trained", SAFETY_SUPERVISOR)
          .label("群众安全监督员经工会培训", "supervisor trained by the union")
          .clause(
              SERVICE_PLAN.cited(),
              REPORTED,
              TARGET,
              "群众安全监督员由工会培训，记有培训日",
              "a mass safety supervisor is trained by the union, on a day that is told")
          .that(TRAINED_SUPERVISOR)
          .build();

  /** 经聘任. */
  public static final Requirement<SafetySupervisor> APPOINTED =
      requirement("service.safety-supervisor.appointed", SAFETY_SUPERVISOR)
          .label("群众安全监督员记有聘任日", "appointment of a supervisor recorded")
          .clause(
              RECORDED_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "群众安全监督员培训后聘任，记有聘任日",
              "a mass safety supervisor is appointed after training, on a day that is told")
          .that(
              all(
                  SafetySupervisorFacts.APPOINTED_ON.happened(),
                  SafetySupervisorFacts.APPOINTED_ON.meets(
                      at(NOT_EARLIER_THAN, SafetySupervisorFacts.TRAINED_ON))))
          .build();

  /** 已培训人数. */
  public static final Calculation<SupervisorForce, Integer> TRAINED_NUMBER =
      calculation("service.supervisor-force.trained", SUPERVISOR_FORCE, COUNT)
          .label("已培训的群众安全监督员人数", "supervisors trained")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "经工会培训的群众安全监督员人数",
              "supervisors trained by the union")
          .is(SUPERVISORS.count(TRAINED_SUPERVISOR))
          .build();

  /** 企均监督员数. */
  public static final Calculation<SupervisorForce, Ratio> PER_ENTERPRISE =
      calculation("service.supervisor-force.per-enterprise", SUPERVISOR_FORCE, RATIO)
          .label("每家企业群众安全监督员数", "supervisors per enterprise")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "群众安全监督员人数与企业数之比",
              "supervisors per enterprise of the area")
          .when(ENTERPRISES.meets(at(OR_MORE, Quantity.of(1))))
          .is(
              Quantity.<SupervisorForce, Ratio>of(RATIO, Ratio.ONE)
                  .times(SUPERVISORS.count())
                  .per(ENTERPRISES))
          .build();

  /** 监督检查员. */
  public static final Requirement<LabourProtectionInspector> INSPECTOR =
      requirement("service.safety-inspector.appointed", LABOUR_PROTECTION_INSPECTOR)
          .label("工会劳动保护监督检查员的任命", "appointment of a labour-protection inspector")
          .clause(
              INSPECTOR_MEASURES.article(2),
              EXCERPT,
              SHALL,
              "工会劳动保护监督检查员经培训、考核合格，由上级工会任命",
              "a union's labour-protection inspector is trained, examined and appointed by an upper"
                  + " union")
          .that(all(TRAINED, EXAMINED, APPOINTED_BY_UPPER_UNION))
          .build();

  /** 工会的权利: information; articles 23 to 26 of 2001, 24 to 27 of 2021. */
  public static final Requirement<SafetyIntervention> RIGHTS =
      requirement("service.safety.rights", SAFETY_INTERVENTION)
          .label("工会在劳动保护方面的权利", "rights of unions in labour protection")
          .clause(
              TRADE_UNION_LAW.in("2001"),
              TEXT,
              MAY,
              "工会有权指出违章指挥和事故隐患、建议撤离、参加事故调查、监督“三同时”",
              "a union may point out unlawful orders and dangers, propose evacuation, join the"
                  + " investigation of accidents and check that safety facilities are built at the"
                  + " same time")
          .later(TRADE_UNION_LAW.in("2021"), TEXT)
          .that(ACT.is(SafetyAct.OTHER_SAFETY_ACT).not())
          .build();

  /** 监督员规则. */
  public static final SubjectRules<SafetySupervisor> SUPERVISOR =
      SubjectRules.of(SafetySupervisorFacts.VOCABULARY, TRAINED_FIRST, APPOINTED);

  /** 队伍规则. */
  public static final SubjectRules<SupervisorForce> FORCE =
      SubjectRules.of(SupervisorForceFacts.VOCABULARY, TRAINED_NUMBER, PER_ENTERPRISE);

  /** 检查员规则. */
  public static final SubjectRules<LabourProtectionInspector> INSPECTORS =
      SubjectRules.of(LabourProtectionInspectorFacts.VOCABULARY, INSPECTOR);

  /** 工会权利. */
  public static final SubjectRules<SafetyIntervention> INTERVENTION =
      SubjectRules.of(SafetyInterventionFacts.VOCABULARY, RIGHTS);
}
