package org.uniondomain.rules.bargaining.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.ContractCases.WITHOUT_ROLL_OVER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractContent;
import org.uniondomain.core.bargaining.contract.ContractItem;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.bargaining.filing.ContractFilingRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.wage.HoursRules;
import org.uniondomain.rules.wage.LeaveRules;

@DisplayName("同一集体合同依2003年、2013年、2026年的规定")
class ContractTimeTravelTest {
  private static final LocalDate LATER = LocalDate.of(2026, 6, 30);
  private static final LabourTerms TERMS =
      LabourTerms.builder()
          .yearsWorked(10)
          .dailyMinutes(480)
          .weeklyMinutes(2400)
          .annualLeaveDays(5)
          .maternityLeaveDays(90)
          .unusedLeaveRate(Ratio.of(2, 1))
          .build();

  /** A contract on pay and hours only, for four years, filed on the twelfth day. */
  private static CollectiveContract contract() {
    return ContractClocks.contract(ContractKind.COMPREHENSIVE)
        .withSubmittedOn(Fact.known(ContractClocks.march(17)))
        .withTerm(ContractClocks.term(LocalDate.of(2018, 1, 1), LocalDate.of(2021, 12, 31)))
        .withContent(
            ContractContent.builder()
                .clauses(Listing.of(ContractItem.PAY_LEVEL, ContractItem.HOURS_SYSTEM))
                .build());
  }

  private static <S> String asked(Requirement<S> rule, S subject, int year) {
    Verdict verdict =
        WITHOUT_ROLL_OVER
            .at(Division.NATION, LocalDate.of(year, 6, 1), LATER)
            .decide(rule, subject);
    return verdict instanceof Verdict.Breached breached
        ? breached.consequence().name()
        : verdict.kind().name();
  }

  private static Stream<Arguments> contractDifferences() {
    return Stream.of(
        Arguments.of(
            "1994年规定列举的内容为应有内容，2004年起可以选择",
            ContractContentRules.MANDATORY_MATTERS,
            List.of("MUST_CORRECT", "NOT_APPLICABLE", "NOT_APPLICABLE")),
        Arguments.of(
            "十五项内容可以选择",
            ContractContentRules.CHOSEN_MATTERS,
            List.of("NOT_APPLICABLE", "MET", "MET")),
        Arguments.of(
            "报送期限：1994年规定的数值未经核实，2004年起10日",
            ContractFilingRules.IN_TIME,
            List.of("UNDETERMINED", "MUST_CORRECT", "MUST_CORRECT")),
        Arguments.of(
            "合同期限：1994年规定的数值未经核实，2004年起一般1至3年",
            ContractTermRules.TERM_LENGTH,
            List.of("UNDETERMINED", "ADVISORY", "ADVISORY")),
        Arguments.of(
            "双方首席代表签字：2004年起", SigningRules.CHIEFS, List.of("NOT_APPLICABLE", "MET", "MET")),
        Arguments.of("草案通过后签订：劳动法以来均如此", SigningRules.AFTER_ADOPTION, List.of("MET", "MET", "MET")),
        Arguments.of(
            "报送份数：2003年只对工资协议",
            ContractFilingRules.COPIES_FILED,
            List.of("NOT_APPLICABLE", "UNDETERMINED", "UNDETERMINED")));
  }

  @ParameterizedTest(name = "{0}：{2}")
  @MethodSource("contractDifferences")
  void onContracts(String difference, Requirement<CollectiveContract> rule, List<String> expected) {
    assertThat(Stream.of(2003, 2013, 2026).map(year -> asked(rule, contract(), year)))
        .isEqualTo(expected);
  }

  private static Stream<Arguments> termDifferences() {
    return Stream.of(
        Arguments.of(
            "年休假：2008年起",
            LeaveRules.ANNUAL_DAYS,
            List.of("NOT_APPLICABLE", "MUST_CORRECT", "MUST_CORRECT")),
        Arguments.of(
            "未休年休假工资：2008年起300%",
            LeaveRules.UNUSED_PAY, List.of("NOT_APPLICABLE", "MUST_CORRECT", "MUST_CORRECT")),
        Arguments.of(
            "产假：90天，2012年起98天",
            LeaveRules.MATERNITY_DAYS,
            List.of("MET", "MUST_CORRECT", "MUST_CORRECT")),
        Arguments.of("每周40小时", HoursRules.WEEK_LENGTH, List.of("MET", "MET", "MET")));
  }

  @ParameterizedTest(name = "{0}：{2}")
  @MethodSource("termDifferences")
  void onTerms(String difference, Requirement<LabourTerms> rule, List<String> expected) {
    assertThat(Stream.of(2003, 2013, 2026).map(year -> asked(rule, TERMS, year)))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("草案表决：2004年起有法定人数；女职工内容：依签订之日的规定")
  void voteAndWomen() {
    for (int year : new int[] {2003, 2013, 2026}) {
      assertThat(
              ContractClocks.vote(
                  "bargaining.draft-vote.quorum",
                  Division.NATION,
                  ContractKind.COMPREHENSIVE,
                  LocalDate.of(year, 6, 1).isAfter(LocalDate.of(2026, 1, 31))
                      ? LocalDate.of(2026, 1, 1)
                      : LocalDate.of(year, 6, 1),
                  66,
                  66))
          .isEqualTo(year == 2003 ? "NOT_APPLICABLE" : "INVALID");
      assertThat(asked(ContractContentRules.WOMENS_CONTENT, contract(), year))
          .isEqualTo("NOT_APPLICABLE");
      assertThat(
              asked(
                  ContractContentRules.WOMENS_CONTENT,
                  contract().withSignedOn(Fact.known(LocalDate.of(year, 6, 1))),
                  year))
          .isEqualTo(year == 2026 ? "MUST_CORRECT" : "NOT_APPLICABLE");
    }
  }
}
