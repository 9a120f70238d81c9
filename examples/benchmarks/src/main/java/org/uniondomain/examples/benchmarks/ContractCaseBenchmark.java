package org.uniondomain.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

/**
 * 企业集体合同案卷全部要求: every requirement of the standard book on a contract, a change of it, the vote on
 * its draft and the figures of the vote, by national law; one operation is one whole case.
 */
@State(Scope.Benchmark)
public class ContractCaseBenchmark {
  private static final int SIZE = 256;

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final ContractCase[] cases = new ContractCase[SIZE];
  private final ContractPlain[] plain = new ContractPlain[SIZE];
  private final ImmutableList<Requirement<CollectiveContract>> onContract =
      on(CollectiveContract.class);
  private final ImmutableList<Requirement<ContractChange>> onChange = on(ContractChange.class);
  private final ImmutableList<Requirement<DraftVote>> onVote = on(DraftVote.class);
  private final ImmutableList<Requirement<Ballot>> onBallot = on(Ballot.class);
  private final BoundRulebook rules =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2026, 6, 30));

  private static <S> ImmutableList<Requirement<S>> on(Class<S> type) {
    ImmutableList.Builder<Requirement<S>> all = ImmutableList.builder();
    for (SubjectRules<?> each : UnionRules.standard().subjects()) {
      if (each.subject().type() == type) {
        for (Rule<?> rule : each.rules()) {
          if (rule instanceof Requirement<?> requirement) {
            @SuppressWarnings("unchecked")
            Requirement<S> own = (Requirement<S>) requirement;
            all.add(own);
          }
        }
      }
    }
    return all.build();
  }

  /** Makes the cases and checks that the three judgements agree on every decision. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      ContractCase each = ContractCase.of(i);
      cases[i] = each;
      plain[i] = ContractPlain.of(each);
      check(onContract, each.contract(), i);
      check(onChange, each.contract().changes().items().get(0), i);
      check(onVote, each.vote(), i);
      check(onBallot, each.vote().ballot(), i);
    }
  }

  private <S> void check(ImmutableList<Requirement<S>> requirements, S subject, int i) {
    for (Requirement<S> requirement : requirements) {
      Verdict verdict = rules.decide(requirement, subject);
      Agreement.check(verdict, ContractByHand.careful(cases[i]), plain[i].isMet());
    }
  }

  /** Returns how many decisions one case takes. */
  public int decisions() {
    return onContract.size() + onChange.size() + onVote.size() + onBallot.size();
  }

  private <S> void decide(ImmutableList<Requirement<S>> requirements, S subject, Blackhole hole) {
    for (int i = 0; i < requirements.size(); i++) {
      hole.consume(rules.decide(requirements.get(i), subject));
    }
  }

  /** The rules. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (ContractCase each : cases) {
      decide(onContract, each.contract(), hole);
      ImmutableList<ContractChange> changes = each.contract().changes().items();
      for (int i = 0; i < changes.size(); i++) {
        decide(onChange, changes.get(i), hole);
      }
      decide(onVote, each.vote(), hole);
      decide(onBallot, each.vote().ballot(), hole);
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (ContractCase each : cases) {
      hole.consume(ContractByHand.careful(each));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (ContractPlain each : plain) {
      hole.consume(each.isMet());
    }
  }
}
