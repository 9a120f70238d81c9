package org.uniondomain.rules.bargaining.coverage;

import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.coverage.ContractCoverage;
import org.uniondomain.core.bargaining.coverage.ContractSector;
import org.uniondomain.core.bargaining.coverage.CoveredEmployer;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同覆盖范围要素: what can be told of the coverage of a contract. */
public final class ContractCoverageFacts {
  private ContractCoverageFacts() {}

  /** 集体合同覆盖范围. */
  public static final Subject<ContractCoverage> CONTRACT_COVERAGE =
      Subject.named(
          "contract-coverage", ContractCoverage.class, "集体合同覆盖范围", "coverage of a contract");

  /** 集体合同范围. */
  public static final Choice<ContractCoverage, ContractScope> SCOPE =
      CONTRACT_COVERAGE.choice(
          "scope",
          "集体合同范围",
          "scope",
          ContractScope.class,
          ContractCoverage::scope,
          ContractCoverage::withScope);

  /** 行业. */
  public static final Choice<ContractCoverage, ContractSector> SECTOR =
      CONTRACT_COVERAGE.choice(
          "sector",
          "行业",
          "trade",
          ContractSector.class,
          ContractCoverage::sector,
          ContractCoverage::withSector);

  /** 覆盖的用人单位. */
  public static final Items<ContractCoverage, CoveredEmployer> EMPLOYERS =
      CONTRACT_COVERAGE.items(
          "employers",
          "覆盖的用人单位",
          "covered employers",
          CoveredEmployer.class,
          ContractCoverage::employers,
          ContractCoverage::withEmployers);

  /** 词汇. */
  public static final Vocabulary<ContractCoverage> VOCABULARY =
      Vocabulary.of(CONTRACT_COVERAGE, ContractCoverage.builder().build())
          .with(SCOPE, SECTOR)
          .with(EMPLOYERS, CoveredEmployerFacts.VOCABULARY);
}
