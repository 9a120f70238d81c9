package org.uniondomain.rules.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.PersonAidYear;
import org.uniondomain.core.aid.grant.WarmthGroup;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("送温暖：每人每次、每人每年原则上的限额（山东、白银），慰问对象，不得变相发放福利")
class WarmthRulesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
  private static final BoundRulebook SHANDONG = UnionRules.standard().at(Regions.SHANDONG, DAY);
  private static final BoundRulebook BAIYIN = UnionRules.standard().at(Division.of("620400"), DAY);
  private static final BoundRulebook NATION = UnionRules.standard().at(Division.NATION, DAY);

  private static AidGrant visit(LocalDate day, String yuan) {
    return AidGrant.builder()
        .kind(AidKind.SEND_WARMTH)
        .paidOn(day)
        .amount(Money.yuan(yuan))
        .build();
  }

  private static PersonAidYear in2024(String... amounts) {
    return PersonAidYear.builder()
        .year(Period.year(2024))
        .onFile(true)
        .grants(
            Listing.complete(
                Stream.of(amounts).map(each -> visit(LocalDate.of(2024, 1, 20), each)).toList()))
        .build();
  }

  @ParameterizedTest(name = "每次{0}元：{1}")
  @CsvSource({"2999.99, MET", "3000.00, MET", "3000.01, BREACHED", "3001.00, BREACHED"})
  @DisplayName("实例三十：每次3000元，超过只作提示")
  void oneVisit(String yuan, Verdict.Kind expected) {
    for (BoundRulebook rules : List.of(SHANDONG, BAIYIN)) {
      Verdict verdict = rules.decide(WarmthRules.VISIT, visit(LocalDate.of(2024, 1, 20), yuan));
      assertThat(verdict.kind()).isEqualTo(expected);
      if (verdict instanceof Verdict.Breached breached) {
        assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
      }
    }
  }

  @Test
  @DisplayName("实例三十：全年两次3000元正好，第三次多一分即超过；余额")
  void allVisitsOfAYear() {
    assertThat(SHANDONG.decide(WarmthRules.YEARLY, in2024("3000", "3000")).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(SHANDONG.decide(WarmthRules.YEARLY, in2024("3000", "3000", "0.01")).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(SHANDONG.decide(WarmthRules.YEARLY, in2024("3000", "3000", "1")).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(SHANDONG.decide(WarmthRules.REMAINING, in2024("3000", "2999.99")).asFact())
        .isEqualTo(Fact.known(Money.yuan("0.01")));
    assertThat(SHANDONG.decide(WarmthRules.REMAINING, in2024("6000", "1")).asFact())
        .isEqualTo(Fact.known(Money.ZERO));
  }

  @Test
  @DisplayName("其他地区没有限额；公布报道之前也没有")
  void whereAndWhen() {
    AidGrant much = visit(LocalDate.of(2024, 1, 20), "5000");
    assertThat(NATION.decide(WarmthRules.VISIT, much).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, DAY)
                .decide(WarmthRules.YEARLY, in2024("9000"))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(BAIYIN.decide(WarmthRules.VISIT, visit(LocalDate.of(2019, 10, 20), "5000")).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(BAIYIN.decide(WarmthRules.VISIT, visit(LocalDate.of(2019, 10, 21), "5000")).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("慰问对象是可以，不会违反；变相发放福利在白银不得")
  void groupsAndDisguise() {
    AidGrant other =
        visit(LocalDate.of(2024, 1, 20), "500").withWarmthGroup(Fact.known(WarmthGroup.OTHER));
    assertThat(NATION.decide(WarmthRules.GROUP, other).kind()).isNotEqualTo(Verdict.Kind.BREACHED);
    AidGrant disguised = other.withDisguisedBenefit(Fact.known(true));
    assertThat(BAIYIN.decide(WarmthRules.NO_DISGUISE, disguised).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(NATION.decide(WarmthRules.NO_DISGUISE, disguised).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}元：{1}")
  @CsvSource({"3000.00, MET", "3000.01, BREACHED"})
  @DisplayName("湖北：未建档人员临时救助每人每年3000元；在档的不问")
  void temporaryAidInHubei(String yuan, Verdict.Kind expected) {
    BoundRulebook hubei = UnionRules.standard().at(Regions.HUBEI, DAY);
    AidGrant grant = visit(LocalDate.of(2024, 3, 1), yuan).withKind(Fact.known(AidKind.TEMPORARY));
    PersonAidYear year = in2024().withGrants(Listing.of(grant)).withOnFile(Fact.known(false));
    assertThat(hubei.decide(WarmthRules.TEMPORARY_AID, year).kind()).isEqualTo(expected);
    assertThat(hubei.decide(WarmthRules.TEMPORARY_AID, year.withOnFile(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
