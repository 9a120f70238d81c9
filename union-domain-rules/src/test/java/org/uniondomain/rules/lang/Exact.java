package org.uniondomain.rules.lang;

import java.math.BigInteger;

/** An exact fraction, reckoned without the language. */
record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {
  static Exact of(long whole) {
    return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  Exact plus(Exact other) {
    return new Exact(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Exact minus(Exact other) {
    return plus(new Exact(other.numerator.negate(), other.denominator));
  }

  Exact times(long factor) {
    return new Exact(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  Exact per(long divisor) {
    return new Exact(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  @Override
  public int compareTo(Exact other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
