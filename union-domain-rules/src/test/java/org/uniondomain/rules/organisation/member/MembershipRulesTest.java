package org.uniondomain.rules.organisation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.member.MembershipState.MEMBER;
import static org.uniondomain.rules.organisation.member.MembershipRules.NO_DUES_WHILE_KEPT;
import static org.uniondomain.rules.organisation.member.MembershipRules.ONE_HOME;
import static org.uniondomain.rules.organisation.member.MembershipRules.STATE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.member.Membership;
import org.uniondomain.core.organisation.member.MembershipState;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("中国工会章程（2008）第六、八条；工会会员会籍管理办法第三条")
class MembershipRulesTest {
  private static BoundRulebook on(int year) {
    return UnionRules.standard().at(Division.NATION, LocalDate.of(year, 6, 30));
  }

  private static final BoundRulebook RULES = on(2013);

  private static Membership idle(int months, boolean withoutReason, boolean unchanged) {
    return Membership.builder()
        .idleMonths(months)
        .withoutReason(withoutReason)
        .unchangedAfterEducation(unchanged)
        .build();
  }

  @ParameterizedTest(name = "{0}个月，无正当理由{1}，拒不改正{2}：{3}")
  @CsvSource({
    "5, true, true, MEMBER",
    "6, true, true, DEEMED_WITHDRAWN",
    "7, true, true, DEEMED_WITHDRAWN",
    "6, false, true, MEMBER",
    "6, true, false, MEMBER"
  })
  @DisplayName("连续六个月并经教育拒不改正的，视为自动退会（第31例）")
  void deemedWithdrawn(
      int months, boolean withoutReason, boolean unchanged, MembershipState expected) {
    assertThat(RULES.decide(STATE, idle(months, withoutReason, unchanged)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("教育的结果未判断的，不定案；不足六个月的，不必判断")
  void judgements() {
    assertThat(
            RULES
                .decide(STATE, idle(6, true, true).withUnchangedAfterEducation(Fact.unknown()))
                .asFact()
                .orNull())
        .isNull();
    assertThat(RULES.decide(STATE, Membership.builder().idleMonths(5).build()).asFact())
        .isEqualTo(Fact.known(MEMBER));
  }

  @ParameterizedTest(name = "收取{0}元：{1}")
  @CsvSource({"0, MET", "0.01, BREACHED", "5.00, BREACHED"})
  @DisplayName("离退休、失业保留会籍的，免缴会费（第30例）")
  void noDuesWhileKept(String charged, Verdict.Kind expected) {
    Membership kept =
        Membership.builder()
            .retiredOrUnemployed(true)
            .kept(true)
            .duesCharged(Money.yuan(charged))
            .build();
    assertThat(RULES.decide(NO_DUES_WHILE_KEPT, kept).kind()).isEqualTo(expected);
    assertThat(RULES.decide(NO_DUES_WHILE_KEPT, kept.withKept(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}个：{1}")
  @CsvSource({"0, MET", "1, MET", "2, BREACHED"})
  @DisplayName("会籍同一时间只在一个基层工会")
  void oneHome(int homes, Verdict.Kind expected) {
    Membership membership = Membership.builder().homes(homes).build();
    assertThat(on(2017).decide(ONE_HOME, membership).kind()).isEqualTo(expected);
    assertThat(on(2016).decide(ONE_HOME, membership).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
