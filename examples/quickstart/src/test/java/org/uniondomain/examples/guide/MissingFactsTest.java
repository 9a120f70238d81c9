package org.uniondomain.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

class MissingFactsTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 12, 31));

  @Test
  void whatCanBeTold() {
    AwardFund fund =
        AwardFund.builder()
            .payroll(Fact.between(Money.yuan(9_000_000), Money.yuan(9_500_000))) // about
            .accrued(Money.yuan(95_000)) // exactly
            .build(); // all else: nobody has told us

    assertThat(RULES.decide(AwardFundRules.MINIMUM, fund).kind()).isEqualTo(Verdict.Kind.MET);

    AwardFund less = fund.withAccrued(Fact.known(Money.yuan("94999.99")));
    Verdict open = RULES.decide(AwardFundRules.MINIMUM, less);

    if (open instanceof Verdict.Undetermined undetermined) {
      for (Missing each : undetermined.missing()) {
        System.out.println(each); // what to ask for next
      }
    }
    String why =
        RULES.of(AwardFund.class).assess(less).explain(AwardFundRules.MINIMUM, Locale.CHINA);

    assertThat(open.kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    GuidePage.of("missing-facts-and-ranges.md").prints(why);
  }

  @Test
  void threeWaysOfNotBeingThere() {
    Fact<LocalDate> notYet = Fact.none(); // as of today it has not happened
    Fact<LocalDate> untold = Fact.unknown(); // it may have happened
    Listing<FundPayment> nothingPaid = Listing.none(); // the list is complete, and empty
    Listing<FundPayment> amongOthers = Listing.partial(List.of(FundPayment.builder().build()));

    assertThat(notYet).isNotEqualTo(untold);
    assertThat(nothingPaid.isComplete()).isTrue();
    assertThat(amongOthers.isComplete()).isFalse();
    assertThat(AwardFund.builder().build().payments()).isEqualTo(Listing.unknown());
  }
}
