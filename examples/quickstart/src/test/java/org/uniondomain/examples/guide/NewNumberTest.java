package org.uniondomain.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Verdict;

class NewNumberTest {
  @Test
  void aNumberOfANewYear() {
    LocalDate day = LocalDate.of(2030, 1, 1);
    Instrument text =
        Instrument.of(
                "OWN-IM-2029",
                "虚构通知",
                "Invented Notice",
                "虚构机关",
                Rank.NORMATIVE_DOCUMENT,
                Regions.INNER_MONGOLIA)
            .edition("2029", day);
    Overlay numbers =
        Overlay.of(Regions.INNER_MONGOLIA)
            .replaces(
                AwardFundRules.MINIMUM_RATE,
                rate ->
                    rate.since(day, Ratio.percent("1.5"), text.article(2), Certainty.TEXT)
                        .published(LocalDate.of(2029, 11, 20)));
    Rulebook book = UnionRules.standard().with(numbers);

    AwardFund fund =
        AwardFund.builder().payroll(Money.yuan(1_000_000)).accrued(Money.yuan(12_000)).build();
    Verdict before =
        book.at(InnerMongolia.HOHHOT, LocalDate.of(2029, 12, 31))
            .decide(AwardFundRules.MINIMUM, fund);
    Verdict after =
        book.at(InnerMongolia.HOHHOT, LocalDate.of(2030, 12, 31))
            .decide(AwardFundRules.MINIMUM, fund);

    assertThat(before.kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(after.kind()).isEqualTo(Verdict.Kind.BREACHED);
    GuidePage.of("a-new-years-number.md")
        .prints(
            book.at(InnerMongolia.HOHHOT, LocalDate.of(2030, 12, 31))
                .of(AwardFund.class)
                .assess(fund)
                .explain(AwardFundRules.MINIMUM, Locale.ENGLISH));
  }
}
