package org.uniondomain.examples.benchmarks;

import static org.uniondomain.rules.organisation.structure.CommitteeRules.SEATS;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.organisation.structure.LeadingBody;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/** 工会委员会委员名额: two bands of a table of 2016. One union in eight has no committee. */
@State(Scope.Benchmark)
public class CommitteeBenchmark {
  private static final int SIZE = 1024;
  private static final int LARGEST = 50_000;
  private static final int[] FROM = {0, 25, 26, 201, 1001, 5001, 10_001};
  private static final int[] FEWEST = {3, 3, 3, 7, 15, 21, 29};
  private static final int[] MOST = {5, 7, 7, 15, 21, 29, 37};

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final UnionOrganisation[] unions = new UnionOrganisation[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2024, 6, 30));

  /** The same facts without types. */
  private record Plain(boolean committee, int members, int seats) {

    boolean isMet() {
      if (!committee || members > LARGEST) {
        return true;
      }
      int band = band(members);
      return seats >= FEWEST[band] && seats <= MOST[band];
    }
  }

  private static int band(int members) {
    int band = FROM.length - 1;
    while (members < FROM[band]) {
      band--;
    }
    return band;
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      boolean committee = i % 8 != 0;
      int members = i % 7 == 0 ? 10 + i : (i * 37) % 12_000;
      int seats = FEWEST[band(members)] + i % 3;
      plain[i] = new Plain(committee, members, seats);
      unions[i] =
          UnionOrganisation.builder()
              .ledBy(committee ? LeadingBody.COMMITTEE : LeadingBody.CHAIR_OR_ORGANISER)
              .members(members)
              .committeeSeats(seats)
              .build();
      Agreement.check(rules.decide(SEATS, unions[i]), careful(unions[i]), plain[i].isMet());
    }
  }

  private static Truth careful(UnionOrganisation union) {
    LeadingBody body = union.ledBy().orNull();
    Integer low = union.members().low();
    Integer high = union.members().high();
    int fewestMembers = low == null ? 0 : low;
    int mostMembers = high == null ? Integer.MAX_VALUE : high;
    if ((body != null && body != LeadingBody.COMMITTEE) || fewestMembers > LARGEST) {
      return Truth.TRUE;
    }
    boolean applies = body != null && mostMembers <= LARGEST;
    int first = band(fewestMembers);
    int last = band(mostMembers);
    int fewest = FEWEST[first];
    int most = MOST[last];
    Integer least = union.committeeSeats().low();
    Integer greatest = union.committeeSeats().high();
    int seatsLow = least == null ? 0 : least;
    int seatsHigh = greatest == null ? Integer.MAX_VALUE : greatest;
    boolean surelyIn = seatsLow >= FEWEST[last] && seatsHigh <= MOST[first];
    if (surelyIn) {
      return Truth.TRUE;
    }
    boolean surelyOut = seatsHigh < fewest || seatsLow > most;
    return applies && surelyOut ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (UnionOrganisation union : unions) {
      hole.consume(rules.decide(SEATS, union));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (UnionOrganisation union : unions) {
      hole.consume(careful(union));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain union : plain) {
      hole.consume(union.isMet());
    }
  }
}
