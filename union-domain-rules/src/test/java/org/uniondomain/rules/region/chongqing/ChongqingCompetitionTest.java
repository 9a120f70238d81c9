package org.uniondomain.rules.region.chongqing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.competition.fund.AwardFundRules.CHARGE;
import static org.uniondomain.rules.competition.fund.AwardFundRules.MINIMUM;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("重庆市：劳动竞赛奖励资金")
class ChongqingCompetitionTest {
  private static final AwardFund SHORT =
      AwardFund.builder().payroll(Money.yuan(100_000)).accrued(Money.yuan("999.99")).build();

  private static Verdict on(LocalDate day) {
    return UnionRules.standard().at(Regions.CHONGQING, day).decide(MINIMUM, SHORT);
  }

  @Test
  @DisplayName("重庆市工会条例已读，无最低提取比例：不适用，不提示未见")
  void noRateHere() {
    Verdict verdict = on(LocalDate.of(2013, 6, 30));
    assertThat(((Verdict.NotApplicable) verdict).reason()).isEqualTo(Verdict.Reason.PLACE);
    assertThat(verdict.notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
  }

  private static Verdict charge(LocalDate day, boolean outOfPayroll, boolean agreed) {
    return UnionRules.standard()
        .at(Regions.CHONGQING, day)
        .decide(
            CHARGE,
            SHORT
                .withPaidOutOfPayroll(Fact.known(outOfPayroll))
                .withMethodAgreed(Fact.known(agreed)));
  }

  @Test
  @DisplayName("第三十二条第二款：可以在工资总额中支付，自2006年12月1日；从不违反")
  void prizesMayBePaidOutOfPayroll() {
    assertThat(charge(LocalDate.of(2006, 12, 1), true, true).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(charge(LocalDate.of(2013, 6, 30), true, true).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(charge(LocalDate.of(2006, 11, 30), true, true).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(charge(LocalDate.of(2013, 6, 30), true, false).kind())
        .isNotEqualTo(Verdict.Kind.BREACHED);
    assertThat(charge(LocalDate.of(2013, 6, 30), false, false).kind())
        .isNotEqualTo(Verdict.Kind.BREACHED);
  }
}
