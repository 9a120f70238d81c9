package org.uniondomain.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;

/** One question and its answer: the code of the README. */
public final class FirstAnswer {
  private FirstAnswer() {}

  /**
   * Prints the answer.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    BoundRulebook rules =
        UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 12, 31));

    AwardFund fund =
        AwardFund.builder()
            .payroll(Money.yuan("10000000.00"))
            .accrued(Money.yuan("99999.99"))
            .build(); // all else: unknown

    String answer =
        rules.of(AwardFund.class).assess(fund).explain(AwardFundRules.MINIMUM, Locale.CHINA);

    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(answer);
  }
}
