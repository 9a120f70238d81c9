package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.hardship.household.SchoolChild;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.testing.Households;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@Label("2016年前类别：全国2015年、内蒙古2013年；2016至2020年情形：全国和内蒙古2018年")
class RegimesPropertyTest {
  private static final List<BoundRulebook> KINDS = List.of(at("000000", 2015), at("150100", 2013));
  private static final List<BoundRulebook> GROUNDS =
      List.of(at("000000", 2018), at("150100", 2018));
  private static final List<BoundRulebook> TIERS =
      List.of(at("000000", 2024), at("370200", 2024), at("130500", 2024), at("150100", 2024));

  private static BoundRulebook at(String place, int year) {
    return UnionRules.standard().at(Division.of(place), LocalDate.of(year, 6, 30));
  }

  /** A household near its standard that is in every sort of difficulty. */
  private static HardshipHousehold household(long standard, int members, long offset) {
    return HardshipHousehold.builder()
        .from(Households.with("0", "0"))
        .minimumLivingStandard(Money.fen(standard))
        .months(12)
        .members(members)
        .income(Money.fen(standard * 12 * members + offset))
        .stillInDifficulty(true)
        .slightlyAboveStandard(true)
        .lastingCause(true)
        .build();
  }

  private static int kind(BoundRulebook rules, HardshipHousehold household) {
    return switch (rules.decide(CategoryRules.CATEGORY, household).asFact().get()) {
      case LOW_INCOME -> 0;
      case NEAR_LOW_INCOME -> 1;
      case ACCIDENT -> 2;
      case NONE -> 3;
    };
  }

  private static int ground(BoundRulebook rules, HardshipHousehold household) {
    return switch (rules.decide(FilingRules.GROUND, household).asFact().get()) {
      case BELOW_STANDARD_AFTER_AID, MONTHS_BELOW_STANDARD -> 0;
      case SLIGHTLY_ABOVE_STANDARD -> 1;
      case SUDDEN_HARDSHIP -> 2;
      case NONE -> 3;
    };
  }

  @Property(tries = 300)
  @Label("救助后仍困难的，收入多一分不会更深，唯恰在标准上是条文的空白；扣除额不起作用")
  void aFenMoreIncomeNeverDeepens(
      @ForAll @LongRange(min = 100, max = 200_000) long standard,
      @ForAll @IntRange(min = 1, max = 9) int members,
      @ForAll @LongRange(min = -3, max = 3) long offset) {
    HardshipHousehold less = household(standard, members, offset);
    HardshipHousehold more = household(standard, members, offset + 1);
    HardshipHousehold deducted = less.withRigidExpenditure(Fact.known(Money.fen(standard)));
    for (BoundRulebook rules : KINDS) {
      if (offset == 0) {
        assertThat(kind(rules, less)).isEqualTo(3);
      } else {
        assertThat(kind(rules, more)).isGreaterThanOrEqualTo(kind(rules, less));
      }
      assertThat(kind(rules, deducted)).isEqualTo(kind(rules, less));
    }
    for (BoundRulebook rules : GROUNDS) {
      if (offset == 0) {
        assertThat(ground(rules, less)).isEqualTo(3);
      } else {
        assertThat(ground(rules, more)).isGreaterThanOrEqualTo(ground(rules, less));
      }
      assertThat(ground(rules, deducted)).isEqualTo(ground(rules, less));
    }
  }

  @Property(tries = 300)
  @Label("金额和标准同乘，类别和情形不变")
  void scalingEverythingChangesNothing(
      @ForAll @LongRange(min = 100, max = 200_000) long standard,
      @ForAll @IntRange(min = 1, max = 9) int members,
      @ForAll @LongRange(min = -3, max = 3) long offset,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    HardshipHousehold household = household(standard, members, offset);
    HardshipHousehold scaled = household(standard * factor, members, offset * factor);
    KINDS.forEach(rules -> assertThat(kind(rules, scaled)).isEqualTo(kind(rules, household)));
    GROUNDS.forEach(rules -> assertThat(ground(rules, scaled)).isEqualTo(ground(rules, household)));
  }

  @Property(tries = 200)
  @Label("子女和月份换个次序，认定和退出不变")
  void permutingChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<HouseholdMonth> months = new ArrayList<>();
    List<SchoolChild> children = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String income = random.nextInt(4) == 0 ? "841" : "600";
      months.add(month(LocalDate.of(2018, 1, 1).plusMonths(i), income, "840"));
      children.add(
          SchoolChild.builder()
              .privateSchool(random.nextBoolean())
              .highFeeSchool(random.nextInt(4) == 0)
              .schoolFee(Money.yuan(random.nextInt(25_000)))
              .publicSchoolFee(Money.yuan(10_000))
              .abroadAtOwnCost(false)
              .build());
    }
    HardshipHousehold household =
        household(84_000, 3, 1)
            .withMonthlyIncomes(Listing.complete(months))
            .withSchoolChildren(Listing.complete(children))
            .withCauseRemoved(Fact.known(true))
            .withUnableToLeaveHardship(Fact.known(false));
    Collections.shuffle(months, random);
    Collections.shuffle(children, random);
    HardshipHousehold shuffled =
        household
            .withMonthlyIncomes(Listing.complete(months))
            .withSchoolChildren(Listing.complete(children));
    for (BoundRulebook rules : GROUNDS) {
      assertThat(rules.decide(RecognitionRules.RECOGNISED_GROUND, shuffled).asFact())
          .isEqualTo(rules.decide(RecognitionRules.RECOGNISED_GROUND, household).asFact());
    }
    for (BoundRulebook rules : TIERS) {
      assertThat(rules.decide(RecognitionRules.RECOGNISED_TIER, shuffled).asFact())
          .isEqualTo(rules.decide(RecognitionRules.RECOGNISED_TIER, household).asFact());
      assertThat(rules.decide(ExitRules.EXIT, shuffled).asFact())
          .isEqualTo(rules.decide(ExitRules.EXIT, household).asFact());
    }
  }
}
