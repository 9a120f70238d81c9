package org.uniondomain.rules.bargaining.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.SAFETY;
import static org.uniondomain.core.bargaining.contract.ContractKind.WOMEN;
import static org.uniondomain.rules.bargaining.contract.ContractContentRules.WOMENS_CONTENT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniondomain.core.bargaining.contract.AttachedContract;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractContent;
import org.uniondomain.core.bargaining.contract.ContractItem;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.contract.WageFactor;
import org.uniondomain.core.bargaining.contract.WageItem;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("妇女权益保障法（2022修订）第四十四条第二款：集体合同应有女职工权益保护内容")
class ContractContentRulesTest {
  private static final CollectiveContract WITHOUT =
      ContractCases.received(COMPREHENSIVE, LocalDate.of(2023, 1, 6));

  private static Verdict asked(CollectiveContract contract, LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day).decide(WOMENS_CONTENT, contract);
  }

  private static Verdict asked(CollectiveContract contract) {
    return asked(contract, LocalDate.of(2026, 6, 30));
  }

  @ParameterizedTest(name = "E43：{0}签订，无女职工条款：{1}")
  @CsvSource({"2022-12-31, NOT_APPLICABLE", "2023-01-01, BREACHED", "2023-01-02, BREACHED"})
  void judgedOnTheDayOfSigning(LocalDate signed, Verdict.Kind expected) {
    CollectiveContract contract = WITHOUT.withSignedOn(Fact.known(signed));
    assertThat(asked(contract).kind()).isEqualTo(expected);
    assertThat(asked(contract, LocalDate.of(2013, 6, 30)).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("正文、附件、专项集体合同，有其一即可")
  void anyPlaceWillDo() {
    AttachedContract annex = AttachedContract.builder().kind(SAFETY).womensProtection(true).build();
    AttachedContract special = AttachedContract.builder().kind(WOMEN).build();
    AttachedContract other =
        AttachedContract.builder().kind(SAFETY).womensProtection(false).build();
    assertThat(asked(WITHOUT.withWomensProtection(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(asked(WITHOUT.withKind(Fact.known(WOMEN))).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(asked(WITHOUT.withAttachedContracts(Listing.of(other, annex))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(asked(WITHOUT.withAttachedContracts(Listing.of(special))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(asked(WITHOUT.withAttachedContracts(Listing.of(other))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("附件清单不全：可能还有，无法确定")
  void incompleteCaseFile() {
    Verdict.Undetermined open =
        (Verdict.Undetermined) asked(WITHOUT.withAttachedContracts(Listing.unknown()));
    assertThat(open.missing())
        .containsExactly(
            new Missing.OfItems(CollectiveContractFacts.ATTACHED_CONTRACTS.description()));
  }

  @Test
  @DisplayName("签订日不明：无法确定并指明；有内容者或符合或不适用，不会不符合")
  void unknownDayOfSigning() {
    CollectiveContract undated = WITHOUT.withSignedOn(Fact.unknown());
    Verdict.Undetermined open = (Verdict.Undetermined) asked(undated);
    assertThat(open.possible())
        .containsExactlyInAnyOrder(Verdict.Kind.NOT_APPLICABLE, Verdict.Kind.BREACHED);
    assertThat(open.missing())
        .containsExactly(new Missing.OfFact(CollectiveContractFacts.SIGNED.description()));
    Verdict.Undetermined with =
        (Verdict.Undetermined) asked(undated.withWomensProtection(Fact.known(true)));
    assertThat(with.possible())
        .containsExactlyInAnyOrder(Verdict.Kind.NOT_APPLICABLE, Verdict.Kind.MET);
  }

  @Test
  @DisplayName("尚未签订：2023年前提问为待定，之后依当时的规定")
  void notSignedYet() {
    CollectiveContract draft = WITHOUT.withSignedOn(Fact.none());
    assertThat(asked(draft, LocalDate.of(2022, 12, 31)).kind()).isEqualTo(Verdict.Kind.PENDING);
    assertThat(asked(draft, LocalDate.of(2023, 1, 1)).kind()).isEqualTo(Verdict.Kind.BREACHED);
    Verdict.Undetermined open =
        (Verdict.Undetermined)
            asked(WITHOUT.withSignedOn(Fact.unknown()), LocalDate.of(2022, 12, 31));
    assertThat(open.possible()).contains(Verdict.Kind.PENDING);
  }

  @Test
  @DisplayName("补上内容即符合")
  void remedy() {
    var assessment =
        UnionRules.standard()
            .at(Division.NATION, LocalDate.of(2026, 6, 30))
            .of(CollectiveContract.class)
            .assess(WITHOUT);
    assertThat(assessment.remedies(WOMENS_CONTENT))
        .anySatisfy(each -> assertThat(each.to()).isEqualTo(Fact.known(true)));
  }

  private static CollectiveContract with(ContractKind kind, List<ContractItem> clauses) {
    return ContractClocks.contract(kind)
        .withContent(ContractContent.builder().clauses(Listing.complete(clauses)).build());
  }

  private static Verdict.Kind mandatory(List<ContractItem> clauses) {
    return UnionRules.standard()
        .at(Division.NATION, LocalDate.of(2003, 6, 1), LocalDate.of(2018, 12, 31))
        .decide(ContractContentRules.MANDATORY_MATTERS, with(COMPREHENSIVE, clauses))
        .kind();
  }

  @Test
  @DisplayName("1994年规定第六条：十项各有一款即可，缺任何一项均不符合")
  void mandatoryUntil2004() {
    List<ContractItem> ten =
        List.of(
            ContractItem.PAY_LEVEL,
            ContractItem.HOURS_SYSTEM,
            ContractItem.REST_OTHER_LEAVE,
            ContractItem.WELFARE_FAMILY,
            ContractItem.SAFETY_CHECKS,
            ContractItem.TERM,
            ContractItem.CHANGE_PROCEDURE,
            ContractItem.PERFORMANCE,
            ContractItem.PERFORMANCE_DISPUTES,
            ContractItem.LIABILITY);
    assertThat(mandatory(ten)).isEqualTo(Verdict.Kind.MET);
    for (ContractItem left : ten) {
      assertThat(mandatory(ten.stream().filter(each -> each != left).toList()))
          .isEqualTo(Verdict.Kind.BREACHED);
    }
  }

  @ParameterizedTest(name = "工资协议缺{0}：一般应有")
  @EnumSource(WageItem.class)
  void wageItems(WageItem left) {
    List<WageItem> items = Stream.of(WageItem.values()).filter(each -> each != left).toList();
    CollectiveContract contract =
        ContractClocks.contract(ContractKind.WAGE)
            .withContent(ContractContent.builder().wageItems(Listing.complete(items)).build());
    Verdict verdict =
        UnionRules.standard()
            .at(Division.NATION, LocalDate.of(2018, 12, 31))
            .decide(ContractContentRules.WAGE_MATTERS, contract);
    assertThat(verdict.kind())
        .isEqualTo(left == WageItem.OTHER ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "工资协商未参考{0}：提示")
  @EnumSource(WageFactor.class)
  void wageFactors(WageFactor left) {
    List<WageFactor> factors = Stream.of(WageFactor.values()).filter(each -> each != left).toList();
    CollectiveContract contract =
        ContractClocks.contract(ContractKind.WAGE)
            .withContent(ContractContent.builder().wageFactors(Listing.complete(factors)).build());
    Verdict verdict =
        UnionRules.standard()
            .at(Division.NATION, LocalDate.of(2018, 12, 31))
            .decide(ContractContentRules.WAGE_REFERENCES, contract);
    assertThat(verdict.kind())
        .isEqualTo(left == WageFactor.OTHER ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @ParameterizedTest(name = "{0}，县级以下区域：{1}：{2}")
  @CsvSource({
    "ENTERPRISE, false, NOT_APPLICABLE",
    "REGIONAL, true, MET",
    "REGIONAL, false, BREACHED",
    "SECTORAL, false, BREACHED",
    "SECTORAL, , UNDETERMINED"
  })
  void area(ContractScope scope, Boolean within, Verdict.Kind expected) {
    CollectiveContract contract =
        ContractClocks.contract(COMPREHENSIVE)
            .withScope(Fact.known(scope))
            .withContent(ContractContent.builder().withinCounty(Fact.ofNullable(within)).build());
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2018, 12, 31))
                .decide(ContractContentRules.WITHIN_COUNTY, contract)
                .kind())
        .isEqualTo(expected);
  }
}
