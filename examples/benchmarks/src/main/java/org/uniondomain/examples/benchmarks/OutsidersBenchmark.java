package org.uniondomain.examples.benchmarks;

import static org.uniondomain.core.bargaining.side.RepresentativeSource.INSIDER;
import static org.uniondomain.core.bargaining.side.RepresentativeSource.OUTSIDE_PROFESSIONAL;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_THIRD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.bargaining.side.RepresentativeSource;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/** 本单位以外专业人员的比例: a list counted twice, in all and in part. */
@State(Scope.Benchmark)
public class OutsidersBenchmark {
  private static final int SIZE = 1024;

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final BargainingSide[] sides = new BargainingSide[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2024, 6, 30));

  /** The same facts without types: who is from outside. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Plain(boolean[] outside) {

    boolean isMet() {
      int outsiders = 0;
      for (boolean each : outside) {
        if (each) {
          outsiders++;
        }
      }
      return outsiders * 3 <= outside.length;
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      int size = 3 + i % 8;
      boolean[] outside = new boolean[size];
      List<Representative> all = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        outside[j] = j < i % (size / 3 + 1);
        all.add(
            Representative.builder().source(outside[j] ? OUTSIDE_PROFESSIONAL : INSIDER).build());
      }
      plain[i] = new Plain(outside);
      sides[i] = BargainingSide.builder().representatives(Listing.complete(all)).build();
      Agreement.check(rules.decide(OUTSIDE_THIRD, sides[i]), careful(sides[i]), plain[i].isMet());
    }
  }

  private static Truth careful(BargainingSide side) {
    Listing<Representative> all = side.representatives();
    int surely = 0;
    int perhaps = 0;
    for (int i = 0; i < all.items().size(); i++) {
      RepresentativeSource source = all.items().get(i).source().orNull();
      if (source == OUTSIDE_PROFESSIONAL) {
        surely++;
      } else if (source == null) {
        perhaps++;
      }
    }
    if (!all.isComplete()) {
      return Truth.UNKNOWN;
    }
    int size = all.items().size();
    return (surely + perhaps) * 3 <= size
        ? Truth.TRUE
        : surely * 3 > size ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (BargainingSide side : sides) {
      hole.consume(rules.decide(OUTSIDE_THIRD, side));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (BargainingSide side : sides) {
      hole.consume(careful(side));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain side : plain) {
      hole.consume(side.isMet());
    }
  }
}
