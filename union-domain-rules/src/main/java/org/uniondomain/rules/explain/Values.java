package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Labelled;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;

/** 数值的写法: values for people, in one language. */
record Values(Language language) {

  String text(Message message, String... arguments) {
    return message.in(language, arguments);
  }

  String text(Label label) {
    return label.in(language);
  }

  String text(Citation citation) {
    return language == Language.CHINESE ? citation.inChinese() : citation.inEnglish();
  }

  String text(Certainty certainty) {
    return language == Language.CHINESE ? certainty.label() : certainty.englishLabel();
  }

  String text(Division place) {
    return language == Language.CHINESE
        ? place.name()
        : place.englishName().or(place::romanizedName).orElse(place.name());
  }

  /** Joins parts that stand side by side: with semicolons. */
  String joined(Collection<String> parts) {
    return String.join(text(Message.SEPARATOR), parts);
  }

  /** Joins things that are listed: with commas. */
  String listed(Collection<String> parts) {
    return String.join(text(Message.COMMA), parts);
  }

  /** Joins alternatives. */
  String alternatives(Collection<?> alternatives) {
    ImmutableList<String> all =
        alternatives.stream().map(this::any).collect(ImmutableList.toImmutableList());
    return all.size() < 2
        ? String.join("", all)
        : listed(all.subList(0, all.size() - 1)) + text(Message.LAST_OR) + all.get(all.size() - 1);
  }

  /** Writes a value of any type. */
  String any(Object value) {
    if (value instanceof Labelled labelled) {
      return language == Language.CHINESE ? labelled.label() : labelled.englishLabel();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof Boolean flag) {
      return text(flag ? Message.YES : Message.NO);
    }
    if (value instanceof Money money) {
      return money.toDisplayString();
    }
    if (value instanceof Ratio ratio) {
      return ratio.toPercentString();
    }
    if (value instanceof Term term) {
      return Measure.TERM.show(term, language);
    }
    if (value instanceof Division place) {
      return text(place);
    }
    if (value instanceof Period period) {
      return period.days() == 0
          ? period.start().toString()
          : text(Message.RANGE, period.start().toString(), period.end().minusDays(1).toString());
    }
    return value.toString();
  }

  /** Writes what is known of a value. */
  String fact(Fact<?> fact, boolean ofEvent) {
    if (fact.isKnown()) {
      return any(fact.get());
    }
    if (fact.isNone()) {
      return text(ofEvent ? Message.NOT_HAPPENED : Message.NONE);
    }
    if (!fact.options().isEmpty()) {
      return alternatives(fact.options());
    }
    return between(fact.low(), fact.high());
  }

  private String between(@Nullable Object low, @Nullable Object high) {
    if (low == null) {
      return high == null
          ? text(Message.UNKNOWN)
          : text(high instanceof LocalDate ? Message.TO_DAY : Message.AT_MOST, any(high));
    }
    return high == null
        ? text(low instanceof LocalDate ? Message.FROM_DAY : Message.AT_LEAST, any(low))
        : text(Message.RANGE, any(low), any(high));
  }

  /** Writes the values that {@code quantity} can still have. */
  <S> String interval(Quantity<S, ?> quantity, S subject, @Nullable Object outer) {
    Measure<?> measure = quantity.measure();
    long low = quantity.lowNumerator(subject, outer);
    long high = quantity.highNumerator(subject, outer);
    if (low == Long.MAX_VALUE && measure == Measure.DAY) {
      return text(Message.NEVER);
    }
    long below = quantity.lowDenominator(subject, outer);
    long above = quantity.highDenominator(subject, outer);
    String from = isOpen(low) ? null : number(measure, low, below);
    String to = isOpen(high) ? null : number(measure, high, above);
    boolean day = measure == Measure.DAY;
    if (from == null) {
      return to == null ? text(Message.UNKNOWN) : text(day ? Message.TO_DAY : Message.AT_MOST, to);
    }
    return to == null
        ? text(day ? Message.FROM_DAY : Message.AT_LEAST, from)
        : from.equals(to) ? from : text(Message.RANGE, from, to);
  }

  private static boolean isOpen(long numerator) {
    return numerator == Long.MIN_VALUE || numerator == Long.MAX_VALUE;
  }

  /** Writes a fraction; an amount that is not a whole number of fen is cut and marked so. */
  private <V> String number(Measure<V> measure, long numerator, long denominator) {
    if (!measure.isWhole()) {
      return fraction(measure, Ratio.of(numerator, denominator));
    }
    if (numerator % denominator == 0) {
      return measure.show(measure.whole(numerator / denominator), language);
    }
    return measure == Measure.MONEY
        ? measure.show(measure.whole(Math.floorDiv(numerator, denominator)), language) + "…"
        : Ratio.of(numerator, denominator).toString();
  }

  @SuppressWarnings("unchecked") // what is no whole number is a fraction
  private <V> String fraction(Measure<V> measure, Ratio value) {
    return measure.show((V) value, language);
  }

  /** Writes a number of some unit of {@code measure}. */
  <V> String amount(Measure<V> measure, long amount) {
    return measure == Measure.MONEY
        ? measure.show(measure.whole(amount), language)
        : Long.toString(amount);
  }

  /** Takes out the spaces that Chinese brackets make superfluous. */
  String closed(String text) {
    return language == Language.CHINESE ? text.replace("） ", "）").replace(" （", "（") : text;
  }

  /** Writes the positions of items, counted from one. */
  String positions(Collection<Integer> indexes) {
    return indexes.stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(", "));
  }
}
