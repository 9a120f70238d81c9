package org.uniondomain.rules.bargaining.performance;

import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.performance.ContractWorker;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同覆盖的职工要素: what can be told of a worker under a contract. */
public final class ContractWorkerFacts {
  private ContractWorkerFacts() {}

  /** 集体合同覆盖的职工. */
  public static final Subject<ContractWorker> CONTRACT_WORKER =
      Subject.named(
          "contract-worker", ContractWorker.class, "集体合同覆盖的职工", "worker under a contract");

  /** 合同种类. */
  public static final Choice<ContractWorker, ContractKind> KIND =
      CONTRACT_WORKER.choice(
          "kind",
          "合同种类",
          "kind of contract",
          ContractKind.class,
          ContractWorker::kind,
          ContractWorker::withKind);

  /** 与用人单位建立劳动关系. */
  public static final Flag<ContractWorker> EMPLOYED =
      CONTRACT_WORKER.flag(
          "employed",
          "与用人单位建立劳动关系",
          "employed",
          ContractWorker::employed,
          ContractWorker::withEmployed);

  /** 被派遣的职工. */
  public static final Flag<ContractWorker> DISPATCHED =
      CONTRACT_WORKER.flag(
          "dispatched",
          "被派遣的职工",
          "dispatched",
          ContractWorker::dispatched,
          ContractWorker::withDispatched);

  /** 适用集体合同. */
  public static final Flag<ContractWorker> APPLIED =
      CONTRACT_WORKER
          .flag(
              "applied",
              "适用集体合同",
              "contract applied",
              ContractWorker::applied,
              ContractWorker::withApplied)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<ContractWorker> VOCABULARY =
      Vocabulary.of(CONTRACT_WORKER, ContractWorker.builder().build())
          .with(KIND, EMPLOYED, DISPATCHED, APPLIED);
}
