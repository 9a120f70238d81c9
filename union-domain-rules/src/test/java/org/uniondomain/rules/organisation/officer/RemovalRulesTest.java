package org.uniondomain.rules.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.officer.RemovalRules.BY_ASSEMBLY;
import static org.uniondomain.rules.organisation.officer.RemovalRules.MAJORITY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.officer.OfficerRemoval;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十八条第二款（2001年文本第十七条第二款）")
class RemovalRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2026, 6, 30));

  private static OfficerRemoval removal(String day, int total, int inFavour) {
    return OfficerRemoval.builder()
        .ballot(
            Ballot.builder().heldOn(LocalDate.parse(day)).total(total).inFavour(inFavour).build())
        .build();
  }

  @ParameterizedTest(name = "{0}，全体{1}人，赞成{2}人：{3}")
  @CsvSource({
    "2013-06-30, 201, 100, BREACHED",
    "2013-06-30, 201, 101, MET",
    "2013-06-30, 200, 100, BREACHED",
    "2013-06-30, 200, 101, MET",
    "2022-01-01, 200, 100, BREACHED",
    "2001-10-27, 200, 100, BREACHED",
    "2001-10-26, 200, 100, NOT_APPLICABLE"
  })
  @DisplayName("须全体会员或者全体代表过半数，不以到会人数计（第24例）")
  void moreThanHalfOfAll(String day, int total, int inFavour, Verdict.Kind expected) {
    assertThat(RULES.decide(MAJORITY, removal(day, total, inFavour)).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("恰为半数：罢免不发生效力，并提示票数恰在界限上")
  void exactlyOneHalf() {
    Verdict.Breached breached =
        (Verdict.Breached) RULES.decide(MAJORITY, removal("2013-06-30", 200, 100));
    assertThat(breached.consequence()).isEqualTo(Consequence.INVALID);
    assertThat(breached.notices()).anyMatch(notice -> notice.kind() == NoticeKind.VOTE_ON_THE_LINE);
  }

  @Test
  @DisplayName("须召开会员大会或者会员代表大会讨论")
  void onlyAtAnAssembly() {
    OfficerRemoval removal = removal("2013-06-30", 201, 101);
    assertThat(RULES.decide(BY_ASSEMBLY, removal).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(RULES.decide(BY_ASSEMBLY, removal.withAtAssembly(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(BY_ASSEMBLY, removal.withAtAssembly(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.MET);
  }
}
