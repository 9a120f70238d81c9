package org.uniondomain.rules.aid.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.aid.fund.DiversionRules.CONFISCATED;
import static org.uniondomain.rules.aid.fund.DiversionRules.PUNISHED;
import static org.uniondomain.rules.aid.fund.DiversionRules.RECOVERED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.aid.fund.AidFundAccount;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("社会救助暂行办法第六十七条：侵占挪用救助资金")
class DiversionRulesTest {
  private static final AidFundAccount ACCOUNT =
      AidFundAccount.builder()
          .publicAssistance(true)
          .diverted(true)
          .divertedRecovered(true)
          .unlawfulGains(true)
          .gainsConfiscated(true)
          .disciplined(true)
          .build();

  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(Division.of("150100"), day, day);
  }

  private static final BoundRulebook RULES = at(LocalDate.of(2024, 6, 30));

  private static Verdict.Kind kind(Requirement<AidFundAccount> rule, AidFundAccount account) {
    return RULES.decide(rule, account).kind();
  }

  @Test
  @DisplayName("追回、没收违法所得、处分责任人，各自判断")
  void whatFollows() {
    for (Requirement<AidFundAccount> rule : List.of(RECOVERED, CONFISCATED, PUNISHED)) {
      assertThat(kind(rule, ACCOUNT)).isEqualTo(Verdict.Kind.MET);
    }
    assertThat(kind(RECOVERED, ACCOUNT.withDivertedRecovered(Fact.known(false))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(CONFISCATED, ACCOUNT.withGainsConfiscated(Fact.known(false))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(PUNISHED, ACCOUNT.withDisciplined(Fact.known(false))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(CONFISCATED, ACCOUNT.withUnlawfulGains(Fact.known(false))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("未被挪用、不属社会救助资金、2014年5月以前：不适用；不详：未定")
  void whenNothingFollows() {
    for (Requirement<AidFundAccount> rule : List.of(RECOVERED, CONFISCATED, PUNISHED)) {
      assertThat(kind(rule, ACCOUNT.withDiverted(Fact.known(false))))
          .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
      assertThat(kind(rule, ACCOUNT.withPublicAssistance(Fact.known(false))))
          .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
      assertThat(at(LocalDate.of(2014, 4, 30)).decide(rule, ACCOUNT).kind())
          .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
      assertThat(at(LocalDate.of(2014, 5, 1)).decide(rule, ACCOUNT).kind())
          .isEqualTo(Verdict.Kind.MET);
    }
    assertThat(kind(RECOVERED, ACCOUNT.withDivertedRecovered(Fact.unknown())))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}
