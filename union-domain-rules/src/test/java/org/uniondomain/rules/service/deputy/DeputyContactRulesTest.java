package org.uniondomain.rules.service.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.deputy.DeputyContact;
import org.uniondomain.core.service.deputy.DeputyContactSystem;
import org.uniondomain.core.service.deputy.DeputyMandate;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("一线职工党代表、人大代表、政协委员联络服务制度")
class DeputyContactRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static DeputyContact deputy(boolean frontLine, int workers) {
    return DeputyContact.builder()
        .mandate(DeputyMandate.CONGRESS_DEPUTY)
        .frontLine(frontLine)
        .linkedWorkers(workers)
        .build();
  }

  @Test
  @DisplayName("代表委员为一线职工并联络职工，只作提示")
  void deputies() {
    assertThat(REGION.decide(DeputyContactRules.FRONT_LINE_WORKER, deputy(true, 1)).kind())
        .isEqualTo(Verdict.Kind.MET);
    Verdict manager = REGION.decide(DeputyContactRules.FRONT_LINE_WORKER, deputy(false, 1));
    assertThat(((Verdict.Breached) manager).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(REGION.decide(DeputyContactRules.LINKED, deputy(true, 1)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(DeputyContactRules.LINKED, deputy(true, 0)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("制度自2012年底可知；每名代表联络职工数为原数之比")
  void system() {
    DeputyContactSystem system =
        DeputyContactSystem.builder()
            .established(false)
            .deputies(Listing.complete(List.of(deputy(true, 3), deputy(true, 4))))
            .build();
    assertThat(REGION.decide(DeputyContactRules.EXISTS, system).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, LocalDate.of(2012, 12, 30))
                .decide(DeputyContactRules.EXISTS, system)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(REGION.decide(DeputyContactRules.LINKS_PER_DEPUTY, system).asFact())
        .isEqualTo(Fact.known(Ratio.of(7, 2)));
  }
}
