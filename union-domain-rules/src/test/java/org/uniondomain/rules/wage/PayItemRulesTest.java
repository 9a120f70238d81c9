package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.wage.PayrollTreatment.IN;
import static org.uniondomain.core.wage.PayrollTreatment.OUT;
import static org.uniondomain.core.wage.PayrollTreatment.REVIEW;
import static org.uniondomain.rules.wage.PayItemRules.TREATMENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.PayrollTreatment;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("关于工资总额组成的规定第四条至第十一条：是否计入工资总额")
class PayItemRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static Answer<PayrollTreatment> treatment(Listing<PayNature> natures) {
    return RULES.decide(TREATMENT, PayItem.builder().natures(natures).build());
  }

  private static PayrollTreatment expected(PayNature nature) {
    return nature.compareTo(PayNature.TIME_WAGE) < 0 ? OUT : IN;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("二十问逐一：前十四问不计入，后六问计入")
  void everyNatureOnItsOwn(PayNature nature) {
    assertThat(treatment(Listing.of(nature)).asFact()).isEqualTo(Fact.known(expected(nature)));
  }

  @Test
  @DisplayName("第十一条第一项：劳动竞赛中的合理化建议奖既是奖金又是合理化建议奖，不计入")
  void exclusionsComeFirst() {
    assertThat(treatment(Listing.of(PayNature.BONUS, PayNature.PROPOSAL_PRIZE)).asFact())
        .isEqualTo(Fact.known(OUT));
    assertThat(treatment(Listing.of(PayNature.BONUS)).asFact()).isEqualTo(Fact.known(IN));
  }

  @Test
  @DisplayName("二十问皆否：交人工审核，不作推测")
  void noneOfTheTwentyIsForReview() {
    assertThat(treatment(Listing.none()).asFact()).isEqualTo(Fact.known(REVIEW));
  }

  @Test
  @DisplayName("性质可能不全：已知的除外项目仍定案，已知的组成项目不定案")
  void furtherNaturesCanOnlyExclude() {
    assertThat(treatment(Listing.partial(List.of(PayNature.TRAVEL_OR_MISSED_MEAL))).asFact())
        .isEqualTo(Fact.known(OUT));
    Answer<PayrollTreatment> open = treatment(Listing.partial(List.of(PayNature.BONUS)));
    assertThat(open.asFact()).isEqualTo(Fact.oneOf(List.of(IN, OUT)));
    assertThat(((Answer.Undetermined<PayrollTreatment>) open).missing())
        .containsExactly(new Missing.OfItems(PayItemFacts.NATURES.description()));
    assertThat(treatment(Listing.unknown()).asFact())
        .isEqualTo(Fact.oneOf(List.of(IN, OUT, REVIEW)));
  }

  @Test
  @DisplayName("每一问都引用其条文")
  void everyCaseCitesItsArticle() {
    assertThat(TREATMENT.cases()).hasSize(PayNature.values().length);
    assertThat(TREATMENT.cases())
        .allSatisfy(
            each -> {
              int article = each.citation().orElseThrow().article();
              assertThat(each.outcome()).isEqualTo(article == 11 ? OUT : IN);
              assertThat(article).isBetween(5, 11);
            });
    assertThat(TREATMENT.cases().get(6).citation().orElseThrow().inChinese())
        .isEqualTo("《关于工资总额组成的规定》（1990）第十一条第一项");
    assertThat(TREATMENT.isOrdered()).isTrue();
  }

  @Test
  @DisplayName("1990年1月1日前尚无此规定")
  void notBefore1990() {
    PayItem item = PayItem.builder().natures(List.of(PayNature.BONUS)).build();
    Answer<PayrollTreatment> before =
        UnionRules.standard()
            .at(Division.NATION, LocalDate.of(1989, 12, 31))
            .decide(TREATMENT, item);
    assertThat(((Answer.NotApplicable<PayrollTreatment>) before).reason())
        .isEqualTo(Verdict.Reason.DAY);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(1990, 1, 1))
                .decide(TREATMENT, item)
                .asFact())
        .isEqualTo(Fact.known(IN));
  }
}
