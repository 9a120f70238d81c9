package org.uniondomain.rules.hardship.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.HouseholdMembers.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.economy.HouseholdEconomy;
import org.uniondomain.core.hardship.economy.HouseholdIncome;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.core.hardship.economy.IncomeKind;
import org.uniondomain.core.hardship.economy.MemberRelation;
import org.uniondomain.core.hardship.economy.StudyLevel;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@Label("家庭经济状况：全国、江门、内蒙古")
class EconomyRulesPropertyTest {
  private static final List<BoundRulebook> PROFILES =
      List.of(at("000000"), at("440700"), at("150100"));

  private static BoundRulebook at(String place) {
    return UnionRules.standard().at(Division.of(place), LocalDate.of(2025, 6, 30));
  }

  private static HouseholdEconomy random(Random random) {
    List<HouseholdMember> members = new ArrayList<>();
    List<HouseholdIncome> incomes = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      members.add(
          member(MemberRelation.values()[random.nextInt(MemberRelation.values().length)])
              .withStudy(Fact.known(StudyLevel.values()[random.nextInt(4)]))
              .withSupportDuty(Fact.known(random.nextBoolean()))
              .withLivesTogether(Fact.known(random.nextBoolean()))
              .withIncomeProved(Fact.known(random.nextBoolean()))
              .withIdleMonths(Fact.known(random.nextInt(13))));
      incomes.add(
          HouseholdIncome.builder()
              .kind(IncomeKind.values()[random.nextInt(IncomeKind.values().length)])
              .amount(Money.fen(random.nextInt(1_000_000)))
              .countsLocally(random.nextBoolean())
              .build());
    }
    return HouseholdEconomy.builder()
        .members(Listing.complete(members))
        .incomes(Listing.complete(incomes))
        .expenditures(Listing.none())
        .build();
  }

  private static List<Fact<?>> totals(BoundRulebook rules, HouseholdEconomy economy) {
    return List.of(
        rules.decide(EconomyRules.COUNTED_MEMBERS, economy).asFact(),
        rules.decide(EconomyRules.COUNTED_INCOME, economy).asFact(),
        rules.decide(EconomyRules.RIGID_EXPENDITURE, economy).asFact());
  }

  @Property(tries = 300)
  @Label("成员和收入换个次序，什么也不变")
  void permutingChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    HouseholdEconomy economy = random(random);
    List<HouseholdMember> members = new ArrayList<>(economy.members().items());
    List<HouseholdIncome> incomes = new ArrayList<>(economy.incomes().items());
    Collections.shuffle(members, random);
    Collections.shuffle(incomes, random);
    HouseholdEconomy shuffled =
        economy.withMembers(Listing.complete(members)).withIncomes(Listing.complete(incomes));
    for (BoundRulebook rules : PROFILES) {
      assertThat(totals(rules, shuffled)).isEqualTo(totals(rules, economy));
    }
  }

  @Property(tries = 300)
  @Label("多一项收入，家庭收入不会更少；少列的清单，范围包含全列的数")
  void addingIncomeNeverLowersIt(@ForAll long seed) {
    HouseholdEconomy economy = random(new Random(seed));
    List<HouseholdIncome> all = economy.incomes().items();
    HouseholdEconomy fewer = economy.withIncomes(Listing.complete(all.subList(0, all.size() - 1)));
    for (BoundRulebook rules : PROFILES) {
      Fact<Money> full = rules.decide(EconomyRules.COUNTED_INCOME, economy).asFact();
      Fact<Money> less = rules.decide(EconomyRules.COUNTED_INCOME, fewer).asFact();
      if (full.isKnown() && less.isKnown()) {
        assertThat(full.get()).isGreaterThanOrEqualTo(less.get());
        HouseholdEconomy partial = economy.withIncomes(Listing.partial(fewer.incomes().items()));
        assertThat(rules.decide(EconomyRules.COUNTED_INCOME, partial).asFact().admits(full.get()))
            .isTrue();
      }
    }
  }
}
