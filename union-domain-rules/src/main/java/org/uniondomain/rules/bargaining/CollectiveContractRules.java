package org.uniondomain.rules.bargaining;

import org.uniondomain.core.bargaining.CollectiveContract;
import org.uniondomain.rules.book.SubjectRules;

/** 集体合同规则: the rules on the case file of a collective contract. */
public final class CollectiveContractRules {
  private CollectiveContractRules() {}

  /** 规则. */
  public static final SubjectRules<CollectiveContract> RULES =
      SubjectRules.of(
          CollectiveContractFacts.VOCABULARY,
          EffectRules.LAST_DAY,
          EffectRules.WAGE_LAST_DAY,
          EffectRules.EFFECT,
          EffectRules.WAGE_EFFECT,
          PublicationRules.BY_ENTERPRISE,
          PublicationRules.BY_WORKERS_SIDE,
          PublicationRules.PROMPTLY,
          ContractContentRules.WOMENS_CONTENT);
}
