package org.uniondomain.rules.service.safety;

import org.uniondomain.core.service.safety.SafetyAct;
import org.uniondomain.core.service.safety.SafetyIntervention;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会劳动保护监督活动要素: what can be told of the safety act of a union. */
public final class SafetyInterventionFacts {
  private SafetyInterventionFacts() {}

  /** 工会劳动保护监督活动. */
  public static final Subject<SafetyIntervention> SAFETY_INTERVENTION =
      Subject.named(
          "safety-intervention", SafetyIntervention.class, "工会劳动保护监督活动", "safety act of a union");

  /** 监督行为. */
  public static final Choice<SafetyIntervention, SafetyAct> ACT =
      SAFETY_INTERVENTION.choice(
          "act",
          "监督行为",
          "act",
          SafetyAct.class,
          SafetyIntervention::act,
          SafetyIntervention::withAct);

  /** 词汇. */
  public static final Vocabulary<SafetyIntervention> VOCABULARY =
      Vocabulary.of(SAFETY_INTERVENTION, SafetyIntervention.builder().build()).with(ACT);
}
