package org.uniondomain.rules.bargaining.performance;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.performance.ContractWorkerFacts.APPLIED;
import static org.uniondomain.rules.bargaining.performance.ContractWorkerFacts.CONTRACT_WORKER;
import static org.uniondomain.rules.bargaining.performance.ContractWorkerFacts.EMPLOYED;
import static org.uniondomain.rules.bargaining.performance.ContractWorkerFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;

import org.uniondomain.core.bargaining.performance.ContractWorker;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/** 集体合同约束力规则: a collective contract binds the employer towards all its workers. */
public final class ContractWorkerRules {
  private ContractWorkerRules() {}

  /** 对全体职工适用: members of the union and others, those hired before it and those hired later. */
  public static final Requirement<ContractWorker> APPLIED_TO_ALL =
      requirement("bargaining.worker.applied", CONTRACT_WORKER)
          .label("集体合同对全体职工适用", "contract applied to all workers")
          .clause(
              LABOUR_LAW.in("1994").article(35),
              TEXT,
              SHALL,
              "依法订立的集体合同对用人单位和全体职工具有约束力",
              "a collective contract binds the employer and all its workers")
          .later(LABOUR_CONTRACT_LAW.article(54, 2), TEXT)
          .when(EMPLOYED)
          .that(APPLIED)
          .build();

  /** 规则. */
  public static final SubjectRules<ContractWorker> RULES =
      SubjectRules.of(VOCABULARY, APPLIED_TO_ALL);
}
