package org.uniondomain.rules.assembly;

import org.uniondomain.core.assembly.CompanyBoards;
import org.uniondomain.core.assembly.CompanyKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 公司职工董事和职工监事要素: what can be told of the workers on the boards of a company. */
public final class CompanyBoardsFacts {
  private CompanyBoardsFacts() {}

  /** 公司职工董事和职工监事. */
  public static final Subject<CompanyBoards> COMPANY_BOARDS =
      Subject.named(
          "company-boards",
          CompanyBoards.class,
          "公司职工董事和职工监事",
          "the workers on the boards of a company");

  /** 公司类别. */
  public static final Choice<CompanyBoards, CompanyKind> KIND =
      COMPANY_BOARDS.choice(
          "kind",
          "公司类别",
          "kind of company",
          CompanyKind.class,
          CompanyBoards::kind,
          CompanyBoards::withKind);

  /** 职工人数. */
  public static final QuantityFact<CompanyBoards, Integer> WORKERS =
      COMPANY_BOARDS.count(
          "workers", "职工人数", "workers", CompanyBoards::workers, CompanyBoards::withWorkers);

  /** 职工董事人数. */
  public static final QuantityFact<CompanyBoards, Integer> WORKER_DIRECTORS =
      COMPANY_BOARDS
          .count(
              "worker-directors",
              "职工董事人数",
              "worker directors",
              CompanyBoards::workerDirectors,
              CompanyBoards::withWorkerDirectors)
          .actionable();

  /** 设监事会. */
  public static final Flag<CompanyBoards> SUPERVISORY_BOARD =
      COMPANY_BOARDS.flag(
          "supervisory-board",
          "设监事会",
          "supervisory board",
          CompanyBoards::supervisoryBoard,
          CompanyBoards::withSupervisoryBoard);

  /** 监事人数. */
  public static final QuantityFact<CompanyBoards, Integer> SUPERVISORS =
      COMPANY_BOARDS.count(
          "supervisors",
          "监事人数",
          "supervisors",
          CompanyBoards::supervisors,
          CompanyBoards::withSupervisors);

  /** 职工监事人数. */
  public static final QuantityFact<CompanyBoards, Integer> WORKER_SUPERVISORS =
      COMPANY_BOARDS
          .count(
              "worker-supervisors",
              "职工监事人数",
              "worker supervisors",
              CompanyBoards::workerSupervisors,
              CompanyBoards::withWorkerSupervisors)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<CompanyBoards> VOCABULARY =
      Vocabulary.of(COMPANY_BOARDS, CompanyBoards.builder().build())
          .with(
              KIND, WORKERS, WORKER_DIRECTORS, SUPERVISORY_BOARD, SUPERVISORS, WORKER_SUPERVISORS);
}
