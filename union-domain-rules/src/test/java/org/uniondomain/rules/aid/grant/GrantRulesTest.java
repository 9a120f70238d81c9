package org.uniondomain.rules.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.aid.grant.GrantRules.AS_AGREED;
import static org.uniondomain.rules.aid.grant.GrantRules.CENTRAL_KINDS;
import static org.uniondomain.rules.aid.grant.GrantRules.FILE_FIRST;
import static org.uniondomain.rules.aid.grant.GrantRules.FOLLOWS_FILE;
import static org.uniondomain.rules.aid.grant.GrantRules.REAL_NAME;
import static org.uniondomain.rules.aid.grant.GrantRules.TRANSFER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.fund.AidFund;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.AidPayment;
import org.uniondomain.core.aid.grant.ImmutableAidGrant;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("中央财政专项帮扶资金使用管理办法第三、四、五条：先建档后帮扶、依档帮扶、实名制、使用项目")
class GrantRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
  private static final BoundRulebook RULES = UnionRules.standard().at(Division.NATION, TODAY);

  private static ImmutableAidGrant.Builder central(LocalDate day) {
    return AidGrant.builder().kind(AidKind.LIVING).fund(AidFund.CENTRAL_BUDGET).paidOn(day);
  }

  private static AidGrant outsider(LocalDate day) {
    return central(day)
        .unionMember(true)
        .specialHardship(true)
        .fileApprovedOn(Fact.none())
        .fileActive(false)
        .filedAtFundLevel(false)
        .build();
  }

  @ParameterizedTest(name = "建档{0}，2016年2月20日发放：{1}")
  @CsvSource({"2016-02-19, MET", "2016-02-20, MET", "2016-02-21, BREACHED", "2016-03-01, BREACHED"})
  @DisplayName("实例三十一：建档之后才能发放")
  void fileFirst(LocalDate approved, Verdict.Kind expected) {
    AidGrant grant = central(LocalDate.of(2016, 2, 20)).fileApprovedOn(approved).build();
    assertThat(RULES.decide(FILE_FIRST, grant).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("2015年5月8日前、尚未发放、非困难帮扶：不问；建档日不详：待定")
  void whereItIsAsked() {
    assertThat(RULES.decide(FILE_FIRST, central(LocalDate.of(2015, 5, 7)).build()).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    AidGrant open = central(LocalDate.of(2015, 5, 8)).build();
    assertThat(((Verdict.Undetermined) RULES.decide(FILE_FIRST, open)).missing())
        .containsExactly(new Missing.OfFact(AidGrantFacts.FILE_APPROVED_ON.description()));
    AidGrant visit =
        open.withKind(Fact.known(AidKind.SEND_WARMTH)).withFund(Fact.known(AidFund.OWN_BUDGET));
    assertThat(RULES.decide(FILE_FIRST, visit).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    AidGrant unpaid = open.withPaidOn(Fact.none());
    assertThat(RULES.decide(FILE_FIRST, unpaid).kind())
        .isNotIn(Verdict.Kind.BREACHED, Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "2021-12-31, BREACHED",
    "2022-01-01, UNDETERMINED",
    "2022-12-07, UNDETERMINED",
    "2022-12-08, MET"
  })
  @DisplayName("2022年起遇特殊困难的会员可不建档；起始日未查明的期间待定")
  void membersInSpecialHardship(LocalDate day, Verdict.Kind expected) {
    assertThat(RULES.decide(FILE_FIRST, outsider(day)).kind()).isEqualTo(expected);
    assertThat(RULES.decide(FOLLOWS_FILE, outsider(day)).kind()).isEqualTo(expected);
    AidGrant notMember = outsider(day).withUnionMember(Fact.known(false));
    assertThat(RULES.decide(FOLLOWS_FILE, notMember).kind()).isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "在档{0}，层级相符{1}：{2}")
  @CsvSource({"true, true, MET", "true, false, BREACHED", "false, true, BREACHED"})
  @DisplayName("依档帮扶：在档，且属付款资金的层级")
  void followsTheFile(boolean active, boolean level, Verdict.Kind expected) {
    AidGrant grant =
        central(LocalDate.of(2018, 3, 1)).fileActive(active).filedAtFundLevel(level).build();
    assertThat(RULES.decide(FOLLOWS_FILE, grant).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({
    "2018-03-01, LEGAL, MET",
    "2018-03-01, SEND_WARMTH, BREACHED",
    "2022-06-01, TRAINING, MET",
    "2022-06-01, SEND_WARMTH, UNDETERMINED",
    "2023-06-01, SEND_WARMTH, UNDETERMINED"
  })
  @DisplayName("中央资金使用项目：六项；扩大后是否属新增项目由人判断")
  void whatCentralMoneyPaysFor(LocalDate day, AidKind kind, Verdict.Kind expected) {
    AidGrant grant = central(day).kind(kind).build();
    assertThat(RULES.decide(CENTRAL_KINDS, grant).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("新增项目：有人判断即可定；非中央资金不问")
  void anAddedItemIsForAPersonToSay() {
    AidGrant visit = central(LocalDate.of(2023, 6, 1)).kind(AidKind.SEND_WARMTH).build();
    assertThat(((Verdict.Undetermined) RULES.decide(CENTRAL_KINDS, visit)).missing())
        .containsExactly(new Missing.OfFact(AidGrantFacts.LISTED_ITEM.description()));
    assertThat(RULES.decide(CENTRAL_KINDS, visit.withListedItem(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(CENTRAL_KINDS, visit.withListedItem(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(CENTRAL_KINDS, visit.withFund(Fact.known(AidFund.OWN_BUDGET))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("实名：应予改正；转账至本人账户：只作提示，送温暖不问；捐款按约定使用")
  void namesAccountsAndDonors() {
    AidGrant cash =
        central(LocalDate.of(2023, 6, 1)).namesRecipient(false).payment(AidPayment.CASH).build();
    assertThat(((Verdict.Breached) RULES.decide(REAL_NAME, cash)).consequence())
        .isEqualTo(Consequence.MUST_CORRECT);
    assertThat(((Verdict.Breached) RULES.decide(TRANSFER, cash)).consequence())
        .isEqualTo(Consequence.ADVISORY);
    AidGrant transferred =
        cash.withPayment(Fact.known(AidPayment.BANK_TRANSFER))
            .withToHolderAccount(Fact.known(true));
    assertThat(RULES.decide(TRANSFER, transferred).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(TRANSFER, cash.withKind(Fact.known(AidKind.SEND_WARMTH))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    AidGrant donated = cash.withFund(Fact.known(AidFund.DONATION));
    assertThat(RULES.decide(AS_AGREED, donated.withAsDonorAgreed(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(AS_AGREED, cash).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
