package org.uniondomain.rules.bargaining;

import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractContentRules;
import org.uniondomain.rules.bargaining.contract.ContractFormRules;
import org.uniondomain.rules.bargaining.contract.ContractTermRules;
import org.uniondomain.rules.bargaining.contract.RenewalRules;
import org.uniondomain.rules.bargaining.contract.SigningRules;
import org.uniondomain.rules.bargaining.filing.ContractFilingRules;
import org.uniondomain.rules.bargaining.filing.EffectRules;
import org.uniondomain.rules.bargaining.filing.PublicationRules;
import org.uniondomain.rules.bargaining.filing.ReviewRules;
import org.uniondomain.rules.book.SubjectRules;

/** 集体合同规则: the rules on the case file of a collective contract. */
public final class CollectiveContractRules {
  private CollectiveContractRules() {}

  /** 规则. */
  public static final SubjectRules<CollectiveContract> RULES =
      SubjectRules.of(
          CollectiveContractFacts.VOCABULARY,
          SigningRules.AFTER_ADOPTION,
          SigningRules.CHIEFS,
          SigningRules.WAGE_SEALS,
          ContractTermRules.DAY_AFTER,
          ContractTermRules.END,
          ContractTermRules.TERM_LENGTH,
          ContractTermRules.WAGE_TERM,
          RenewalRules.OPENS,
          RenewalRules.WAGE_OPENS,
          RenewalRules.TIMING,
          RenewalRules.WAGE_TIMING,
          ContractFilingRules.LAST_DAY,
          ContractFilingRules.WAGE_LAST_DAY,
          ContractFilingRules.IN_TIME,
          ContractFilingRules.WAGE_IN_TIME,
          ContractFilingRules.COPIES_FILED,
          ContractFilingRules.EXPLANATION,
          ContractFilingRules.COMPETENT_OFFICE,
          EffectRules.LAST_DAY,
          EffectRules.WAGE_LAST_DAY,
          ReviewRules.GROUND,
          ReviewRules.OBJECTION_IN_TIME,
          ReviewRules.WAGE_OBJECTION_IN_TIME,
          ReviewRules.REFILING_LAST_DAY,
          ReviewRules.REFILED,
          EffectRules.EFFECT,
          EffectRules.WAGE_EFFECT,
          PublicationRules.LAST_DAY,
          PublicationRules.WAGE_LAST_DAY,
          PublicationRules.IN_TIME,
          PublicationRules.BY_ENTERPRISE,
          PublicationRules.BY_WORKERS_SIDE,
          PublicationRules.PROMPTLY,
          ContractFormRules.WAGE_ANNEX,
          ContractContentRules.WOMENS_CONTENT,
          ContractContentRules.MANDATORY_MATTERS,
          ContractContentRules.CHOSEN_MATTERS,
          ContractContentRules.WAGE_MATTERS,
          ContractContentRules.WAGE_REFERENCES,
          ContractContentRules.WITHIN_COUNTY);
}
