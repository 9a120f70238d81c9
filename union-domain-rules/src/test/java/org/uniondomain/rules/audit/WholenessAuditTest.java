package org.uniondomain.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.audit.Books.amount;
import static org.uniondomain.rules.audit.Books.book;
import static org.uniondomain.rules.audit.Books.calculation;
import static org.uniondomain.rules.audit.Books.requirement;
import static org.uniondomain.rules.audit.Books.times;
import static org.uniondomain.rules.audit.Household.INCOME;
import static org.uniondomain.rules.audit.Household.LIST;
import static org.uniondomain.rules.audit.Household.MEMBER;
import static org.uniondomain.rules.audit.Household.MEMBERS;
import static org.uniondomain.rules.audit.Household.NET;
import static org.uniondomain.rules.audit.Household.RULE;
import static org.uniondomain.rules.audit.Household.SURE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("完整性审查")
class WholenessAuditTest {
  private static final RoundingStep<Money> TO_YUAN =
      new RoundingStep<>(Rounding.HALF_UP, Money.yuan(1), RULE.article(8));

  private static String audit(Rule<Household> rule) {
    return WholenessAudit.of(book(rule)).toString();
  }

  private static String result(Quantity<Household, Money> quantity) {
    return audit(calculation("w", Measure.MONEY).is(quantity).build());
  }

  @Test
  @DisplayName("标准规则集的答案都是完整的")
  void theStandardBookIsWhole() {
    assertThat(WholenessAudit.of(UnionRules.standard())).isEmpty();
  }

  @Test
  void aFractionHasToBeRounded() {
    Threshold<Ratio> half =
        Threshold.threshold("w.half", Measure.RATIO, Bound.EXACTLY, "一半", "half")
            .since(Household.START, Ratio.of(1, 2), RULE.article(1), SURE);
    assertThat(result(NET.times(half.value()))).contains("fraction");
    assertThat(result(NET.per(MEMBERS))).contains("fraction");
    assertThat(result(NET.per(MEMBERS).rounded(TO_YUAN))).isEqualTo("[]");
    assertThat(result(NET.times(times("w.twice", Bound.EXACTLY, 2).value()))).isEqualTo("[]");
    assertThat(result(NET.times(MEMBERS))).isEqualTo("[]");
    assertThat(result(NET.rounded(TO_YUAN).times(half.value()))).isEqualTo("[]");
  }

  @Test
  void aFractionOfAnItemHasToBeRoundedBeforeItIsSummed() {
    assertThat(result(LIST.sum(INCOME.per(Quantity.of(3))))).contains("item");
    assertThat(result(LIST.sum(INCOME))).isEqualTo("[]");
  }

  @Test
  void theOwnerOfAListIsReadInsideThatList() {
    Requirement<Household> inside =
        requirement("w")
            .that(LIST.every(INCOME.meets(Limit.at(Bound.OR_LESS, LIST.outer(NET)))))
            .build();
    assertThat(audit(inside)).isEqualTo("[]");
    var outside =
        Requirement.requirement("w.member", MEMBER)
            .label("成员", "member")
            .clause(RULE.article(1), SURE, org.uniondomain.rules.lang.Modality.SHALL, "应当", "shall")
            .that(INCOME.meets(Limit.at(Bound.OR_LESS, LIST.outer(NET))))
            .build();
    assertThat(audit(requirement("w").that(LIST.every(outside.isMet())).build()))
        .contains("w.member")
        .contains("outside that list");
  }

  @Test
  @DisplayName("数值仅见报道的，后果不重于提示")
  void aReportedNumberIsNeverHard() {
    Threshold<Money> reported =
        Threshold.threshold("w.reported", Measure.MONEY, Bound.UNDER, "数", "number")
            .since(Household.START, Money.yuan(500), RULE.article(1), Certainty.REPORTED)
            .startKnown(Certainty.CONVENTION);
    Requirement<Household> rule = requirement("w").that(NET.meets(reported)).build();
    assertThat(audit(rule)).isEqualTo("[]");
    var rich = NET.with(Household.UNKNOWN, org.uniondomain.core.fact.Fact.known(Money.yuan(900)));
    var verdict =
        book(rule)
            .at(org.uniondomain.core.place.Division.NATION, LocalDate.of(2020, 1, 1))
            .decide(rule, rich);
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
  }

  @Test
  void whatCanBeChangedBelongsToTheSubject() {
    var foreign =
        org.uniondomain.rules.lang.Subject.named("stranger", Household.class, "外人", "stranger")
            .money("net", "净收入", "net", Household::net, (h, net) -> NET.with(h, net))
            .actionable();
    assertThat(audit(requirement("w").that(foreign.meets(amount("w.n", Bound.UNDER, 5))).build()))
        .contains("does not belong");
  }
}
