package org.uniondomain.rules.bargaining;

import static org.uniondomain.core.bargaining.ContractKind.WOMEN;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.ATTACHED_CONTRACTS;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.SIGNED;
import static org.uniondomain.rules.bargaining.CollectiveContractFacts.WOMENS_PROTECTION;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.WOMENS_RIGHTS_LAW;

import org.uniondomain.core.bargaining.CollectiveContract;
import org.uniondomain.rules.lang.Requirement;

/** 集体合同内容规则: what a collective contract has to contain. */
public final class ContractContentRules {
  private ContractContentRules() {}

  /**
   * 女职工权益保护内容: required of contracts signed since the law asks for it; its own text, an annex or a
   * special contract on women workers will do.
   */
  public static final Requirement<CollectiveContract> WOMENS_CONTENT =
      requirement("bargaining.contract.womens-content", CONTRACT)
          .label("集体合同的女职工权益保护内容", "content on women workers in a collective contract")
          .clause(
              WOMENS_RIGHTS_LAW.article(44, 2),
              TEXT,
              SHALL,
              "集体合同应有男女平等和女职工权益保护内容，也可以由专章、附件或者专项集体合同规定",
              "a collective contract has content on gender equality and the protection of women"
                  + " workers, in its text, a chapter, an annex or a special contract")
          .judgedOn(SIGNED)
          .that(
              any(
                  WOMENS_PROTECTION,
                  KIND.is(WOMEN),
                  ATTACHED_CONTRACTS.some(
                      any(
                          AttachedContractFacts.WOMENS_PROTECTION,
                          AttachedContractFacts.KIND.is(WOMEN)))))
          .build();
}
