package org.uniondomain.core.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.time.Term;

/**
 * 取值生成器: values of a type that facts can have. Records that are not named here are put together
 * from values of their components, and those they refuse are left out.
 */
public final class ValueArbitraries {
  private ValueArbitraries() {}

  /**
   * Returns values of {@code type}.
   *
   * @param <V> the type
   * @throws IllegalArgumentException if nobody has said what its values are
   */
  public static <V> Arbitrary<V> of(Class<V> type) {
    return of(type, null);
  }

  /**
   * Returns values of {@code type} that are not below {@code least}.
   *
   * @param <V> the type
   * @param least the least value, null for none
   */
  @SuppressWarnings("unchecked") // each branch has looked at the type
  public static <V> Arbitrary<V> of(Class<V> type, @Nullable V least) {
    if (type == LocalDate.class) {
      return (Arbitrary<V>) GroundArbitraries.days();
    }
    return near(type, least);
  }

  /** Returns the same, but days of one season only. */
  @SuppressWarnings("unchecked") // each branch has looked at the type
  static <V> Arbitrary<V> near(Class<V> type, @Nullable V least) {
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    }
    return (Arbitrary<V>)
        (type == LocalDate.class
            ? GroundArbitraries.nearbyDays()
            : type == Money.class
                ? (least == null
                    ? GroundArbitraries.money()
                    : GroundArbitraries.moneyFrom((Money) least))
                : type == Integer.class
                    ? GroundArbitraries.countsFrom(least == null ? 0 : (Integer) least)
                    : other(type));
  }

  private static Arbitrary<?> other(Class<?> type) {
    if (type == Boolean.class) {
      return Arbitraries.of(false, true);
    }
    if (type == Ratio.class) {
      return GroundArbitraries.ratios();
    }
    if (type == Period.class) {
      return GroundArbitraries.periods();
    }
    if (type == Year.class) {
      return Arbitraries.integers().between(2000, 2030).map(Year::of);
    }
    if (type == Term.class) {
      return GroundArbitraries.terms();
    }
    if (type == Division.class) {
      return GroundArbitraries.divisions();
    }
    if (type == String.class) {
      return Arbitraries.of("甲", "乙", "丙", "某某有限公司", "某某工会委员会", "text");
    }
    if (type == IdentityNumber.class) {
      return NumberArbitraries.identityNumbers();
    }
    if (type == CreditCode.class) {
      return NumberArbitraries.creditCodes();
    }
    if (type == ReportedCount.class) {
      return Combinators.combine(GroundArbitraries.countsFrom(0), Arbitraries.of(1, 100))
          .as((count, step) -> ReportedCount.rounded(count * 100, step));
    }
    if (type == ReportedRatio.class) {
      return Arbitraries.integers()
          .between(0, 120)
          .map(percent -> ReportedRatio.percent(Integer.toString(percent)));
    }
    if (type.isRecord()) {
      return record(type);
    }
    throw new IllegalArgumentException("nobody has said what the values of " + type + " are");
  }

  private static Arbitrary<?> record(Class<?> type) {
    List<Arbitrary<Object>> parts = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(of(boxed(component.getType())).asGeneric());
    }
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return Combinators.combine(parts)
        .as(values -> made(type, types, values))
        .ignoreException(IllegalArgumentException.class);
  }

  private static Class<?> boxed(Class<?> type) {
    return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
  }

  private static Object made(Class<?> type, Class<?>[] types, List<Object> values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException refused) {
      throw refused.getCause() instanceof IllegalArgumentException cause
          ? cause
          : new IllegalStateException(refused);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
