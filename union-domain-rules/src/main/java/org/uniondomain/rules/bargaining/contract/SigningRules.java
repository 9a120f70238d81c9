package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SIGNED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SIGNING;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;

/** 集体合同签订规则: that the draft is adopted before it is signed, and who signs it. */
public final class SigningRules {
  private SigningRules() {}

  /** 草案通过日. */
  public static final QuantityFact<CollectiveContract, LocalDate> ADOPTED =
      SIGNING.of(ContractSigningFacts.ADOPTED_ON);

  private static final Condition<CollectiveContract> BY_BOTH_CHIEFS =
      SIGNING
          .of(ContractSigningFacts.SIGNED_BY_WORKERS_CHIEF)
          .and(SIGNING.of(ContractSigningFacts.SIGNED_BY_EMPLOYER_CHIEF));

  /** 草案经讨论通过后签订. */
  public static final Requirement<CollectiveContract> AFTER_ADOPTION =
      requirement("bargaining.contract.signed-after-adoption", CONTRACT)
          .label("草案通过后签订", "signed after the draft was adopted")
          .clause(
              LABOUR_LAW.in("1994").article(33, 1),
              TEXT,
              SHALL,
              "集体合同草案提交职工代表大会或者全体职工讨论通过后签订",
              "a collective contract is signed after the workers' congress or all staff discussed"
                  + " and adopted its draft")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(37), TEXT)
          .consequence(INVALID, LABOUR_LAW.in("1994").article(33, 1))
          .when(SIGNED.happened())
          .that(ADOPTED.meets(Limit.at(WITHIN, SIGNED)))
          .build();

  /** 双方首席代表签字. */
  public static final Requirement<CollectiveContract> CHIEFS =
      requirement("bargaining.contract.signed-by-chiefs", CONTRACT)
          .label("双方首席代表签字", "signed by both chief representatives")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(37),
              TEXT,
              SHALL,
              "集体合同草案通过后，由双方首席代表签字",
              "after the draft is adopted, both chief representatives sign")
          .consequence(INVALID, COLLECTIVE_CONTRACT_PROVISIONS.article(37))
          .when(SIGNED.happened())
          .that(BY_BOTH_CHIEFS)
          .build();

  /** 工资协议签字盖章. */
  public static final Requirement<CollectiveContract> WAGE_SEALS =
      requirement("bargaining.wage-agreement.signed-and-sealed", CONTRACT)
          .label("工资协议签字盖章", "wage agreement signed and sealed")
          .clause(
              WAGE_BARGAINING_MEASURES.article(20, 2),
              TEXT,
              SHALL,
              "工资协议由双方首席代表签字盖章",
              "both chief representatives sign and seal a wage agreement")
          .consequence(INVALID, WAGE_BARGAINING_MEASURES.article(20, 2))
          .when(KIND.is(WAGE).and(SIGNED.happened()))
          .that(BY_BOTH_CHIEFS.and(SIGNING.of(ContractSigningFacts.SEALED)))
          .build();
}
