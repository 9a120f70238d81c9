package org.uniondomain.rules.bargaining.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.ContractCases.WITHOUT_ROLL_OVER;
import static org.uniondomain.rules.bargaining.contract.ContractCases.comprehensive;
import static org.uniondomain.rules.bargaining.contract.ContractCases.march;
import static org.uniondomain.rules.bargaining.contract.ContractCases.wageAgreement;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.BY_ENTERPRISE;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.BY_WORKERS_SIDE;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.PROMPTLY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工资集体协商试行办法第二十三条：双方5日内公布；集体合同规定第四十八条：及时公布")
class PublicationRulesTest {
  private static final LocalDate LATER = LocalDate.of(2013, 6, 30);

  private static Verdict asked(
      Rulebook book, Requirement<CollectiveContract> rule, CollectiveContract facts, LocalDate on) {
    return book.at(Division.NATION, on).decide(rule, facts);
  }

  private static Verdict asked(
      Requirement<CollectiveContract> rule, CollectiveContract facts, LocalDate on) {
    return asked(UnionRules.standard(), rule, facts, on);
  }

  @ParameterizedTest(name = "3月24日生效，3月{0}日公布：{1}")
  @CsvSource({"28, MET", "29, MET", "30, BREACHED"})
  void withinFiveDays(int day, Verdict.Kind expected) {
    CollectiveContract byEnterprise =
        wageAgreement().withPublishedByEnterpriseOn(Fact.known(march(day)));
    assertThat(asked(BY_ENTERPRISE, byEnterprise, LATER).kind()).isEqualTo(expected);
    CollectiveContract byWorkers =
        wageAgreement().withPublishedByWorkersSideOn(Fact.known(march(day)));
    assertThat(asked(BY_WORKERS_SIDE, byWorkers, LATER).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("未公布：期内为尚在期限内并给出末日，逾期为不符合，生效前不适用")
  void everyAskingDay() {
    for (int day = 11; day <= 31; day++) {
      Verdict verdict = asked(BY_ENTERPRISE, wageAgreement(), march(day));
      assertThat(verdict.kind())
          .isEqualTo(
              day < 24
                  ? Verdict.Kind.NOT_APPLICABLE
                  : day <= 29 ? Verdict.Kind.PENDING : Verdict.Kind.BREACHED);
      if (verdict instanceof Verdict.Pending pending) {
        assertThat(pending.lastDay()).contains(march(29));
      }
    }
  }

  @Test
  @DisplayName("末日遇休息日：默认顺延，可以改为不顺延")
  void rollOver() {
    CollectiveContract contract =
        wageAgreement()
            .withSubmittedOn(Fact.known(march(9)))
            .withPublishedByEnterpriseOn(Fact.known(LocalDate.of(2013, 4, 1)));
    assertThat(asked(BY_ENTERPRISE, contract, LATER).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(asked(WITHOUT_ROLL_OVER, BY_ENTERPRISE, contract, LATER).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("有异议而不生效、非工资协议：不适用")
  void notInForce() {
    CollectiveContract objected = wageAgreement().withObjectionServedOn(Fact.known(march(20)));
    assertThat(asked(BY_ENTERPRISE, objected, LATER).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(asked(BY_ENTERPRISE, comprehensive(), LATER).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("公布日不明：无法确定，只缺公布日")
  void unknownPublication() {
    Verdict verdict =
        asked(
            BY_ENTERPRISE, wageAgreement().withPublishedByEnterpriseOn(Fact.unknown()), march(27));
    Verdict.Undetermined open = (Verdict.Undetermined) verdict;
    assertThat(open.possible())
        .containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED, Verdict.Kind.PENDING);
    assertThat(open.missing())
        .containsExactly(
            new Missing.OfFact(CollectiveContractFacts.PUBLISHED_BY_ENTERPRISE.description()));
  }

  @Test
  @DisplayName("及时公布由人判断，不及时只作提示；生效前不适用")
  void promptly() {
    Verdict open = asked(PROMPTLY, comprehensive(), LATER);
    assertThat(((Verdict.Undetermined) open).missing())
        .containsExactly(
            new Missing.OfFact(CollectiveContractFacts.PROMPTLY_PUBLISHED.description()));
    CollectiveContract late = comprehensive().withPromptlyPublished(Fact.known(false));
    assertThat(((Verdict.Breached) asked(PROMPTLY, late, LATER)).consequence())
        .isEqualTo(Consequence.ADVISORY);
    assertThat(asked(PROMPTLY, late, march(26)).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(asked(PROMPTLY, late.withPromptlyPublished(Fact.known(true)), march(27)).kind())
        .isEqualTo(Verdict.Kind.MET);
  }
}
