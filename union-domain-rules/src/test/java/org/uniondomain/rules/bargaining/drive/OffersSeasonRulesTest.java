package org.uniondomain.rules.bargaining.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonRules.ANSWERED;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonRules.IN_SEASON;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonRules.MADE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.drive.OffersSeason;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("要约行动季：要约在季内，要约和答复计数")
class OffersSeasonRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard()
          .at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10), LocalDate.of(2014, 12, 31));

  private static OffersSeason season(Offer... offers) {
    return OffersSeason.builder()
        .opensOn(LocalDate.of(2014, 3, 1))
        .closesOn(LocalDate.of(2014, 5, 31))
        .offers(Listing.of(offers))
        .build();
  }

  private static Offer offer(LocalDate received) {
    return Offer.builder().receivedOn(received).repliedOn(Fact.none()).build();
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2014-02-28, BREACHED", "2014-03-01, MET", "2014-05-31, MET", "2014-06-01, BREACHED"})
  void inSeason(LocalDate received, Verdict.Kind expected) {
    Verdict verdict = REGION.decide(IN_SEASON, season(offer(received)));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breach) {
      assertThat(breach.consequence()).isEqualTo(Consequence.DATA_QUALITY);
    }
  }

  @Test
  @DisplayName("三件要约，一件答复，一件答复日不明：答复一至二件")
  void counts() {
    LocalDate day = LocalDate.of(2014, 4, 1);
    OffersSeason season =
        season(
            offer(day),
            offer(day).withRepliedOn(Fact.known(day.plusDays(9))),
            offer(day).withRepliedOn(Fact.unknown()));
    assertThat(REGION.decide(MADE, season).asFact()).isEqualTo(Fact.known(3));
    assertThat(REGION.decide(ANSWERED, season).asFact()).isEqualTo(Fact.between(1, 2));
  }
}
