package org.uniondomain.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.audit.Books.amount;
import static org.uniondomain.rules.audit.Books.book;
import static org.uniondomain.rules.audit.Books.requirement;
import static org.uniondomain.rules.audit.Household.HOUSEHOLD;
import static org.uniondomain.rules.audit.Household.ILL;
import static org.uniondomain.rules.audit.Household.NET;
import static org.uniondomain.rules.audit.Household.RULE;
import static org.uniondomain.rules.audit.Household.SURE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Requirement;

@DisplayName("引用审查")
class ReferenceAuditTest {
  private static final Instrument TWO =
      Instrument.of("T-TWO", "两版", "Two", "部", Rank.DEPARTMENTAL_RULE, Division.NATION)
          .edition("2000", LocalDate.of(2000, 1, 1))
          .edition("2020", LocalDate.of(2020, 1, 1));

  private static Requirement.Builder<Household> citing(Citation citation, Certainty certainty) {
    return Requirement.requirement("r", HOUSEHOLD)
        .label("要求", "requirement")
        .clause(citation, certainty, Modality.SHALL, "应当", "shall")
        .that(ILL);
  }

  private static String audit(Requirement.Builder<Household> requirement) {
    return ReferenceAudit.of(book(requirement.build())).toString();
  }

  @Test
  @DisplayName("标准规则集的引用都在施行期间")
  void theStandardBookCitesWhatIsInForce() {
    assertThat(ReferenceAudit.of(UnionRules.standard())).isEmpty();
  }

  @Test
  void soundCitationsAreNotFound() {
    assertThat(audit(citing(TWO.in("2000").article(1), SURE).later(TWO.article(1), SURE)))
        .isEqualTo("[]");
  }

  @Test
  void aClaimBeforeTheTextIsFound() {
    assertThat(audit(citing(RULE.article(1), SURE).from(LocalDate.of(2005, 1, 1))))
        .contains("no provision cited is in force from 2005-01-01");
  }

  @Test
  void aClaimThatOutlastsItsEditionIsFound() {
    assertThat(audit(citing(TWO.in("2000").article(1), SURE).until(LocalDate.of(2030, 1, 1))))
        .contains("from 2020-01-01 on");
  }

  @Test
  void aNumberThatOutlastsItsTextIsFound() {
    var number =
        amount("r.n", Bound.UNDER, 500)
            .since(LocalDate.of(2015, 1, 1), Money.yuan(600), TWO.in("2000").article(1), SURE);
    assertThat(audit(requirement("r").that(NET.meets(number)))).contains("outlasts");
  }

  @Test
  void aNumberOlderThanItsTextIsFound() {
    var number =
        org.uniondomain.rules.lang.Threshold.threshold(
                "r.n", org.uniondomain.rules.lang.Measure.MONEY, Bound.UNDER, "数", "number")
            .since(LocalDate.of(1999, 1, 1), Money.yuan(600), RULE.article(1), SURE);
    assertThat(audit(requirement("r").that(NET.meets(number)))).contains("begins before");
  }

  @Test
  void recollectionIsFound() {
    assertThat(audit(citing(RULE.article(1), Certainty.UNVERIFIED))).contains("never verified");
  }

  @Test
  void aConsequenceFromAnotherTimeIsFound() {
    Instrument later =
        Instrument.of("T-OLD", "旧", "Old", "部", Rank.LAW, Division.NATION)
            .edition("1990", LocalDate.of(1990, 1, 1))
            .repealed(LocalDate.of(1995, 1, 1));
    assertThat(
            audit(citing(RULE.article(1), SURE).consequence(Consequence.INVALID, later.article(1))))
        .contains("never in force");
  }

  @Test
  void twoTextsWithOneIdAreFound() {
    Instrument other =
        Instrument.of("T-RULE", "另一规章", "Other", "部", Rank.DEPARTMENTAL_RULE, Division.NATION)
            .edition("2010", Household.START);
    assertThat(
            audit(citing(RULE.article(1), SURE).consequence(Consequence.INVALID, other.article(1))))
        .contains("two texts");
  }
}
