package org.uniondomain.rules.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.AidYears.in2022;
import static org.uniondomain.core.testing.AidYears.living;
import static org.uniondomain.rules.aid.grant.LivingAidRules.LIVING_AID_CAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("生活救助年度上限：全国、湖北")
class LivingAidRulesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
  private static final List<BoundRulebook> PROFILES =
      List.of(
          UnionRules.standard().at(Division.NATION, DAY),
          UnionRules.standard().at(Regions.HUBEI, DAY));

  private static List<AidGrant> grants(List<Integer> days) {
    List<AidGrant> all = new ArrayList<>();
    for (int day : days) {
      AidGrant grant = living(LocalDate.of(2021, 12, 1).plusDays(day % 420), "2016");
      AidKind[] kinds = AidKind.values();
      all.add(
          day % 3 > 0
              ? grant.withAmount(Fact.known(Money.fen(201_600L + day % 5 - 2)))
              : grant.withKind(Fact.known(kinds[day % kinds.length])));
    }
    return all;
  }

  @Property(tries = 300)
  @Label("帮扶款和各月标准的先后次序不影响结论")
  void orderDoesNotMatter(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 10_000) Integer> days,
      @ForAll long seed) {
    List<AidGrant> grants = grants(days);
    HouseholdAidYear year = in2022().withGrants(Listing.complete(grants));
    List<MonthlyStandard> standards = new ArrayList<>(year.monthlyStandards().items());
    Collections.shuffle(grants, new Random(seed));
    Collections.shuffle(standards, new Random(seed));
    HouseholdAidYear shuffled =
        year.withGrants(Listing.complete(grants)).withMonthlyStandards(Listing.complete(standards));
    for (BoundRulebook rules : PROFILES) {
      assertThat(rules.decide(LIVING_AID_CAP, shuffled))
          .isEqualTo(rules.decide(LIVING_AID_CAP, year));
    }
  }

  @Property(tries = 300)
  @Label("金额和标准同乘，结论不变；再多一笔，不会使超过变为未超")
  void scalingChangesNothing(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 10_000) Integer> days,
      @ForAll @IntRange(min = 2, max = 1000) int factor,
      @ForAll @IntRange(min = 0, max = 10_000) int more) {
    List<AidGrant> grants = grants(days);
    HouseholdAidYear year = in2022().withGrants(Listing.complete(grants));
    HouseholdAidYear scaled =
        year.withGrants(
                Listing.complete(
                    grants.stream()
                        .map(each -> each.withAmount(scaled(each.amount(), factor)))
                        .toList()))
            .withMonthlyStandards(
                Listing.complete(
                    year.monthlyStandards().items().stream()
                        .map(each -> each.withStandard(scaled(each.standard(), factor)))
                        .toList()));
    HouseholdAidYear oneMore = year.withGrants(year.grants().with(grants(List.of(more)).get(0)));
    for (BoundRulebook rules : PROFILES) {
      Verdict.Kind kind = rules.decide(LIVING_AID_CAP, year).kind();
      assertThat(rules.decide(LIVING_AID_CAP, scaled).kind()).isEqualTo(kind);
      if (kind == Verdict.Kind.BREACHED) {
        assertThat(rules.decide(LIVING_AID_CAP, oneMore).kind()).isEqualTo(kind);
      }
    }
  }

  private static Fact<Money> scaled(Fact<Money> amount, int factor) {
    return Fact.known(Money.fen(amount.get().fen() * factor));
  }
}
