package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.json.HouseholdFacts.HOUSEHOLDS;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;

class RoundTripPropertyTest {
  @Property(tries = 300)
  void what_is_written_is_read_back(@ForAll("households") Household household) {
    String json = FactWriter.complete().write(HOUSEHOLDS, household);

    assertThat(FactReader.strict().read(HOUSEHOLDS, json).orThrow()).isEqualTo(household);
  }

  @Property(tries = 300)
  void no_bytes_throw(@ForAll("households") Household household, @ForAll int seed) {
    byte[] json =
        FactWriter.complete().write(HOUSEHOLDS, household).getBytes(StandardCharsets.UTF_8);
    json[Math.floorMod(seed, json.length)] = (byte) (seed >> 16);

    Reading<Household> reading = FactReader.tolerant().read(HOUSEHOLDS, json);

    assertThat(reading.value().isPresent()).isEqualTo(reading.errors().isEmpty());
  }

  @Property(tries = 500)
  void no_text_throws(@ForAll("scraps") String text) {
    Reading<Household> reading = FactReader.tolerant().read(HOUSEHOLDS, text);

    assertThat(reading.value().isPresent()).isEqualTo(reading.errors().isEmpty());
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"size\"",
            "\"head\"",
            "\"none\"",
            "\"between\"",
            "\"members\"",
            "\"registered\"",
            "null",
            "true",
            "-1.5e9",
            "\"2013\"",
            "\u0000",
            "é",
            "\"\\ud800\"",
            "\"")
        .list()
        .ofMaxSize(12)
        .map(parts -> "{" + String.join("", parts));
  }

  @Provide
  Arbitrary<Household> households() {
    return Combinators.combine(first(), second())
        .as(
            (one, other) ->
                other
                    .withPlace(one.place())
                    .withRegistered(one.registered())
                    .withSize(one.size())
                    .withShare(one.share())
                    .withVerified(one.verified())
                    .withMainNeed(one.mainNeed())
                    .withSince(one.since()));
  }

  private static Arbitrary<Household> first() {
    return Combinators.combine(
            unordered(Arbitraries.of(Division.all())),
            unordered(periods()),
            ordered(Arbitraries.integers().between(10, Integer.MAX_VALUE)),
            ordered(ratios()),
            unordered(Arbitraries.of(true, false)),
            unordered(Arbitraries.of(Need.class)),
            ordered(Arbitraries.integers().between(1, 9999).<Year>map(Year::of)))
        .as(
            (place, registered, size, share, verified, need, since) ->
                Household.builder()
                    .place(place)
                    .registered(registered)
                    .size(size)
                    .share(share)
                    .verified(verified)
                    .mainNeed(need)
                    .since(since)
                    .build());
  }

  private static Arbitrary<Household> second() {
    return Combinators.combine(
            ordered(days().<YearMonth>map(YearMonth::from)),
            unordered(texts()),
            ordered(Arbitraries.integers()),
            ordered(Arbitraries.longs().between(0, Money.MAX_FEN).<Money>map(Money::fen)),
            listing(persons()),
            listing(Arbitraries.of(Need.class)),
            persons())
        .as(
            (visit, remark, rooms, savings, members, needs, head) ->
                Household.builder()
                    .lastVisit(visit)
                    .remark(remark)
                    .rooms(rooms)
                    .savings(savings)
                    .members(members)
                    .needs(needs)
                    .head(head)
                    .build());
  }

  private static Arbitrary<Person> persons() {
    return Combinators.combine(
            unordered(texts()),
            ordered(days()),
            ordered(
                Arbitraries.longs().between(-Money.MAX_FEN, Money.MAX_FEN).<Money>map(Money::fen)))
        .as(
            (name, left, income) ->
                Person.builder().name(name).leftOn(left).income(income).build());
  }

  private static Arbitrary<Ratio> ratios() {
    Arbitrary<Long> parts = Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE);
    return Combinators.combine(parts, parts.filter(each -> each != 0)).as(Ratio::of);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Period> periods() {
    Arbitrary<Period> any =
        Combinators.combine(days(), days())
            .as((a, b) -> a.isBefore(b) ? new Period(a, b) : new Period(b, a));
    Arbitrary<Period> years = Arbitraries.integers().between(1, 9998).map(Period::year);
    Arbitrary<Period> months =
        days()
            .filter(day -> day.getYear() < 9999)
            .map(day -> Period.month(day.getYear(), day.getMonthValue()));
    return Arbitraries.oneOf(any, years, months);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().ofMaxLength(20).filter(StandardText::isReadable);
  }

  private static <T> Arbitrary<Listing<T>> listing(Arbitrary<T> items) {
    ListArbitrary<T> lists = items.list().ofMaxSize(4);
    return Arbitraries.oneOf(lists.map(Listing::complete), lists.map(Listing::partial));
  }

  private static <T> Arbitrary<Fact<T>> unordered(Arbitrary<T> values) {
    Arbitrary<List<T>> some = values.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        values.map(Fact::known),
        some.map(each -> Fact.oneOf(ImmutableList.copyOf(each))),
        Arbitraries.just(Fact.none()),
        Arbitraries.just(Fact.unknown()));
  }

  private static <T extends Comparable<? super T>> Arbitrary<Fact<T>> ordered(Arbitrary<T> values) {
    Arbitrary<Fact<T>> between =
        Combinators.combine(values, values)
            .as((a, b) -> a.compareTo(b) <= 0 ? Fact.between(a, b) : Fact.between(b, a));
    return Arbitraries.oneOf(
        unordered(values), between, values.map(Fact::atLeast), values.map(Fact::atMost));
  }

  /** Texts that stand for something. */
  private static final class StandardText {
    static boolean isReadable(String text) {
      return !text.isBlank()
          && text.codePoints()
              .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
  }
}
