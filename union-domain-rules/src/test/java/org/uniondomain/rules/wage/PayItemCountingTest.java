package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.PayrollComponent;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("关于工资总额组成的规定第四条、第十一条：单位是否按规定计入")
class PayItemCountingTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static PayItem item(Fact<Boolean> counted, PayNature... natures) {
    return PayItem.builder()
        .natures(Listing.complete(ImmutableList.copyOf(natures)))
        .countedInPayroll(counted)
        .build();
  }

  private static Fact<Boolean> told(String counted) {
    return counted.equals("unknown") ? Fact.unknown() : Fact.known(Boolean.parseBoolean(counted));
  }

  private static Verdict.Kind kind(Requirement<PayItem> rule, PayItem item) {
    return RULES.decide(rule, item).kind();
  }

  @ParameterizedTest(name = "{0}，已计入 {1}：{2} / {3} / {4}")
  @CsvSource({
    "PROPOSAL_PRIZE, true, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE",
    "PROPOSAL_PRIZE, false, MET, NOT_APPLICABLE, NOT_APPLICABLE",
    "PROPOSAL_PRIZE, unknown, UNDETERMINED, NOT_APPLICABLE, NOT_APPLICABLE",
    "SCIENCE_PRIZE, true, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE",
    "SPORTS_PRIZE, true, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE",
    "TRAVEL_OR_MISSED_MEAL, true, NOT_APPLICABLE, BREACHED, NOT_APPLICABLE",
    "ONE_CHILD_SUBSIDY, false, NOT_APPLICABLE, MET, NOT_APPLICABLE",
    "BONUS, true, NOT_APPLICABLE, NOT_APPLICABLE, MET",
    "BONUS, false, NOT_APPLICABLE, NOT_APPLICABLE, BREACHED",
    "BONUS, unknown, NOT_APPLICABLE, NOT_APPLICABLE, UNDETERMINED"
  })
  void countedAsTheListSays(
      PayNature nature,
      String counted,
      Verdict.Kind prize,
      Verdict.Kind excluded,
      Verdict.Kind included) {
    PayItem item = item(told(counted), nature);
    assertThat(kind(PayItemRules.EXCLUDED_PRIZE_LEFT_OUT, item)).isEqualTo(prize);
    assertThat(kind(PayItemRules.EXCLUDED_LEFT_OUT, item)).isEqualTo(excluded);
    assertThat(kind(PayItemRules.PARTS_COUNTED, item)).isEqualTo(included);
  }

  @Test
  @DisplayName("第十一条第一项：竞赛中的合理化建议奖计入了工资总额，是数据问题，改为不计入即符合")
  void aProposalPrizeWonInACompetition() {
    PayItem item = item(Fact.known(true), PayNature.BONUS, PayNature.PROPOSAL_PRIZE);
    var assessment = RULES.of(PayItem.class).assess(item);
    Verdict.Breached breached =
        (Verdict.Breached) assessment.verdict(PayItemRules.EXCLUDED_PRIZE_LEFT_OUT);
    assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(assessment.remedies(PayItemRules.EXCLUDED_PRIZE_LEFT_OUT).get(0).to())
        .isEqualTo(Fact.known(false));
    assertThat(kind(PayItemRules.PARTS_COUNTED, item)).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(PayItemRules.EXCLUDED_PRIZE_LEFT_OUT.clause().authorities().get(0).citation())
        .hasToString("Provisions on the Composition of Total Payroll (1990), art. 11 item 1");
  }

  @Test
  @DisplayName("性质可能不全：已计入的奖金是否应计入未定")
  void naturesThatMayBeIncomplete() {
    PayItem open =
        item(Fact.known(true)).withNatures(Listing.partial(ImmutableList.of(PayNature.BONUS)));
    assertThat(kind(PayItemRules.EXCLUDED_PRIZE_LEFT_OUT, open))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(kind(PayItemRules.PARTS_COUNTED, open)).isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "审核 {0}，已计入 {1}：{2}")
  @CsvSource({
    "true, true, MET",
    "false, false, MET",
    "true, false, BREACHED",
    "false, true, BREACHED",
    "unknown, true, UNDETERMINED",
    "true, unknown, UNDETERMINED"
  })
  void whatNoTextDecidesIsCountedAsReviewed(
      String reviewed, String counted, Verdict.Kind expected) {
    PayItem item = item(told(counted)).withCountedOnReview(told(reviewed));
    assertThat(kind(PayItemRules.REVIEW_FOLLOWED, item)).isEqualTo(expected);
    assertThat(kind(PayItemRules.PARTS_COUNTED, item)).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("第四条：六个组成部分，各由其性质认定")
  void eachPartOfPayroll(PayrollComponent part) {
    PayItem item = item(Fact.unknown(), PayNature.valueOf(part.name()));
    assertThat(RULES.decide(PayItemRules.COMPONENT, item).asFact()).isEqualTo(Fact.known(part));
  }

  @Test
  @DisplayName("不属于工资总额的项目不属于任何组成部分")
  void whatIsNotPayrollIsNoPart() {
    assertThat(
            RULES.decide(
                PayItemRules.COMPONENT,
                item(Fact.unknown(), PayNature.BONUS, PayNature.PROPOSAL_PRIZE)))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
