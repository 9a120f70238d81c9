package org.uniondomain.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.rules.lang.Label;

/**
 * 报告数字的写法: {@code {"value": 43200, "step": 100}}, or the plain number where that says by itself how
 * it was rounded; {@code {"moreThan": 70000}} for a number said to be more than the one shown.
 */
final class ReportedCodec<V, N> extends ValueCodec<V> {
  private static final String VALUE = "value";
  private static final String STEP = "step";
  private static final String MORE_THAN = "moreThan";

  private final ValueCodec<N> numbers;
  private final Function<JsonValue, Optional<V>> plain;
  private final BiFunction<N, N, V> of;
  private final Function<V, N> value;
  private final Function<V, N> step;
  private final Function<N, V> unstepped;
  private final @Nullable Function<N, V> moreThan;
  private final boolean strict;

  private ReportedCodec(
      Class<V> type,
      Label expected,
      ValueCodec<N> numbers,
      Function<JsonValue, Optional<V>> plain,
      BiFunction<N, N, V> of,
      Function<V, N> value,
      Function<V, N> step,
      Function<N, V> unstepped,
      @Nullable Function<N, V> moreThan,
      boolean strict) {
    super(type, expected, false);
    this.numbers = numbers;
    this.plain = plain;
    this.of = of;
    this.value = value;
    this.step = step;
    this.unstepped = unstepped;
    this.moreThan = moreThan;
    this.strict = strict;
  }

  static ValueCodec<ReportedCount> counts(ValueCodec<Integer> numbers, boolean strict) {
    return new ReportedCodec<>(
        ReportedCount.class,
        new Label(
            "报告数：整数，或 {\"value\": 43200, \"step\": 100}，“7万多”写作 {\"moreThan\": 70000}",
            "a whole number, or {\"value\": 43200, \"step\": 100} where it was rounded, or"
                + " {\"moreThan\": 70000}"),
        numbers,
        json ->
            json instanceof JsonValue.NumberValue number
                ? Optional.of(ReportedCount.exact(Integer.parseInt(number.text())))
                : Optional.empty(),
        ReportedCount::rounded,
        ReportedCount::value,
        ReportedCount::step,
        ReportedCount::exact,
        ReportedCount::moreThan,
        strict);
  }

  static ValueCodec<ReportedRatio> ratios(ValueCodec<Ratio> numbers, boolean strict) {
    return new ReportedCodec<>(
        ReportedRatio.class,
        new Label(
            "报告比率：如 \"72.8%\"，或 {\"value\": \"73%\", \"step\": \"0.1%\"}",
            "a percentage such as \"72.8%\", or {\"value\": \"73%\", \"step\": \"0.1%\"}"),
        numbers,
        json ->
            json instanceof JsonValue.TextValue text && text.text().endsWith("%")
                ? Optional.of(shown(text.text()))
                : Optional.empty(),
        ReportedRatio::rounded,
        ReportedRatio::value,
        ReportedRatio::step,
        ratio -> shown(RatioText.write(ratio)),
        null,
        strict);
  }

  private static ReportedRatio shown(String percent) {
    RatioText.read(percent);
    return ReportedRatio.percent(percent.substring(0, percent.length() - 1));
  }

  @Override
  @Nullable V read(JsonValue json, Spot spot) {
    try {
      Optional<V> shown = plain.apply(json);
      if (shown.isPresent()) {
        return shown.get();
      }
      if (!(json instanceof JsonValue.ObjectValue object)) {
        spot.wrongType(json, expected());
        return null;
      }
      return parts(object, spot);
    } catch (RuntimeException impossible) {
      spot.unreadable(json, expected());
      return null;
    }
  }

  private @Nullable V parts(JsonValue.ObjectValue object, Spot spot) {
    JsonValue more = moreThan == null ? null : object.members().get(MORE_THAN);
    if (moreThan != null && more != null) {
      UnknownMembers.report(object, ImmutableSet.of(MORE_THAN), spot, strict);
      N number = numbers.read(more, spot.member(MORE_THAN));
      return number == null ? null : moreThan.apply(number);
    }
    UnknownMembers.report(object, ImmutableSet.of(VALUE, STEP), spot, strict);
    JsonValue first = object.members().get(VALUE);
    JsonValue second = object.members().get(STEP);
    if (first == null || second == null) {
      spot.wrongType(object, expected());
      return null;
    }
    N number = numbers.read(first, spot.member(VALUE));
    N unit = numbers.read(second, spot.member(STEP));
    return number == null || unit == null ? null : of.apply(number, unit);
  }

  @Override
  JsonNode write(V reported) {
    JsonNode number = numbers.write(value.apply(reported));
    if (isPlain(reported)) {
      return number;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    if (moreThan != null && moreThan.apply(value.apply(reported)).equals(reported)) {
      object.set(MORE_THAN, number);
      return object;
    }
    object.set(VALUE, number);
    object.set(STEP, numbers.write(step.apply(reported)));
    return object;
  }

  private boolean isPlain(V reported) {
    try {
      return unstepped.apply(value.apply(reported)).equals(reported);
    } catch (IllegalArgumentException notShownSo) {
      return false;
    }
  }
}
