package org.uniondomain.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.assembly.CompanyBoardsRules.STATE_WORKER_DIRECTOR;
import static org.uniondomain.rules.assembly.CompanyBoardsRules.WORKER_DIRECTOR;
import static org.uniondomain.rules.assembly.CompanyBoardsRules.WORKER_SUPERVISORS_SHARE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.CompanyBoards;
import org.uniondomain.core.assembly.CompanyKind;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("公司职工董事和职工监事")
class CompanyBoardsRulesTest {
  private static BoundRulebook on(String day) {
    return UnionRules.standard().at(Division.NATION, LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0}，{1}人，职工董事{2}，监事会{3}，职工监事{4}：{5}")
  @CsvSource({
    "2024-07-01, 299, 0, false, 0, NOT_APPLICABLE",
    "2024-07-01, 300, 0, false, 0, BREACHED",
    "2024-07-01, 300, 1, false, 0, MET",
    "2024-07-01, 300, 0, true, 1, MET",
    "2024-07-01, 300, 0, true, 0, BREACHED",
    "2024-06-30, 300, 0, false, 0, NOT_APPLICABLE"
  })
  @DisplayName("公司法2023年第六十八条：三百人以上的公司有职工董事，或者有职工监事")
  void threeHundred(
      String day, int workers, int directors, boolean board, int supervisors, Verdict.Kind kind) {
    CompanyBoards company =
        CompanyBoards.builder()
            .kind(CompanyKind.OTHER)
            .workers(workers)
            .workerDirectors(directors)
            .supervisoryBoard(board)
            .workerSupervisors(supervisors)
            .build();
    assertThat(on(day).decide(WORKER_DIRECTOR, company).kind()).isEqualTo(kind);
  }

  @ParameterizedTest(name = "监事{0}人，其中职工{1}人：{2}")
  @CsvSource({"3, 1, MET", "3, 0, BREACHED", "5, 1, BREACHED", "5, 2, MET", "6, 2, MET"})
  @DisplayName("公司法2023年第七十六条：职工监事不低于三分之一")
  void aThird(int supervisors, int workers, Verdict.Kind kind) {
    CompanyBoards company =
        CompanyBoards.builder()
            .supervisoryBoard(true)
            .supervisors(supervisors)
            .workerSupervisors(workers)
            .build();
    assertThat(on("2026-01-01").decide(WORKER_SUPERVISORS_SHARE, company).kind()).isEqualTo(kind);
    CompanyBoards none = CompanyBoards.builder().supervisoryBoard(false).build();
    assertThat(on("2026-01-01").decide(WORKER_SUPERVISORS_SHARE, none).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}，{1}，职工董事{2}：{3}")
  @CsvSource({
    "2024-06-30, WHOLLY_STATE_OWNED, 0, BREACHED",
    "2024-06-30, STATE_INVESTORS, 1, MET",
    "2024-06-30, OTHER, 0, NOT_APPLICABLE",
    "2024-07-01, WHOLLY_STATE_OWNED, 0, NOT_APPLICABLE"
  })
  @DisplayName("公司法2018年第四十四条：国有投资主体设立的公司有职工董事，至2024年6月30日")
  void stateCompanies(String day, CompanyKind kind, int directors, Verdict.Kind expected) {
    CompanyBoards company = CompanyBoards.builder().kind(kind).workerDirectors(directors).build();
    assertThat(on(day).decide(STATE_WORKER_DIRECTOR, company).kind()).isEqualTo(expected);
  }
}
