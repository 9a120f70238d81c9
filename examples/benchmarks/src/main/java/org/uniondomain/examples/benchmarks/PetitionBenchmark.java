package org.uniondomain.examples.benchmarks;

import static org.uniondomain.rules.service.petition.PetitionRules.FINISH;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.core.time.WorkCalendar;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Truth;

/**
 * 信访事项按期办结: days, an extension, days of rest and the law of the day of receipt. One petition in
 * eight is none of the rule's.
 */
@State(Scope.Benchmark)
public class PetitionBenchmark {
  private static final int SIZE = 1024;
  private static final WorkCalendar CALENDAR = WorkCalendar.bundled();
  private static final LocalDate ASKED = LocalDate.of(2025, 6, 30);
  private static final long AS_OF = ASKED.toEpochDay();
  private static final long FIRST_TEXT = LocalDate.of(2005, 5, 1).toEpochDay();
  private static final long ALL_UNITS = LocalDate.of(2022, 5, 1).toEpochDay();

  /** How the call sites were used before. */
  @Param({"ALONE", "MIXED"})
  public CallSites sites = CallSites.ALONE;

  private final Petition[] petitions = new Petition[SIZE];
  private final Plain[] plain = new Plain[SIZE];
  private final BoundRulebook rules = UnionRules.standard().at(Division.NATION, ASKED);

  /** The same facts without types: days as numbers. */
  private record Plain(
      boolean organ,
      boolean appeal,
      long received,
      long accepted,
      long finished,
      int extension,
      boolean approved) {

    boolean isMet() {
      if (received < FIRST_TEXT || (!organ && received < ALL_UNITS) || !appeal) {
        return true;
      }
      long end = accepted + 60 + (approved ? Math.min(extension, 30) : 0);
      return finished <= CALENDAR.earliestRolled(end);
    }
  }

  /** Makes the subjects and checks that the three judgements agree. */
  @Setup
  public void prepare() {
    sites.prepare();
    for (int i = 0; i < SIZE; i++) {
      LocalDate received = LocalDate.of(i % 3 == 0 ? 2013 : 2023, 1, 3).plusDays(i % 365);
      boolean organ = i % 2 == 0 || i % 3 == 0;
      boolean appeal = i % 8 != 0;
      LocalDate accepted = received.plusDays(i % 15);
      int extension = i % 5 == 0 ? 20 : 0;
      LocalDate finished = accepted.plusDays(30 + i % 31 + extension);
      plain[i] =
          new Plain(
              organ,
              appeal,
              received.toEpochDay(),
              accepted.toEpochDay(),
              finished.toEpochDay(),
              extension,
              extension > 0);
      petitions[i] =
          Petition.builder()
              .handler(organ ? PetitionHandler.ADMINISTRATIVE_ORGAN : PetitionHandler.TRADE_UNION)
              .appeal(appeal)
              .received(received)
              .accepted(accepted)
              .finished(finished)
              .extensionDays(extension)
              .extensionApproved(extension > 0)
              .extensionReasonTold(extension > 0)
              .build();
      Agreement.check(rules.decide(FINISH, petitions[i]), careful(petitions[i]), plain[i].isMet());
    }
  }

  private static long low(Fact<LocalDate> day) {
    LocalDate low = day.low();
    return low != null ? low.toEpochDay() : day.isNone() ? AS_OF : Long.MIN_VALUE;
  }

  private static long high(Fact<LocalDate> day) {
    LocalDate high = day.high();
    return high != null ? high.toEpochDay() : Long.MAX_VALUE;
  }

  private static Truth happened(Fact<LocalDate> day) {
    return day.isNone() || low(day) > AS_OF
        ? Truth.FALSE
        : high(day) <= AS_OF ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Truth known(@Nullable Boolean value) {
    return value == null ? Truth.UNKNOWN : Truth.of(value);
  }

  private static Truth and(Truth a, Truth b) {
    return a == Truth.FALSE || b == Truth.FALSE
        ? Truth.FALSE
        : a == Truth.TRUE && b == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Truth bound(Petition petition) {
    long low = low(petition.received());
    long high = high(petition.received());
    PetitionHandler handler = petition.handler().orNull();
    long from = handler == PetitionHandler.ADMINISTRATIVE_ORGAN ? FIRST_TEXT : ALL_UNITS;
    if (handler == null) {
      return low >= ALL_UNITS ? Truth.TRUE : high < FIRST_TEXT ? Truth.FALSE : Truth.UNKNOWN;
    }
    return low >= from ? Truth.TRUE : high < from ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth careful(Petition petition) {
    Truth applies = and(bound(petition), happened(petition.received()));
    applies = and(applies, known(petition.appeal().orNull()));
    applies = and(applies, happened(petition.accepted()));
    if (applies == Truth.FALSE) {
      return Truth.TRUE;
    }
    Truth granted =
        and(
            known(petition.extensionApproved().orNull()),
            known(petition.extensionReasonTold().orNull()));
    Integer fewest = petition.extensionDays().low();
    Integer most = petition.extensionDays().high();
    long least = granted == Truth.TRUE && fewest != null ? Math.min(fewest, 30) : 0;
    long greatest = granted == Truth.FALSE ? 0 : most == null ? 30 : Math.min(most, 30);
    long from = low(petition.accepted());
    long to = high(petition.accepted());
    long first = from == Long.MIN_VALUE ? from : CALENDAR.earliestRolled(from + 60 + least);
    long last = to == Long.MAX_VALUE ? to : CALENDAR.latestRolled(to + 60 + greatest);
    Truth inTime =
        high(petition.finished()) <= first
            ? Truth.TRUE
            : low(petition.finished()) > last ? Truth.FALSE : Truth.UNKNOWN;
    return inTime == Truth.TRUE || applies == Truth.TRUE ? inTime : Truth.UNKNOWN;
  }

  /** The rule. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void rule(Blackhole hole) {
    for (Petition petition : petitions) {
      hole.consume(rules.decide(FINISH, petition));
    }
  }

  /** The same judgement of the same facts by hand, which answers unknown too. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void careful(Blackhole hole) {
    for (Petition petition : petitions) {
      hole.consume(careful(petition));
    }
  }

  /** The same judgement of plain numbers. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public void plain(Blackhole hole) {
    for (Plain petition : plain) {
      hole.consume(petition.isMet());
    }
  }
}
