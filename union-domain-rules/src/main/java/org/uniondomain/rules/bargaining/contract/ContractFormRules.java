package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.OTHER_SPECIAL;
import static org.uniondomain.core.bargaining.contract.ContractKind.SAFETY;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WOMEN;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.ANNEXED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.BESIDE_COMPREHENSIVE;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.rules.lang.Requirement;

/** 专项集体合同规则: what a special contract may be about, and how it stands to the comprehensive one. */
public final class ContractFormRules {
  private ContractFormRules() {}

  /** 专项集体合同. */
  public static final Requirement<CollectiveContract> SPECIAL_KINDS =
      requirement("bargaining.contract.special-kinds", CONTRACT)
          .label("专项集体合同", "special contract")
          .clause(
              LABOUR_CONTRACT_LAW.article(52),
              TEXT,
              MAY,
              "可以就劳动安全卫生、女职工权益保护、工资调整机制等订立专项集体合同",
              "special contracts can be concluded on safety and health, women workers, the"
                  + " adjustment of wages and the like")
          .when(KIND.is(COMPREHENSIVE).not())
          .that(KIND.isOneOf(WAGE, WOMEN, SAFETY, OTHER_SPECIAL))
          .build();

  /** 工资协议作为附件. */
  public static final Requirement<CollectiveContract> WAGE_ANNEX =
      requirement("bargaining.wage-agreement.annex", CONTRACT)
          .label("工资协议作为集体合同附件", "wage agreement as an annex")
          .clause(
              WAGE_BARGAINING_MEASURES.article(3, 2),
              TEXT,
              AS_A_RULE,
              "已订立集体合同的，工资协议作为其附件，具有同等效力",
              "where there is a collective contract, the wage agreement is its annex, of equal"
                  + " force")
          .when(KIND.is(WAGE).and(BESIDE_COMPREHENSIVE))
          .that(ANNEXED)
          .build();
}
