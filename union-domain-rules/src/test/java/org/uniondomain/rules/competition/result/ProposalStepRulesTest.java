package org.uniondomain.rules.competition.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.result.ImprovementProposal;
import org.uniondomain.core.competition.result.InnovationResults;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("合理化建议流程：先提出、后采用、再实施；采纳数和实施数")
class ProposalStepRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static final ImprovementProposal PROPOSAL =
      ImprovementProposal.builder()
          .raisedOn(LocalDate.of(2013, 3, 1))
          .adoptedOn(LocalDate.of(2013, 4, 1))
          .implementedOn(LocalDate.of(2013, 5, 1))
          .build();

  @ParameterizedTest(name = "采用 {0}：提出在先 {1}，实施在后 {2}")
  @CsvSource({
    "2013-02-28, BREACHED, MET",
    "2013-03-01, MET, MET",
    "2013-05-01, MET, MET",
    "2013-05-02, MET, BREACHED"
  })
  void inOrder(LocalDate adopted, Verdict.Kind raisedFirst, Verdict.Kind implementedLast) {
    ImprovementProposal proposal = PROPOSAL.withAdoptedOn(Fact.known(adopted));
    assertThat(RULES.decide(ProposalStepRules.ADOPTED_AFTER_RAISED, proposal).kind())
        .isEqualTo(raisedFirst);
    assertThat(RULES.decide(ProposalStepRules.IMPLEMENTED_AFTER_ADOPTED, proposal).kind())
        .isEqualTo(implementedLast);
  }

  @Test
  @DisplayName("未采用而已实施不相符；未采用的不问提出日")
  void notAdopted() {
    ImprovementProposal proposal = PROPOSAL.withAdoptedOn(Fact.none());
    assertThat(RULES.decide(ProposalStepRules.IMPLEMENTED_AFTER_ADOPTED, proposal).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(ProposalStepRules.ADOPTED_AFTER_RAISED, proposal).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "提出 21000、采纳 {0}、实施 {1}：{2}、{3}")
  @CsvSource({
    "21000, 21000, MET, MET",
    "21001, 21000, BREACHED, MET",
    "20999, 21000, MET, BREACHED"
  })
  @DisplayName("采纳不多于提出，实施不多于采纳")
  void counts(int adopted, int implemented, Verdict.Kind raised, Verdict.Kind done) {
    InnovationResults results =
        InnovationResults.builder()
            .proposalsRaised(21_000)
            .proposalsAdopted(adopted)
            .proposalsImplemented(implemented)
            .build();
    assertThat(RULES.decide(InnovationResultsRules.ADOPTED_WERE_RAISED, results).kind())
        .isEqualTo(raised);
    assertThat(RULES.decide(InnovationResultsRules.IMPLEMENTED_WERE_ADOPTED, results).kind())
        .isEqualTo(done);
    assertThat(
            RULES
                .decide(
                    InnovationResultsRules.ADOPTED_WERE_RAISED,
                    results.withProposalsRaised(Fact.unknown()))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
