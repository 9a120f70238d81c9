package org.uniondomain.rules.audit;

import java.math.BigInteger;
import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;

/** 有理数: an exact fraction in lowest terms, the denominator positive. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
  static final Rational ZERO = of(0, 1);
  static final Rational ONE = of(1, 1);

  Rational {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("a fraction cannot have the denominator 0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** Returns the number that stands for a value of any measure but a term. */
  static Rational ofValue(Object value) {
    if (value instanceof Money money) {
      return of(money.fen(), 1);
    }
    if (value instanceof Ratio ratio) {
      return of(ratio.numerator(), ratio.denominator());
    }
    if (value instanceof LocalDate day) {
      return of(day.toEpochDay(), 1);
    }
    if (value instanceof Boolean flag) {
      return flag ? ONE : ZERO;
    }
    if (value instanceof Integer number) {
      return of(number, 1);
    }
    throw new IllegalArgumentException("no number stands for " + value);
  }

  Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Returns a number of which both this and {@code other} are whole multiples. */
  Rational common(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).gcd(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational inverse() {
    return new Rational(denominator, numerator);
  }

  Rational negated() {
    return new Rational(numerator.negate(), denominator);
  }

  int signum() {
    return numerator.signum();
  }

  boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  BigInteger floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
