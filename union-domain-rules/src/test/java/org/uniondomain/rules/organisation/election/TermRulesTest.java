package org.uniondomain.rules.organisation.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.structure.UnionKind.SINGLE;
import static org.uniondomain.rules.organisation.election.TermRules.EARLY;
import static org.uniondomain.rules.organisation.election.TermRules.NOT_OVERDUE;
import static org.uniondomain.rules.organisation.election.TermRules.OF_FEDERATIONS;
import static org.uniondomain.rules.organisation.election.TermRules.ON_TIME;
import static org.uniondomain.rules.organisation.election.TermRules.RANGE;
import static org.uniondomain.rules.organisation.election.TermRules.THREE_OR_FIVE;
import static org.uniondomain.rules.organisation.election.TermRules.THREE_TO_FIVE;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.election.CommitteeTerm;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十六条（2001年文本第十五条）；中国工会章程（2008）第二十六条")
class TermRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static CommitteeTerm term(UnionKind kind, int years) {
    return CommitteeTerm.builder().kind(kind).years(years).build();
  }

  @ParameterizedTest(name = "{0}年：{1}、{2}、{3}")
  @CsvSource({
    "2, BREACHED, NOT_APPLICABLE, MET",
    "3, MET, MET, MET",
    "4, MET, BREACHED, MET",
    "5, MET, MET, MET",
    "6, BREACHED, NOT_APPLICABLE, MET"
  })
  @DisplayName("基层工会：三年或者五年；四年只作提示，并见章程（第27例）")
  void grassRoots(int years, Verdict.Kind range, Verdict.Kind law, Verdict.Kind constitution) {
    CommitteeTerm term = term(SINGLE, years);
    assertThat(RULES.decide(RANGE, term).kind()).isEqualTo(range);
    assertThat(RULES.decide(THREE_OR_FIVE, term).kind()).isEqualTo(law);
    assertThat(RULES.decide(THREE_TO_FIVE, term).kind()).isEqualTo(constitution);
    assertThat(RULES.decide(OF_FEDERATIONS, term).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("四年：提示，而非应予改正；依据为工会法，另一规则载明章程")
  void fourYears() {
    CommitteeTerm term = term(SINGLE, 4);
    Verdict.Breached breached = (Verdict.Breached) RULES.decide(THREE_OR_FIVE, term);
    assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    String answer = RULES.of(CommitteeTerm.class).assess(term).explain(THREE_OR_FIVE, Locale.CHINA);
    assertThat(answer).contains("《中华人民共和国工会法》（2001）第十五条", "3年或者5年");
    assertThat(RULES.of(CommitteeTerm.class).assess(term).explain(THREE_TO_FIVE, Locale.CHINA))
        .contains("《中国工会章程》（2008）第二十六条");
  }

  @ParameterizedTest(name = "{0}，{1}年：{2}")
  @CsvSource({
    "LOCAL_FEDERATION, 4, BREACHED",
    "LOCAL_FEDERATION, 5, MET",
    "LOCAL_FEDERATION, 6, BREACHED",
    "INDUSTRIAL_UNION, 5, MET",
    "JOINT, 3, NOT_APPLICABLE"
  })
  @DisplayName("地方总工会、产业工会：五年")
  void federations(UnionKind kind, int years, Verdict.Kind expected) {
    assertThat(RULES.decide(OF_FEDERATIONS, term(kind, years)).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "问于{0}，换届{1}，批准{2}：{3}、{4}")
  @CsvSource({
    "2013-06-30, '', false, PENDING, PENDING",
    "2013-07-01, '', false, BREACHED, BREACHED",
    "2013-07-01, '', true, MET, BREACHED",
    "2013-08-01, 2013-06-30, false, MET, MET",
    "2013-08-01, 2013-07-01, false, BREACHED, BREACHED",
    "2013-08-01, 2013-07-01, true, MET, BREACHED"
  })
  @DisplayName("任期2013年6月30日届满：逾期须经批准，经批准的仍提示")
  void overdue(
      LocalDate asked,
      String election,
      boolean approved,
      Verdict.Kind notOverdue,
      Verdict.Kind onTime) {
    CommitteeTerm term =
        CommitteeTerm.builder()
            .endsOn(LocalDate.of(2013, 6, 30))
            .nextElectionOn(
                election.isEmpty() ? Fact.none() : Fact.known(LocalDate.parse(election)))
            .upperApproval(approved)
            .build();
    BoundRulebook rules = UnionRules.standard().at(Division.NATION, asked);
    assertThat(rules.decide(NOT_OVERDUE, term).kind()).isEqualTo(notOverdue);
    assertThat(rules.decide(ON_TIME, term).kind()).isEqualTo(onTime);
  }

  @Test
  @DisplayName("提前换届须经批准；是否提前由人判断")
  void early() {
    CommitteeTerm term = CommitteeTerm.builder().changedEarly(true).upperApproval(false).build();
    assertThat(RULES.decide(EARLY, term).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(EARLY, term.withUpperApproval(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(EARLY, term.withChangedEarly(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
