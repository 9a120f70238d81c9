package org.uniondomain.architecture.planted;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One class per fault. */
@SuppressWarnings({
  "JavaTimeDefaultTimeZone",
  "StringCaseLocaleUsage",
  "MutableConstantField",
  "MutablePublicArray",
  "NonFinalStaticField",
  "UnusedVariable",
  "UnusedMethod",
  "ClassInitializationDeadlock",
  "AnnotateFormatMethod"
})
public final class Faults {
  private Faults() {}

  static final class ReadsFile {
    InputStream stream() {
      return InputStream.nullInputStream();
    }
  }

  static final class AsksToday {
    LocalDate today() {
      return LocalDate.now();
    }
  }

  static final class OwnsClock {
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  static final class ReadsProcess {
    String home() {
      return String.valueOf(System.getenv("HOME"));
    }
  }

  static final class AsksLocale {
    Locale locale() {
      return Locale.getDefault();
    }
  }

  static final class AsksZone {
    ZoneId zone() {
      return ZoneId.systemDefault();
    }
  }

  static final class FormatsByDefault {
    String text(int number) {
      return String.format("%d", number);
    }
  }

  static final class FoldsByDefault {
    String text(String word) {
      return word.toUpperCase();
    }
  }

  static final class Reflects {
    Object made() throws ReflectiveOperationException {
      return Class.forName("java.lang.Object").getDeclaredConstructor().newInstance();
    }
  }

  static final class KeepsDouble {
    private final double share = 1;
  }

  static final class TakesFloats {
    long sum(float[] shares) {
      return shares.length;
    }
  }

  static final class CallsDouble {
    long root(long square) {
      return Math.round(Math.sqrt((double) square));
    }
  }

  static final class Divides {
    BigDecimal half(BigDecimal whole) {
      return whole.divide(BigDecimal.TEN, RoundingMode.HALF_UP);
    }
  }

  static final class KeepsCounter {
    static int count;
  }

  static final class KeepsArray {
    static final int[] WEIGHTS = {7, 9};
  }

  static final class KeepsList {
    static final List<String> NAMES = new ArrayList<>();
  }

  static final class First {
    static final Object VALUE = Second.make();

    static Object make() {
      return new Object();
    }
  }

  static final class Second {
    static final Object VALUE = First.VALUE;

    static Object make() {
      return new Object();
    }
  }
}
