package org.uniondomain.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.side.SideSizeRules;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.wage.PayItemRules;

@DisplayName("评估：组成部分和清单各项一并评估")
class PartAssessmentTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2026, 1, 1));

  private static BargainingSide side(int size) {
    Listing<Representative> all = Listing.none();
    for (int i = 0; i < size; i++) {
      all = all.with(Representative.builder().build());
    }
    return BargainingSide.builder().representatives(all).build();
  }

  @Test
  @DisplayName("各方分别按各自的规则评估，说明写明所在位置")
  void sides() {
    Negotiation negotiation = Negotiation.builder().workers(side(2)).employer(side(3)).build();

    Assessment<Negotiation> answer = RULES.of(Negotiation.class).assess(negotiation);

    assertThat(answer.parts())
        .extracting(PartAssessment::pointer)
        .containsExactly("/workers", "/employer", "/offer");
    assertThat(kindOfSize(answer.parts().get(0))).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kindOfSize(answer.parts().get(1))).isEqualTo(Verdict.Kind.MET);
    assertThat(answer.explain(Locale.CHINA))
        .contains("# 职工一方 (/workers)")
        .contains("# 用人单位一方 (/employer)");
  }

  @Test
  @DisplayName("清单逐项评估，没有规则的部分不出现")
  void items() {
    Payroll payroll =
        Payroll.builder()
            .items(Listing.of(PayItem.builder().build(), PayItem.builder().build()))
            .build();

    Assessment<Payroll> answer = RULES.of(Payroll.class).assess(payroll);

    assertThat(answer.parts())
        .extracting(PartAssessment::pointer)
        .containsExactly("/items/0", "/items/1");
    assertThat(answer.parts())
        .allSatisfy(
            part ->
                assertThat(part.assessment().findings())
                    .extracting(each -> (Object) each.rule())
                    .contains(PayItemRules.TREATMENT));
    PartAssessment<?> item = answer.parts().get(0);
    assertThat(item.assessment().parts()).isEmpty();
  }

  private static Verdict.Kind kindOfSize(PartAssessment<?> part) {
    return part.assessment().findings().stream()
        .filter(each -> each.rule().equals(SideSizeRules.SIZE_OF_SIDE))
        .map(each -> ((Finding.OfRequirement<?>) each).verdict().kind())
        .findFirst()
        .orElseThrow();
  }
}
