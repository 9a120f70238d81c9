package org.uniondomain.examples.benchmarks;

import static org.uniondomain.examples.benchmarks.Ends.earliest;
import static org.uniondomain.examples.benchmarks.Ends.fewest;
import static org.uniondomain.examples.benchmarks.Ends.latest;
import static org.uniondomain.examples.benchmarks.Ends.most;
import static org.uniondomain.examples.benchmarks.Logic.and;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.examples.benchmarks.Logic.required;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.ADOPTED;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/**
 * 集体合同草案获得通过: two other rules, each with the law of the day of the vote. One vote in eight is older
 * than the rule.
 */
@State(Scope.Benchmark)
public class DraftVoteBenchmark {
  private static final int SIZE = 1024;
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 30);
  private static final long AS_OF = ASKED.toEpochDay();
  private static final long START = LocalDate.of(2004, 5, 1).toEpochDay();

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final DraftVote[] votes = new DraftVote[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules = UnionRules.standard().at(Division.NATION, ASKED);

  /** The same facts without types. */
  private record Plain(long heldOn, int total, int present, int inFavour) {

    boolean isMet() {
      return heldOn < START || (present * 3L >= total * 2L && inFavour * 2L >= total);
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      LocalDate heldOn = LocalDate.of(i % 8 == 0 ? 2003 : 2020, 1, 3).plusDays(i % 365);
      int total = 60 + i % 211;
      int present = total - i % 7;
      int inFavour = total / 2 + 1 + i % 13;
      plain[i] = new Plain(heldOn.toEpochDay(), total, present, inFavour);
      Ballot ballot =
          Ballot.builder().heldOn(heldOn).total(total).present(present).inFavour(inFavour).build();
      votes[i] = DraftVote.builder().ballot(ballot).build();
      Agreement.check(rules.decide(ADOPTED, votes[i]), careful(votes[i]), plain[i].isMet());
    }
  }

  static Truth careful(DraftVote vote) {
    Ballot ballot = vote.ballot();
    Truth bound = reaches(earliest(ballot.heldOn(), AS_OF), latest(ballot.heldOn()), START, START);
    if (bound == Truth.FALSE) {
      return Truth.TRUE;
    }
    long fewest = fewest(ballot.total(), 1);
    long most = most(ballot.total());
    Truth quorum =
        reaches(3 * fewest(ballot.present(), 0), 3 * most(ballot.present()), 2 * fewest, 2 * most);
    Truth majority =
        reaches(2 * fewest(ballot.inFavour(), 0), 2 * most(ballot.inFavour()), fewest, most);
    return required(bound, and(quorum, majority));
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (DraftVote vote : votes) {
      hole.consume(rules.decide(ADOPTED, vote));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (DraftVote vote : votes) {
      hole.consume(careful(vote));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain vote : plain) {
      hole.consume(vote.isMet());
    }
  }
}
