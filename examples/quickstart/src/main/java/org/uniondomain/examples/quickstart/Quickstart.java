package org.uniondomain.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.uniondomain.core.competition.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/** States what is known of an award fund. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Prints the fund.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    AwardFund fund =
        AwardFund.builder()
            .payroll(Money.yuan("1000000.00"))
            .accrued(Fact.between(Money.yuan("9000.00"), Money.yuan("9500.00")))
            .build();

    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(fund);
  }
}
