package org.uniondomain.examples.benchmarks;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.SAFETY;
import static org.uniondomain.core.bargaining.contract.ContractKind.WOMEN;
import static org.uniondomain.examples.benchmarks.Ends.earliest;
import static org.uniondomain.examples.benchmarks.Ends.latest;
import static org.uniondomain.examples.benchmarks.Logic.is;
import static org.uniondomain.examples.benchmarks.Logic.known;
import static org.uniondomain.examples.benchmarks.Logic.or;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.examples.benchmarks.Logic.required;
import static org.uniondomain.rules.bargaining.contract.ContractContentRules.WOMENS_CONTENT;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.bargaining.contract.AttachedContract;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/**
 * 集体合同的女职工权益保护内容: one of three ways, one of them through a list, by the law of the day of signing.
 * One contract in eight is older than the rule.
 */
@State(Scope.Benchmark)
public class WomensContentBenchmark {
  private static final int SIZE = 1024;
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 30);
  private static final long AS_OF = ASKED.toEpochDay();
  private static final long START = LocalDate.of(2023, 1, 1).toEpochDay();

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final CollectiveContract[] contracts = new CollectiveContract[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules = UnionRules.standard().at(Division.NATION, ASKED);

  /** The same facts without types. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Plain(long signed, boolean own, ContractKind kind, ContractKind[] attached) {

    boolean isMet() {
      boolean met = signed < START || own || kind == WOMEN;
      for (int i = 0; i < attached.length && !met; i++) {
        met = attached[i] == WOMEN;
      }
      return met;
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      LocalDate signed = LocalDate.of(i % 8 == 0 ? 2021 : 2024, 1, 3).plusDays(i % 365);
      boolean own = i % 3 == 0;
      ContractKind kind = i % 5 == 0 ? WOMEN : COMPREHENSIVE;
      ContractKind[] attached = {SAFETY, WOMEN};
      plain[i] = new Plain(signed.toEpochDay(), own, kind, attached);
      contracts[i] =
          CollectiveContract.builder()
              .signedOn(signed)
              .womensProtection(own)
              .kind(kind)
              .attachedContracts(Listing.of(attached(SAFETY), attached(WOMEN)))
              .build();
      Agreement.check(
          rules.decide(WOMENS_CONTENT, contracts[i]), careful(contracts[i]), plain[i].isMet());
    }
  }

  private static AttachedContract attached(ContractKind kind) {
    return AttachedContract.builder().kind(kind).womensProtection(kind == WOMEN).build();
  }

  static Truth careful(CollectiveContract contract) {
    Truth bound =
        reaches(earliest(contract.signedOn(), AS_OF), latest(contract.signedOn()), START, START);
    Truth content = or(known(contract.womensProtection().orNull()), is(contract.kind(), WOMEN));
    Listing<AttachedContract> attached = contract.attachedContracts();
    for (int i = 0; i < attached.items().size() && content != Truth.TRUE; i++) {
      AttachedContract each = attached.items().get(i);
      content = or(content, or(known(each.womensProtection().orNull()), is(each.kind(), WOMEN)));
    }
    boolean open = content == Truth.FALSE && !attached.isComplete();
    return required(bound, open ? Truth.UNKNOWN : content);
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (CollectiveContract contract : contracts) {
      hole.consume(rules.decide(WOMENS_CONTENT, contract));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (CollectiveContract contract : contracts) {
      hole.consume(careful(contract));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain contract : plain) {
      hole.consume(contract.isMet());
    }
  }
}
