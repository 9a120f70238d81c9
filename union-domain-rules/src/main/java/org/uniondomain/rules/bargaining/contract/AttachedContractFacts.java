package org.uniondomain.rules.bargaining.contract;

import org.uniondomain.core.bargaining.contract.AttachedContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 附件和专项集体合同要素: what can be told of a contract attached to another. */
public final class AttachedContractFacts {
  private AttachedContractFacts() {}

  /** 附件或者专项集体合同. */
  public static final Subject<AttachedContract> ATTACHED_CONTRACT =
      Subject.named(
          "attached-contract", AttachedContract.class, "附件或者专项集体合同", "annex or special contract");

  /** 种类. */
  public static final Choice<AttachedContract, ContractKind> KIND =
      ATTACHED_CONTRACT.choice(
          "kind",
          "种类",
          "kind",
          ContractKind.class,
          AttachedContract::kind,
          AttachedContract::withKind);

  /** 含男女平等和女职工权益保护内容. */
  public static final Flag<AttachedContract> WOMENS_PROTECTION =
      ATTACHED_CONTRACT
          .flag(
              "womens-protection",
              "含男女平等和女职工权益保护内容",
              "content on gender equality and the protection of women workers",
              AttachedContract::womensProtection,
              AttachedContract::withWomensProtection)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<AttachedContract> VOCABULARY =
      Vocabulary.of(ATTACHED_CONTRACT, AttachedContract.builder().build())
          .with(KIND, WOMENS_PROTECTION);
}
