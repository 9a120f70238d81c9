package org.uniondomain.rules.bargaining.coverage;

import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.coverage.CoveredEmployer;
import org.uniondomain.core.bargaining.coverage.EmployerKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同覆盖的用人单位要素: what can be told of an employer that a contract covers. */
public final class CoveredEmployerFacts {
  private CoveredEmployerFacts() {}

  /** 集体合同覆盖的用人单位. */
  public static final Subject<CoveredEmployer> COVERED_EMPLOYER =
      Subject.named("covered-employer", CoveredEmployer.class, "集体合同覆盖的用人单位", "covered employer");

  /** 用人单位种类. */
  public static final Choice<CoveredEmployer, EmployerKind> EMPLOYER_KIND =
      COVERED_EMPLOYER.choice(
          "employer-kind",
          "用人单位种类",
          "kind of employer",
          EmployerKind.class,
          CoveredEmployer::employerKind,
          CoveredEmployer::withEmployerKind);

  /** 合同种类. */
  public static final Choice<CoveredEmployer, ContractKind> CONTRACT_KIND =
      COVERED_EMPLOYER.choice(
          "contract-kind",
          "合同种类",
          "kind of contract",
          ContractKind.class,
          CoveredEmployer::contractKind,
          CoveredEmployer::withContractKind);

  /** 在合同的区域、行业内. */
  public static final Flag<CoveredEmployer> IN_AREA =
      COVERED_EMPLOYER.flag(
          "in-area",
          "在合同的区域、行业内",
          "within area and trade",
          CoveredEmployer::inArea,
          CoveredEmployer::withInArea);

  /** 本单位已认可. */
  public static final Flag<CoveredEmployer> APPROVED =
      COVERED_EMPLOYER.flag(
          "approved",
          "本单位已认可",
          "approved it",
          CoveredEmployer::approved,
          CoveredEmployer::withApproved);

  /** 本单位订有集体合同. */
  public static final Flag<CoveredEmployer> OWN_CONTRACT =
      COVERED_EMPLOYER.flag(
          "own-contract",
          "本单位订有集体合同",
          "has a contract of its own",
          CoveredEmployer::ownContract,
          CoveredEmployer::withOwnContract);

  /** 适用该合同. */
  public static final Flag<CoveredEmployer> APPLIES =
      COVERED_EMPLOYER
          .flag(
              "applies",
              "适用该合同",
              "applies it",
              CoveredEmployer::applies,
              CoveredEmployer::withApplies)
          .actionable();

  /** 职工人数. */
  public static final QuantityFact<CoveredEmployer, Integer> WORKERS =
      COVERED_EMPLOYER
          .count(
              "workers",
              "职工人数",
              "number of workers",
              CoveredEmployer::workers,
              CoveredEmployer::withWorkers)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<CoveredEmployer> VOCABULARY =
      Vocabulary.of(COVERED_EMPLOYER, CoveredEmployer.builder().build())
          .with(EMPLOYER_KIND, CONTRACT_KIND, IN_AREA, APPROVED, OWN_CONTRACT, APPLIES, WORKERS);
}
