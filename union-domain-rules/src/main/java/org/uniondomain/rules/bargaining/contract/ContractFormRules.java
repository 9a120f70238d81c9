package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.ANNEXED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.BESIDE_COMPREHENSIVE;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.rules.lang.Requirement;

/** 专项集体合同规则: how a special contract stands to the comprehensive one. */
public final class ContractFormRules {
  private ContractFormRules() {}

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
