package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.core.wage.PayrollTreatment;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Calculation;

@Label("工资总额")
class PayrollRulesPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  @Provide
  Arbitrary<PayItem> items() {
    Arbitrary<Listing<PayNature>> natures =
        Combinators.combine(
                Arbitraries.of(PayNature.class).list().ofMaxSize(4), Arbitraries.of(true, false))
            .as((list, complete) -> complete ? Listing.complete(list) : Listing.partial(list));
    Arbitrary<Fact<Boolean>> reviewed =
        Arbitraries.of(Fact.known(true), Fact.known(false), Fact.unknown());
    return Combinators.combine(Arbitraries.longs().between(0, 10_000_000), natures, reviewed)
        .as(
            (fen, listing, counted) ->
                PayItem.builder()
                    .amount(Money.fen(fen))
                    .natures(listing)
                    .countedOnReview(counted)
                    .build());
  }

  private static Fact<PayrollTreatment> treatment(PayItem item) {
    return RULES.decide(PayItemRules.TREATMENT, item).asFact();
  }

  private static Fact<Money> total(List<PayItem> items) {
    return RULES
        .decide(PayrollRules.TOTAL, Payroll.builder().items(Listing.complete(items)).build())
        .asFact();
  }

  @Property
  @Label("先问除外：带有任何一种除外性质的项目都不计入")
  void exclusionsComeFirst(@ForAll("items") PayItem item, @ForAll PayNature nature) {
    PayItem with = item.withNatures(item.natures().with(nature));
    if (nature.compareTo(PayNature.TIME_WAGE) < 0) {
      assertThat(treatment(with)).isEqualTo(Fact.known(PayrollTreatment.OUT));
    } else {
      assertThat(treatment(with).admits(PayrollTreatment.REVIEW)).isFalse();
    }
  }

  @Property
  @Label("性质的次序不影响归属")
  void theOrderOfNaturesDoesNotMatter(@ForAll("items") PayItem item) {
    List<PayNature> reversed = new ArrayList<>(item.natures().items().reverse());
    Listing<PayNature> listing =
        item.natures().isComplete() ? Listing.complete(reversed) : Listing.partial(reversed);
    assertThat(treatment(item.withNatures(listing))).isEqualTo(treatment(item));
  }

  @Property
  @Label("增加一项不计入的支付，工资总额不变")
  void addingAnOutItemChangesNothing(
      @ForAll List<@net.jqwik.api.From("items") PayItem> items, @ForAll("items") PayItem added) {
    PayItem out = added.withNatures(added.natures().with(PayNature.ONE_CHILD_SUBSIDY));
    List<PayItem> more = new ArrayList<>(items);
    more.add(out);
    assertThat(total(more)).isEqualTo(total(items));
  }

  @Property
  @Label("增加任何支付，工资总额的上下限都不减少")
  void addingAnItemNeverLowersTheTotal(
      @ForAll List<@net.jqwik.api.From("items") PayItem> items, @ForAll("items") PayItem added) {
    List<PayItem> more = new ArrayList<>(items);
    more.add(added);
    assertThat(total(more).low()).isGreaterThanOrEqualTo(total(items).low());
    assertThat(total(more).high()).isGreaterThanOrEqualTo(total(items).high());
  }

  @Property
  @Label("全部已知时，六个组成部分与经审核计入之和等于工资总额")
  void thePartsMakeUpTheTotal(@ForAll List<@net.jqwik.api.From("items") PayItem> items) {
    List<PayItem> known = new ArrayList<>();
    for (PayItem item : items) {
      known.add(
          item.withNatures(Listing.complete(item.natures().items()))
              .withCountedOnReview(Fact.known(item.countedOnReview().admits(true))));
    }
    Payroll payroll = Payroll.builder().items(Listing.complete(known)).build();
    long sum = 0;
    for (Calculation<Payroll, Money> part :
        List.of(
            PayrollRules.TIME_WAGES,
            PayrollRules.PIECE_WAGES,
            PayrollRules.BONUSES,
            PayrollRules.ALLOWANCES,
            PayrollRules.OVERTIME_PAY,
            PayrollRules.PAY_IN_SPECIAL_CIRCUMSTANCES,
            PayrollRules.COUNTED_BY_REVIEW)) {
      sum += RULES.decide(part, payroll).asFact().get().fen();
    }
    assertThat(total(known)).isEqualTo(Fact.known(Money.fen(sum)));
  }
}
