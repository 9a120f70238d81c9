package org.uniondomain.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.CHARGED_TO;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.ESTABLISHED;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.CostCategory;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.competition.fund.AwardFundFacts;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("并存规定：许可、义务与禁止")
class SeveralAuthoritiesTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final Instrument TEXT_OF_LAW =
      Instrument.of("TEST", "试验文本", "Test", "试验", Rank.LAW, Division.NATION)
          .edition("1", LocalDate.of(2000, 1, 1));
  private static final Condition<AwardFund> APPLIES = CHARGED_TO.is(CostCategory.OTHER);

  private static Requirement<AwardFund> rule(
      String id, Modality force, Condition<AwardFund> when, Condition<AwardFund> that) {
    return requirement(id, AWARD_FUND)
        .label(id, id)
        .clause(TEXT_OF_LAW.article(1), TEXT, force, "试验", "test")
        .when(when)
        .that(that)
        .build();
  }

  private static final Requirement<AwardFund> PERMISSION =
      rule("permission", MAY, Condition.always(), ESTABLISHED);

  private static Verdict decide(Requirement<AwardFund> beside, AwardFund fund) {
    return Rulebook.named("test")
        .with(SubjectRules.of(AwardFundFacts.VOCABULARY, PERMISSION))
        .with(Overlay.of(Division.NATION).adds(beside, PERMISSION))
        .at(Division.NATION, DAY)
        .decide(PERMISSION, fund);
  }

  private static AwardFund fund(boolean established, CostCategory chargedTo) {
    return AwardFund.builder().established(established).chargedTo(chargedTo).build();
  }

  @Test
  @DisplayName("许可旁的义务：适用时义务说了算，不适用时许可说了算")
  void aDutyBesideAPermissionDecides() {
    Requirement<AwardFund> duty = rule("duty", SHALL, APPLIES, ESTABLISHED);
    assertThat(decide(duty, fund(false, CostCategory.OTHER)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(decide(duty, fund(true, CostCategory.OTHER)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(decide(duty, fund(false, CostCategory.WELFARE)).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("义务是否适用未知：可能符合，也可能不符合，从不冲突；怎样都符合的就是符合")
  void anUncertainDutyBesideAPermission() {
    Requirement<AwardFund> duty = rule("duty", SHALL, APPLIES, ESTABLISHED);
    Verdict.Undetermined open =
        (Verdict.Undetermined)
            decide(duty, fund(false, CostCategory.OTHER).withChargedTo(Fact.unknown()));
    assertThat(open.possible()).containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
    assertThat(open.missing()).containsExactly(new Missing.OfFact(CHARGED_TO.description()));
    assertThat(decide(duty, fund(true, CostCategory.OTHER).withChargedTo(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("许可与禁止相冲突")
  void aPermissionConflictsWithAProhibition() {
    Requirement<AwardFund> prohibition = rule("prohibition", SHALL_NOT, APPLIES, ESTABLISHED.not());
    assertThat(decide(prohibition, fund(true, CostCategory.OTHER)).kind())
        .isEqualTo(Verdict.Kind.CONFLICT);
    assertThat(decide(prohibition, fund(false, CostCategory.OTHER)).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("两项义务，一项已违反，另一项是否适用未知：已违反")
  void aBreachThatNothingCanChangeIsABreach() {
    Requirement<AwardFund> asked = rule("asked", SHALL, Condition.always(), ESTABLISHED);
    Requirement<AwardFund> beside = rule("beside", SHALL, APPLIES, ESTABLISHED);
    Verdict verdict =
        Rulebook.named("test")
            .with(SubjectRules.of(AwardFundFacts.VOCABULARY, asked))
            .with(Overlay.of(Division.NATION).adds(beside, asked))
            .at(Division.NATION, DAY)
            .decide(asked, AwardFund.builder().established(false).build());
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BREACHED);
  }
}
