package org.uniondomain.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Verdict;

class FromRowToDecisionTest {
  record FundRow(String xzqh, int nd, @Nullable Double gzze, @Nullable Double tqje) {}

  static AwardFund fact(FundRow row) {
    return AwardFund.builder()
        .period(Period.year(row.nd()))
        .payroll(money("gzze", row.gzze()))
        .accrued(money("tqje", row.tqje()))
        .build();
  }

  static Fact<Money> money(String column, @Nullable Double yuan) {
    if (yuan == null) {
      return Fact.unknown(); // not zero
    }
    BigDecimal decimal = new BigDecimal(yuan.toString()).stripTrailingZeros();
    if (decimal.scale() > 2) {
      throw new IllegalArgumentException(column + " is no amount in yuan and fen");
    }
    return Fact.known(Money.yuan(decimal.toPlainString()));
  }

  @Test
  void theRowIsJudged() {
    FundRow row = new FundRow("150100", 2013, 10_000_000.00, 99_999.99);

    BoundRulebook rules =
        UnionRules.standard().at(Division.of(row.xzqh()), LocalDate.of(row.nd(), 12, 31));
    Assessment<AwardFund> answers = rules.of(AwardFund.class).assess(fact(row));

    if (answers.verdict(AwardFundRules.MINIMUM) instanceof Verdict.Breached) {
      System.out.println(answers.explain(AwardFundRules.MINIMUM, Locale.CHINA));
    }
    String json = AnswerWriter.full().explaining(Locale.CHINA).write(answers);

    GuidePage.of("from-your-entity-to-a-decision.md")
        .prints(answers.explain(AwardFundRules.MINIMUM, Locale.CHINA));
    assertThat(json).contains("competition.award-fund.minimum");
    assertThatThrownBy(() -> money("tqje", 0.1 + 0.2)).hasMessageContaining("tqje");
  }
}
