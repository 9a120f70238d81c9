package org.uniondomain.rules.region.hebei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.competition.fund.AwardFundRules.MINIMUM;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("河北省：劳动竞赛奖励资金")
class HebeiCompetitionTest {
  private static final AwardFund SHORT =
      AwardFund.builder().payroll(Money.yuan(100_000)).accrued(Money.yuan("999.99")).build();

  private static Verdict on(LocalDate day) {
    return UnionRules.standard().at(Regions.HEBEI, day).decide(MINIMUM, SHORT);
  }

  @Test
  @DisplayName("自2015年3月报道起适用，之前不适用并提示起始日未核实")
  void sinceMarch2015() {
    Verdict verdict = on(LocalDate.of(2015, 3, 31));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(verdict.notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN)
        .anyMatch(notice -> notice.kind() == NoticeKind.CERTAINTY);
    Verdict before = on(LocalDate.of(2015, 3, 30));
    assertThat(before.kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(before.notices()).anyMatch(notice -> notice.kind() == NoticeKind.START_UNCERTAIN);
  }
}
