package org.uniondomain.rules.assembly;

import static org.uniondomain.core.assembly.CompanyKind.STATE_INVESTORS;
import static org.uniondomain.core.assembly.CompanyKind.WHOLLY_STATE_OWNED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.assembly.CompanyBoardsFacts.COMPANY_BOARDS;
import static org.uniondomain.rules.assembly.CompanyBoardsFacts.KIND;
import static org.uniondomain.rules.assembly.CompanyBoardsFacts.SUPERVISORS;
import static org.uniondomain.rules.assembly.CompanyBoardsFacts.SUPERVISORY_BOARD;
import static org.uniondomain.rules.assembly.CompanyBoardsFacts.VOCABULARY;
import static org.uniondomain.rules.assembly.CompanyBoardsFacts.WORKERS;
import static org.uniondomain.rules.assembly.CompanyBoardsFacts.WORKER_DIRECTORS;
import static org.uniondomain.rules.assembly.CompanyBoardsFacts.WORKER_SUPERVISORS;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.COMPANY_LAW;

import java.time.LocalDate;
import org.uniondomain.core.assembly.CompanyBoards;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 职工董事和职工监事规则: until 2024-06-30 workers sit on the board of directors where the state founded or
 * owns the company; since then wherever a company has 300 workers, unless they sit on its
 * supervisory board.
 */
public final class CompanyBoardsRules {
  private CompanyBoardsRules() {}

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);

  /** 应当有职工董事的职工人数. */
  public static final Threshold<Integer> STAFF =
      threshold(
              "assembly.boards.staff",
              COUNT,
              OR_MORE,
              "应当有职工董事的职工人数",
              "staff from which workers sit on the board")
          .since(SINCE, 300, COMPANY_LAW.article(68), TEXT);

  /** 职工董事, since 2024-07-01. */
  public static final Requirement<CompanyBoards> WORKER_DIRECTOR =
      requirement("assembly.boards.worker-director", COMPANY_BOARDS)
          .label("职工董事", "worker director")
          .clause(
              STAFF,
              SHALL,
              "职工{value}人{bound}的公司，董事会成员中有职工代表；设监事会并有职工监事的除外",
              "a company with {bound} {value} workers has a worker director, unless it has a"
                  + " supervisory board with a worker on it")
          .when(WORKERS.meets(STAFF))
          .that(someOf(WORKER_DIRECTORS).or(SUPERVISORY_BOARD.and(someOf(WORKER_SUPERVISORS))))
          .build();

  /** 职工监事比例. */
  public static final Threshold<Ratio> SUPERVISOR_SHARE =
      threshold(
              "assembly.boards.supervisor-share",
              RATIO,
              NOT_LOWER_THAN,
              "职工监事比例",
              "share of workers on the supervisory board")
          .since(SINCE, Ratio.of(1, 3), COMPANY_LAW.article(76), TEXT);

  /** 职工监事; article 130 says the same of companies limited by shares. */
  public static final Requirement<CompanyBoards> WORKER_SUPERVISORS_SHARE =
      requirement("assembly.boards.worker-supervisors", COMPANY_BOARDS)
          .label("职工监事", "worker supervisors")
          .clause(
              SUPERVISOR_SHARE,
              SHALL,
              "监事会中的职工代表{bound}监事总数的{value}",
              "the workers on a supervisory board are {bound} {value} of its members")
          .when(SUPERVISORY_BOARD)
          .that(WORKER_SUPERVISORS.meets(SUPERVISOR_SHARE.of(SUPERVISORS)))
          .build();

  /** 国有公司的职工董事, until 2024-06-30. */
  public static final Requirement<CompanyBoards> STATE_WORKER_DIRECTOR =
      requirement("assembly.boards.state-worker-director", COMPANY_BOARDS)
          .label("国有公司职工董事", "worker director of a state company")
          .clause(
              COMPANY_LAW.in("2018").article(44),
              TEXT,
              SHALL,
              "国有投资主体设立的公司和国有独资公司，董事会成员中有职工代表",
              "a company founded by state investors, or wholly owned by the state, has a worker"
                  + " director")
          .when(KIND.isOneOf(STATE_INVESTORS, WHOLLY_STATE_OWNED))
          .that(someOf(WORKER_DIRECTORS))
          .build();

  private static Condition<CompanyBoards> someOf(QuantityFact<CompanyBoards, Integer> number) {
    Limit<CompanyBoards, Integer> one = at(NOT_LOWER_THAN, Quantity.of(1));
    return number.meets(one);
  }

  /** 规则. */
  public static final SubjectRules<CompanyBoards> RULES =
      SubjectRules.of(VOCABULARY, WORKER_DIRECTOR, WORKER_SUPERVISORS_SHARE, STATE_WORKER_DIRECTOR);
}
