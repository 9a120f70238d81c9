package org.uniondomain.rules.service.safety;

import org.uniondomain.core.service.safety.SafetySupervisor;
import org.uniondomain.core.service.safety.SupervisorForce;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 群众安全监督员队伍要素: what can be told of the safety supervisors of an area. */
public final class SupervisorForceFacts {
  private SupervisorForceFacts() {}

  /** 群众安全监督员队伍. */
  public static final Subject<SupervisorForce> SUPERVISOR_FORCE =
      Subject.named(
          "supervisor-force", SupervisorForce.class, "群众安全监督员队伍", "safety supervisors of an area");

  /** 企业数. */
  public static final QuantityFact<SupervisorForce, Integer> ENTERPRISES =
      SUPERVISOR_FORCE.count(
          "enterprises",
          "企业数",
          "enterprises",
          SupervisorForce::enterprises,
          SupervisorForce::withEnterprises);

  /** 群众安全监督员. */
  public static final Items<SupervisorForce, SafetySupervisor> SUPERVISORS =
      SUPERVISOR_FORCE.items(
          "supervisors",
          "群众安全监督员",
          "supervisors",
          SafetySupervisor.class,
          SupervisorForce::supervisors,
          SupervisorForce::withSupervisors);

  /** 词汇. */
  public static final Vocabulary<SupervisorForce> VOCABULARY =
      Vocabulary.of(SUPERVISOR_FORCE, SupervisorForce.builder().build())
          .with(ENTERPRISES)
          .with(SUPERVISORS, SafetySupervisorFacts.VOCABULARY);
}
