package org.uniondomain.rules.aid.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.aid.fund.AidFundRules.EXAMINED;
import static org.uniondomain.rules.aid.fund.AidFundRules.NOT_DIVERTED;
import static org.uniondomain.rules.aid.fund.AidFundRules.REPORTED_ON;
import static org.uniondomain.rules.aid.fund.AidFundRules.SEPARATE;
import static org.uniondomain.rules.aid.fund.AidFundRules.VOLUNTARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.fund.AidFundAccount;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("帮扶资金账户：分账核算、不得挪用、审查、报告、捐赠自愿")
class AidFundRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2024, 6, 1));

  private static final AidFundAccount SOUND =
      AidFundAccount.builder()
          .separateAccounts(true)
          .diverted(false)
          .audited(true)
          .reportedToMembers(true)
          .forcedDonations(false)
          .build();

  @Test
  @DisplayName("都做到：符合；什么都不知道：待定")
  void allOrNothingKnown() {
    AidFundAccount unknown = AidFundAccount.builder().build();
    for (Requirement<AidFundAccount> requirement :
        List.of(SEPARATE, NOT_DIVERTED, EXAMINED, REPORTED_ON, VOLUNTARY)) {
      assertThat(RULES.decide(requirement, SOUND).kind()).isEqualTo(Verdict.Kind.MET);
      assertThat(RULES.decide(requirement, unknown).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    }
  }

  @Test
  @DisplayName("工会法2001年第四十四、四十六条，2021年第四十五、四十七条：应予改正；比照公共救助分账只作提示")
  void breaches() {
    assertThat(consequence(NOT_DIVERTED, SOUND.withDiverted(Fact.known(true))))
        .isEqualTo(Consequence.MUST_CORRECT);
    assertThat(consequence(EXAMINED, SOUND.withAudited(Fact.known(false))))
        .isEqualTo(Consequence.MUST_CORRECT);
    assertThat(consequence(REPORTED_ON, SOUND.withReportedToMembers(Fact.known(false))))
        .isEqualTo(Consequence.MUST_CORRECT);
    assertThat(consequence(VOLUNTARY, SOUND.withForcedDonations(Fact.known(true))))
        .isEqualTo(Consequence.MUST_CORRECT);
    assertThat(consequence(SEPARATE, SOUND.withSeparateAccounts(Fact.known(false))))
        .isEqualTo(Consequence.ADVISORY);
  }

  private static Consequence consequence(
      Requirement<AidFundAccount> requirement, AidFundAccount account) {
    return ((Verdict.Breached) RULES.decide(requirement, account)).consequence();
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "2001-10-26, NOT_APPLICABLE, none",
    "2001-10-27, BREACHED, 第四十六条",
    "2021-12-31, BREACHED, 第四十六条",
    "2022-01-01, BREACHED, 第四十七条"
  })
  @DisplayName("引用当日施行的文本")
  void editions(LocalDate day, Verdict.Kind expected, String article) {
    AidFundAccount account = SOUND.withDiverted(Fact.known(true));
    BoundRulebook rules = UnionRules.standard().at(Division.NATION, day);
    assertThat(rules.decide(NOT_DIVERTED, account).kind()).isEqualTo(expected);
    if (expected == Verdict.Kind.BREACHED) {
      assertThat(rules.of(AidFundAccount.class).assess(account).explain(NOT_DIVERTED, Locale.CHINA))
          .contains(article);
    }
  }
}
