package org.uniondomain.rules.bargaining.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.drive.FourContentsRules.OVERTIME_PAY;
import static org.uniondomain.rules.bargaining.drive.FourContentsRules.PAYMENT_OF_WAGES;
import static org.uniondomain.rules.bargaining.drive.FourContentsRules.RISE_OF_WAGES;
import static org.uniondomain.rules.bargaining.drive.FourContentsRules.WELFARE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractContent;
import org.uniondomain.core.bargaining.contract.ContractItem;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.WageItem;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工资协议的四项内容：工资支付、工资增长、加班工资、福利待遇")
class FourContentsRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static CollectiveContract agreement(ContractContent content) {
    return CollectiveContract.builder().kind(ContractKind.WAGE).content(content).build();
  }

  private static void all(Verdict.Kind expected, ContractContent content) {
    for (Requirement<CollectiveContract> each :
        List.of(PAYMENT_OF_WAGES, RISE_OF_WAGES, OVERTIME_PAY, WELFARE)) {
      assertThat(REGION.decide(each, agreement(content)).kind()).as(each.id()).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("四项齐全；一项都没有只作提示；不知有无的未定")
  void contents() {
    ContractContent full =
        ContractContent.builder()
            .wageItems(Listing.of(WageItem.PAYMENT, WageItem.AVERAGE_LEVEL))
            .clauses(Listing.of(ContractItem.PAY_EXTRAS, ContractItem.WELFARE_FACILITIES))
            .build();
    all(Verdict.Kind.MET, full);
    all(Verdict.Kind.BREACHED, full.withWageItems(Listing.none()).withClauses(Listing.none()));
    all(Verdict.Kind.UNDETERMINED, ContractContent.builder().build());
    assertThat(REGION.decide(WELFARE, agreement(full.withClauses(Listing.none()))))
        .isInstanceOfSatisfying(
            Verdict.Breached.class,
            breach -> assertThat(breach.consequence()).isEqualTo(Consequence.ADVISORY));
  }

  @Test
  @DisplayName("综合性集体合同的条款也可以说到工资支付和增长；全国不提出这一要求")
  void elsewhere() {
    ContractContent clauses =
        ContractContent.builder()
            .clauses(Listing.of(ContractItem.PAY_METHOD, ContractItem.PAY_ADJUSTMENT))
            .build();
    assertThat(REGION.decide(PAYMENT_OF_WAGES, agreement(clauses)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(RISE_OF_WAGES, agreement(clauses)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2014, 1, 10))
                .decide(WELFARE, agreement(clauses))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
