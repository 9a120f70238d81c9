package org.uniondomain.examples.benchmarks;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.examples.benchmarks.Ends.earliest;
import static org.uniondomain.examples.benchmarks.Ends.latest;
import static org.uniondomain.examples.benchmarks.Logic.and;
import static org.uniondomain.examples.benchmarks.Logic.happened;
import static org.uniondomain.examples.benchmarks.Logic.not;
import static org.uniondomain.examples.benchmarks.Logic.or;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.rules.bargaining.filing.EffectRules.EFFECT;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/**
 * 集体合同生效日: a calculation of a day in four cases, of which each looks at the last day of the review.
 * One contract in eight was objected to, one in eight is a wage agreement, of which the rule does
 * not speak. The answer is an object, so that bytes are allocated.
 */
@State(Scope.Benchmark)
public class EffectBenchmark {
  private static final int SIZE = 1024;
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 30);
  private static final long AS_OF = ASKED.toEpochDay();
  private static final long NEVER = Long.MAX_VALUE;

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final CollectiveContract[] contracts = new CollectiveContract[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules = UnionRules.standard().at(Division.NATION, ASKED);

  /** The same facts without types: days as numbers, {@link #NEVER} for what did not happen. */
  private record Plain(boolean wage, long received, long objection, long opinion, long stated) {

    long effect() {
      long last = received + 15;
      if (wage || objection <= last) {
        return NEVER;
      }
      return opinion <= last && stated != NEVER ? stated : last + 1;
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      LocalDate received = LocalDate.of(2024, 1, 3).plusDays(i % 365);
      Fact<LocalDate> objection = i % 8 == 1 ? Fact.known(received.plusDays(9)) : Fact.none();
      Fact<LocalDate> opinion = i % 3 == 0 ? Fact.known(received.plusDays(i % 12)) : Fact.none();
      Fact<LocalDate> stated = i % 6 == 0 ? Fact.known(received.plusDays(12)) : Fact.none();
      plain[i] =
          new Plain(
              i % 8 == 0,
              received.toEpochDay(),
              latest(objection),
              latest(opinion),
              latest(stated));
      contracts[i] =
          CollectiveContract.builder()
              .kind(i % 8 == 0 ? WAGE : COMPREHENSIVE)
              .receivedOn(received)
              .objectionServedOn(objection)
              .noObjectionOpinionServedOn(opinion)
              .statedEffectiveOn(stated)
              .build();
      long effect = plain[i].effect();
      Agreement.check(
          rules.decide(EFFECT, contracts[i]),
          careful(contracts[i]),
          effect == NEVER ? null : LocalDate.ofEpochDay(effect));
    }
  }

  private static Truth inTime(Fact<LocalDate> day, long first, long last) {
    return not(reaches(earliest(day, AS_OF), latest(day), addedTo(first, 1), addedTo(last, 1)));
  }

  private static long addedTo(long day, long days) {
    return day == Long.MIN_VALUE || day == NEVER ? day : day + days;
  }

  static Fact<LocalDate> careful(CollectiveContract contract) {
    if (contract.kind().orNull() == WAGE || contract.kind().admits(WAGE)) {
      return Fact.unknown();
    }
    long first = addedTo(earliest(contract.receivedOn(), AS_OF), 15);
    long last = addedTo(latest(contract.receivedOn()), 15);
    Fact<LocalDate> opinion = contract.noObjectionOpinionServedOn();
    Fact<LocalDate> day = contract.statedEffectiveOn();
    Truth cleared = inTime(opinion, first, last);
    Truth stated = day.isUnknown() ? Truth.UNKNOWN : Truth.of(!day.isNone());
    Truth objected = inTime(contract.objectionServedOn(), first, last);
    Truth byNow = and(happened(opinion, AS_OF), not(happened(contract.objectionServedOn(), AS_OF)));
    Range range = new Range();
    range.add(and(and(cleared, stated), byNow), earliest(day, AS_OF), latest(day));
    range.add(objected, NEVER, NEVER);
    range.add(
        and(cleared, or(not(happened(opinion, AS_OF)), stated)), earliest(day, AS_OF), latest(day));
    range.add(Truth.TRUE, addedTo(first, 1), addedTo(last, 1));
    return range.fact();
  }

  /** The days possible, case by case. */
  private static final class Range {
    private long low = Long.MAX_VALUE;
    private long high = Long.MIN_VALUE;
    private boolean closed;

    void add(Truth when, long first, long last) {
      if (when != Truth.FALSE && !closed) {
        low = Math.min(low, first);
        high = Math.max(high, last);
        closed = when == Truth.TRUE;
      }
    }

    Fact<LocalDate> fact() {
      if (low == NEVER) {
        return Fact.none();
      }
      if (low == Long.MIN_VALUE) {
        return high == NEVER ? Fact.unknown() : Fact.atMost(LocalDate.ofEpochDay(high));
      }
      LocalDate from = LocalDate.ofEpochDay(low);
      return high == low
          ? Fact.known(from)
          : high == NEVER ? Fact.atLeast(from) : Fact.between(from, LocalDate.ofEpochDay(high));
    }
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (CollectiveContract contract : contracts) {
      hole.consume(rules.decide(EFFECT, contract));
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
      hole.consume(contract.effect());
    }
  }
}
