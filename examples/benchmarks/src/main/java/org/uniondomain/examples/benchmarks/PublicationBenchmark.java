package org.uniondomain.examples.benchmarks;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.examples.benchmarks.Ends.earliest;
import static org.uniondomain.examples.benchmarks.Ends.latest;
import static org.uniondomain.examples.benchmarks.Logic.and;
import static org.uniondomain.examples.benchmarks.Logic.happened;
import static org.uniondomain.examples.benchmarks.Logic.is;
import static org.uniondomain.examples.benchmarks.Logic.not;
import static org.uniondomain.examples.benchmarks.Logic.or;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.examples.benchmarks.Logic.required;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.BY_ENTERPRISE;

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
import org.uniondomain.core.time.WorkCalendar;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/**
 * 企业公布工资协议: a term that runs from the day of effect, which is itself reckoned from the review. One
 * contract in eight is no wage agreement.
 */
@State(Scope.Benchmark)
public class PublicationBenchmark {
  private static final int SIZE = 1024;
  private static final WorkCalendar CALENDAR = WorkCalendar.bundled();
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
  private record Plain(boolean wage, long submitted, long opinion, long published) {

    boolean isMet() {
      long last = submitted + 15;
      long effect = opinion <= last ? opinion : last + 1;
      return !wage || effect > AS_OF || published <= CALENDAR.earliestRolled(effect + 5);
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      LocalDate submitted = LocalDate.of(2024, 1, 3).plusDays(i % 365);
      Fact<LocalDate> opinion = i % 3 == 0 ? Fact.known(submitted.plusDays(i % 12)) : Fact.none();
      LocalDate published = submitted.plusDays(i % 3 == 0 ? i % 12 + i % 6 : 16 + i % 6);
      plain[i] =
          new Plain(i % 8 != 0, submitted.toEpochDay(), latest(opinion), published.toEpochDay());
      contracts[i] =
          CollectiveContract.builder()
              .kind(i % 8 == 0 ? COMPREHENSIVE : WAGE)
              .submittedOn(submitted)
              .noObjectionOpinionServedOn(opinion)
              .objectionServedOn(Fact.none())
              .publishedByEnterpriseOn(published)
              .build();
      Agreement.check(
          rules.decide(BY_ENTERPRISE, contracts[i]),
          careful(contracts[i], contracts[i].publishedByEnterpriseOn()),
          plain[i].isMet());
    }
  }

  private static long addedTo(long day, long days) {
    return day == Long.MIN_VALUE || day == NEVER ? day : day + days;
  }

  private static Truth notAfter(Fact<LocalDate> day, long first, long last) {
    return not(reaches(earliest(day, AS_OF), latest(day), addedTo(first, 1), addedTo(last, 1)));
  }

  static Truth careful(CollectiveContract contract, Fact<LocalDate> published) {
    Truth wage = is(contract.kind(), WAGE);
    if (wage == Truth.FALSE) {
      return Truth.TRUE;
    }
    long first = addedTo(earliest(contract.submittedOn(), AS_OF), 15);
    long last = addedTo(latest(contract.submittedOn()), 15);
    Fact<LocalDate> opinion = contract.noObjectionOpinionServedOn();
    Fact<LocalDate> objection = contract.objectionServedOn();
    Truth cleared = notAfter(opinion, first, last);
    Truth happened = happened(opinion, AS_OF);
    Truth certain = and(and(cleared, happened), not(happened(objection, AS_OF)));
    Truth objected = certain == Truth.TRUE ? Truth.FALSE : notAfter(objection, first, last);
    Truth silent = and(not(cleared), not(objected));
    long from = cleared == Truth.FALSE ? NEVER : earliest(opinion, AS_OF);
    long to = cleared == Truth.FALSE ? Long.MIN_VALUE : latest(opinion);
    if (silent != Truth.FALSE) {
      from = Math.min(from, addedTo(first, 1));
      to = Math.max(to, addedTo(last, 1));
    }
    if (objected == Truth.TRUE) {
      return Truth.TRUE;
    }
    to = objected == Truth.FALSE ? to : NEVER;
    Truth over = or(happened, not(reaches(first, last, AS_OF, AS_OF)));
    Truth effective = to <= AS_OF ? Truth.TRUE : from > AS_OF ? Truth.FALSE : Truth.UNKNOWN;
    Truth applies = and(wage, and(over, effective));
    if (applies == Truth.FALSE) {
      return Truth.TRUE;
    }
    long early = from == Long.MIN_VALUE ? from : CALENDAR.earliestRolled(from + 5);
    long late = to == NEVER ? to : CALENDAR.latestRolled(to + 5);
    return required(applies, notAfter(published, early, late));
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (CollectiveContract contract : contracts) {
      hole.consume(rules.decide(BY_ENTERPRISE, contract));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (CollectiveContract contract : contracts) {
      hole.consume(careful(contract, contract.publishedByEnterpriseOn()));
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
