package org.uniondomain.rules.bargaining.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.ContractCases;
import org.uniondomain.rules.lang.Verdict;

@net.jqwik.api.Label("报送的性质：提前报送不会变为逾期，推后签订不会使按期变为逾期")
class ContractFilingRulesPropertyTest {
  private static final LocalDate SIGNED_ON = LocalDate.of(2013, 3, 4);
  private static final LocalDate LATER = LocalDate.of(2014, 6, 30);

  private static boolean isMet(
      ContractKind kind, boolean local, LocalDate signed, LocalDate filed) {
    CollectiveContract contract =
        ContractCases.received(kind, LocalDate.of(2013, 6, 1))
            .withSignedOn(Fact.known(signed))
            .withSubmittedOn(Fact.known(filed));
    Division place = local ? InnerMongolia.HOHHOT : Division.NATION;
    return UnionRules.standard()
            .at(place, LATER)
            .decide(
                kind == ContractKind.WAGE
                    ? ContractFilingRules.WAGE_IN_TIME
                    : ContractFilingRules.IN_TIME,
                contract)
            .kind()
        == Verdict.Kind.MET;
  }

  @Property(tries = 60)
  @net.jqwik.api.Label("报送提前一日或者数日，按期的仍为按期")
  void filingEarlierIsNeverLate(
      @ForAll boolean wage,
      @ForAll boolean local,
      @ForAll @IntRange(max = 20) int days,
      @ForAll @IntRange(max = 20) int earlier) {
    ContractKind kind = wage ? ContractKind.WAGE : ContractKind.COMPREHENSIVE;
    LocalDate filed = SIGNED_ON.plusDays(days);
    if (isMet(kind, local, SIGNED_ON, filed)) {
      assertThat(isMet(kind, local, SIGNED_ON, filed.minusDays(Math.min(days, earlier)))).isTrue();
    }
  }

  @Property(tries = 60)
  @net.jqwik.api.Label("签订推后，按期的仍为按期")
  void signingLaterNeverMakesItLate(
      @ForAll boolean wage,
      @ForAll @IntRange(max = 20) int days,
      @ForAll @IntRange(max = 20) int later) {
    ContractKind kind = wage ? ContractKind.WAGE : ContractKind.COMPREHENSIVE;
    LocalDate filed = SIGNED_ON.plusDays(days);
    if (isMet(kind, false, SIGNED_ON, filed)) {
      assertThat(isMet(kind, false, SIGNED_ON.plusDays(Math.min(days, later)), filed)).isTrue();
    }
  }
}
