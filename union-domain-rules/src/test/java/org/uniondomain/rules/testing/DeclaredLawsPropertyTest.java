package org.uniondomain.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.testing.Falsified;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.competition.fund.AwardFundFacts;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Rule;

class DeclaredLawsPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2024, 6, 30));

  @Example
  @Label("最低提取额：金额同比例，随提取额上升，随工资总额下降")
  void the_laws_of_the_minimum() {
    List<String> laws =
        DeclaredLaws.of(AwardFundRules.MINIMUM, AwardFundFacts.VOCABULARY, RULES).stream()
            .map(law -> law.kind() + " " + law.about())
            .collect(Collectors.toList());
    assertThat(laws)
        .containsExactlyInAnyOrder(
            "ORDER ",
            "KNOWLEDGE ",
            "SCALING ",
            "RISING award-fund.accrued",
            "FALLING award-fund.payroll");
  }

  @Example
  @Label("标准规则集的规则都守住由其构造推出的定律")
  void the_standard_book_keeps_them() {
    Random random = new Random(9);
    Map<Law.Kind, Integer> checked = new EnumMap<>(Law.Kind.class);
    for (SubjectRules<?> own : RULES.book().subjects()) {
      check(own, random, checked);
    }
    assertThat(checked.keySet()).containsExactlyInAnyOrder(Law.Kind.values());
    assertThat(checked.get(Law.Kind.SCALING)).isGreaterThan(100);
    assertThat(checked.get(Law.Kind.RISING)).isGreaterThan(10);
    assertThat(checked.get(Law.Kind.FALLING)).isGreaterThan(10);
  }

  private static <S> void check(
      SubjectRules<S> own, Random random, Map<Law.Kind, Integer> checked) {
    for (Rule<S> rule : own.rules()) {
      for (Law<S> law : DeclaredLaws.of(rule, own.vocabulary(), RULES)) {
        RandomGenerator<Twins<S>> twins = law.twins().generator(1000);
        for (int i = 0; i < 2; i++) {
          law.check().accept(twins.next(random).value());
        }
        checked.merge(law.kind(), 1, Integer::sum);
      }
    }
  }

  @Provide
  Arbitrary<Twins<AwardFund>> scaled() {
    return DeclaredLaws.scaled(AwardFundFacts.VOCABULARY);
  }

  @Property(tries = 500)
  @Falsified
  @Label("写死金额的系统不守金额同比例的定律")
  void a_system_with_a_fixed_amount(@ForAll("scaled") Twins<AwardFund> twins) {
    twins.agree(
        fund ->
            fund.accrued().isKnown() && fund.accrued().get().compareTo(Money.yuan(10_000)) >= 0);
  }

  @Example
  @Label("不守定律时说明两个案例各得什么")
  void the_message_shows_both() {
    AwardFund less = AwardFund.builder().accrued(Money.yuan(1)).build();
    AwardFund more = AwardFund.builder().accrued(Money.yuan(2)).build();
    Twins<AwardFund> twins = new Twins<>(AwardFundFacts.VOCABULARY, "twice", 2, less, more);
    assertThatThrownBy(() -> twins.agree(fund -> fund.accrued().get()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("twice: expected the same, but 1.00")
        .hasMessageContaining("accrued=known 2.00");
    twins.scale(fund -> fund.accrued().get());
    twins.rise(fund -> fund.accrued().get());
  }
}
