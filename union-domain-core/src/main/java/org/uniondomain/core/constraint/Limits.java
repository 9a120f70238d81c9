package org.uniondomain.core.constraint;

import jakarta.validation.ConstraintDeclarationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 上下限: the two ends of a range, both inclusive; either may be missing. */
record Limits<T extends Comparable<T>>(@Nullable T min, @Nullable T max) {

  /** Reads both ends; an empty text is no limit. */
  static <T extends Comparable<T>> Limits<T> of(String min, String max, Function<String, T> read) {
    T least = min.isEmpty() ? null : read.apply(min);
    T greatest = max.isEmpty() ? null : read.apply(max);
    if (least != null && greatest != null && least.compareTo(greatest) > 0) {
      throw new ConstraintDeclarationException(
          "no value lies between " + min + " and " + max + ": the first is above the second");
    }
    return new Limits<>(least, greatest);
  }

  boolean contain(T value) {
    return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
  }
}
