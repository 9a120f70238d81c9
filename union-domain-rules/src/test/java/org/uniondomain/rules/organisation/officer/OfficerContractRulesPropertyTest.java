package org.uniondomain.rules.organisation.officer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.organisation.officer.OfficerContract;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@Label("工会干部劳动合同延长")
class OfficerContractRulesPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2020, 1, 1));
  private static final LocalDate BASE = LocalDate.of(2012, 1, 1);

  private static LocalDate end(boolean fullTime, int contract, int office, int term) {
    OfficerContract subject =
        OfficerContract.builder()
            .fullTime(fullTime)
            .openEnded(false)
            .contractEndsOn(BASE.plusDays(contract))
            .tookOfficeOn(BASE.plusDays(office))
            .officeEndsOn(BASE.plusDays(office + term))
            .seriousFault(false)
            .retirementAge(false)
            .build();
    return requireNonNull(
        RULES
            .decide(
                fullTime ? OfficerContractRules.END_FULL_TIME : OfficerContractRules.END_PART_TIME,
                subject)
            .asFact()
            .orNull());
  }

  @Property
  @Label("延长任期不缩短受保护的合同，合同也不因任职而缩短；专职至少与兼职同样受保护")
  void extendingATermNeverShortens(
      @ForAll boolean fullTime,
      @ForAll @IntRange(max = 5000) int contract,
      @ForAll @IntRange(max = 5000) int office,
      @ForAll @IntRange(max = 2000) int term,
      @ForAll @IntRange(max = 2000) int longer) {
    LocalDate before = end(fullTime, contract, office, term);
    LocalDate after = end(fullTime, contract, office, term + longer);
    assertThat(after).isAfterOrEqualTo(before);
    assertThat(before).isAfterOrEqualTo(BASE.plusDays(contract));
    assertThat(end(true, contract, office, term))
        .isAfterOrEqualTo(end(false, contract, office, term));
  }
}
