package org.uniondomain.examples.benchmarks;

import static org.uniondomain.rules.organisation.money.MemberDuesRules.PAID_AS_DUE;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.MemberDues;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/** 会费核对: a rounded base, a rate and an equality. One member in eight only keeps membership. */
@State(Scope.Benchmark)
public class DuesBenchmark {
  private static final int SIZE = 1024;

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final MemberDues[] dues = new MemberDues[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2100, 1, 1));

  /** The same facts without types: sums in fen. */
  private record Plain(boolean kept, long base, long paid) {

    boolean isMet() {
      return kept || paid == base / 1000 * 5;
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      boolean kept = i % 8 == 0;
      long base = 300_000L + 317L * i;
      long paid = base / 1000 * 5;
      plain[i] = new Plain(kept, base, paid);
      dues[i] =
          MemberDues.builder()
              .membershipKept(kept)
              .wageBase(Money.fen(base))
              .paid(Money.fen(paid))
              .build();
      Agreement.check(rules.decide(PAID_AS_DUE, dues[i]), careful(dues[i]), plain[i].isMet());
    }
  }

  private static Truth careful(MemberDues dues) {
    Boolean kept = dues.membershipKept().orNull();
    if (kept != null && kept) {
      return Truth.TRUE;
    }
    Money least = dues.wageBase().low();
    Money most = dues.wageBase().high();
    Money paidLeast = dues.paid().low();
    Money paidMost = dues.paid().high();
    long dueLow = least == null ? 0 : least.fen() / 1000 * 5;
    long dueHigh = most == null ? Long.MAX_VALUE : most.fen() / 1000 * 5;
    long paidLow = paidLeast == null ? 0 : paidLeast.fen();
    long paidHigh = paidMost == null ? Long.MAX_VALUE : paidMost.fen();
    if (dueLow == dueHigh && paidLow == paidHigh && dueLow == paidLow) {
      return Truth.TRUE;
    }
    boolean apart = paidHigh < dueLow || paidLow > dueHigh;
    return apart && kept != null ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (MemberDues each : dues) {
      hole.consume(rules.decide(PAID_AS_DUE, each));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (MemberDues each : dues) {
      hole.consume(careful(each));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain each : plain) {
      hole.consume(each.isMet());
    }
  }
}
