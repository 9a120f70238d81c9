package org.uniondomain.rules.bargaining.contract;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractSigning;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同签订要素: what can be told of how a collective contract was signed. */
public final class ContractSigningFacts {
  private ContractSigningFacts() {}

  /** 集体合同签订. */
  public static final Subject<ContractSigning> CONTRACT_SIGNING =
      Subject.named(
          "contract-signing", ContractSigning.class, "集体合同签订", "signing of a collective contract");

  /** 草案通过日. */
  public static final QuantityFact<ContractSigning, LocalDate> ADOPTED_ON =
      CONTRACT_SIGNING.day(
          "adopted-on",
          "草案通过日",
          "day the draft was adopted",
          ContractSigning::adoptedOn,
          ContractSigning::withAdoptedOn);

  /** 草案通过书面通知日. */
  public static final QuantityFact<ContractSigning, LocalDate> ADOPTION_NOTICED_ON =
      CONTRACT_SIGNING.day(
          "adoption-noticed-on",
          "草案通过书面通知日",
          "day of the written notice of adoption",
          ContractSigning::adoptionNoticedOn,
          ContractSigning::withAdoptionNoticedOn);

  /** 职工一方首席代表已签字. */
  public static final Flag<ContractSigning> SIGNED_BY_WORKERS_CHIEF =
      CONTRACT_SIGNING
          .flag(
              "signed-by-workers-chief",
              "职工一方首席代表已签字",
              "signed by the chief of the workers",
              ContractSigning::signedByWorkersChief,
              ContractSigning::withSignedByWorkersChief)
          .actionable();

  /** 用人单位一方首席代表已签字. */
  public static final Flag<ContractSigning> SIGNED_BY_EMPLOYER_CHIEF =
      CONTRACT_SIGNING
          .flag(
              "signed-by-employer-chief",
              "用人单位一方首席代表已签字",
              "signed by the chief of the employer",
              ContractSigning::signedByEmployerChief,
              ContractSigning::withSignedByEmployerChief)
          .actionable();

  /** 双方已盖章. */
  public static final Flag<ContractSigning> SEALED =
      CONTRACT_SIGNING
          .flag(
              "sealed",
              "双方已盖章",
              "sealed by both sides",
              ContractSigning::sealed,
              ContractSigning::withSealed)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<ContractSigning> VOCABULARY =
      Vocabulary.of(CONTRACT_SIGNING, ContractSigning.builder().build())
          .with(
              ADOPTED_ON,
              ADOPTION_NOTICED_ON,
              SIGNED_BY_WORKERS_CHIEF,
              SIGNED_BY_EMPLOYER_CHIEF,
              SEALED);
}
