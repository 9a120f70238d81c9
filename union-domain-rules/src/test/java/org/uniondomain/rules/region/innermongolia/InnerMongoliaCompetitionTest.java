package org.uniondomain.rules.region.innermongolia;

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

@DisplayName("内蒙古自治区：劳动竞赛奖励资金")
class InnerMongoliaCompetitionTest {
  private static final AwardFund SHORT =
      AwardFund.builder().payroll(Money.yuan(100_000)).accrued(Money.yuan("999.99")).build();

  private static Verdict on(LocalDate day) {
    return UnionRules.standard().at(Regions.INNER_MONGOLIA, day).decide(MINIMUM, SHORT);
  }

  @Test
  @DisplayName("本地规定据报道所见：适用，注明二手资料，不提示未见")
  void seenBySecondarySource() {
    Verdict verdict = on(LocalDate.of(2013, 6, 30));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(verdict.notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN)
        .anyMatch(notice -> notice.kind() == NoticeKind.CERTAINTY);
  }
}
