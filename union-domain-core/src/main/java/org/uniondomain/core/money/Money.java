package org.uniondomain.core.money;

import org.jspecify.annotations.Nullable;

/**
 * 人民币金额 (amount of renminbi): an exact number of fen, a hundredth of a yuan.
 *
 * <p>An amount may be negative (a shortfall, a refund). It is bounded: at most {@value #MAX_FEN}
 * fen, which is one hundred trillion yuan, on either side of zero, both ends inclusive; going
 * beyond is a mistake in the input and throws. Zero is an amount like any other and never means
 * that the amount is missing; for that there is {@link org.uniondomain.core.fact.Fact#unknown()}.
 *
 * <p>The unit follows 中华人民共和国人民币管理条例: the unit of renminbi is the yuan, its subsidiary units the
 * jiao and the fen.
 */
public final class Money implements Comparable<Money> {

  /** The greatest amount in fen, inclusive, on either side of zero. */
  public static final long MAX_FEN = 10_000_000_000_000_000L;

  /** No money at all: an amount of zero, not a missing amount. */
  public static final Money ZERO = new Money(0);

  private final long fen;

  private Money(long fen) {
    this.fen = fen;
  }

  /**
   * Reads an amount in yuan, such as {@code "1234.50"}: an optional sign, ASCII digits, and
   * optionally a point with one or two digits. Spaces, grouping and exponents are refused.
   *
   * @param text the amount in yuan
   * @return the amount
   * @throws IllegalArgumentException naming the text, if it is not such an amount or is beyond
   *     {@link #MAX_FEN}
   */
  public static Money yuan(String text) {
    return fen(DecimalText.scaled(text, 2, MAX_FEN, "an amount in yuan"));
  }

  /**
   * An amount of whole yuan.
   *
   * @param yuan the number of yuan
   * @return the amount
   * @throws IllegalArgumentException if it is beyond {@link #MAX_FEN}
   */
  public static Money yuan(long yuan) {
    if (yuan > MAX_FEN / 100 || yuan < -(MAX_FEN / 100)) {
      throw new IllegalArgumentException(yuan + " yuan is beyond the greatest amount, " + limit());
    }
    return fen(yuan * 100);
  }

  /**
   * An amount in fen.
   *
   * @param fen the number of fen
   * @return the amount
   * @throws IllegalArgumentException if it is beyond {@link #MAX_FEN}
   */
  public static Money fen(long fen) {
    if (fen > MAX_FEN || fen < -MAX_FEN) {
      throw new IllegalArgumentException(fen + " fen is beyond the greatest amount, " + limit());
    }
    return fen == 0 ? ZERO : new Money(fen);
  }

  private static String limit() {
    return MAX_FEN + " fen on either side of zero";
  }

  /**
   * The amount in fen.
   *
   * @return the number of fen, negative for a negative amount
   */
  public long fen() {
    return fen;
  }

  /**
   * The sum of this amount and another.
   *
   * @param other the amount to add
   * @return the sum
   * @throws IllegalArgumentException if it is beyond {@link #MAX_FEN}
   */
  public Money plus(Money other) {
    return fen(fen + other.fen);
  }

  /**
   * This amount less another.
   *
   * @param other the amount to take away
   * @return the difference, negative if the other is greater
   * @throws IllegalArgumentException if it is beyond {@link #MAX_FEN}
   */
  public Money minus(Money other) {
    return fen(fen - other.fen);
  }

  /**
   * The same amount with the opposite sign.
   *
   * @return the negated amount
   */
  public Money negated() {
    return fen(-fen);
  }

  /**
   * This amount a number of times.
   *
   * @param count how many times; may be zero or negative
   * @return the product
   * @throws IllegalArgumentException if it is beyond {@link #MAX_FEN}
   */
  public Money times(long count) {
    long product = fen * count;
    if (Math.multiplyHigh(fen, count) != product >> 63) {
      throw new IllegalArgumentException(
          fen + " fen times " + count + " is beyond the greatest amount, " + limit());
    }
    return fen(product);
  }

  /**
   * Whether the amount is below zero.
   *
   * @return true if below zero; zero itself is not negative
   */
  public boolean isNegative() {
    return fen < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Money other && fen == other.fen;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fen);
  }

  /**
   * The amount in yuan with two decimals, such as {@code 1234.50}; {@link #yuan(String)} reads it
   * back.
   *
   * @return the amount in yuan
   */
  @Override
  public String toString() {
    return toYuanString();
  }

  /**
   * The amount in yuan with two decimals, such as {@code 1234.50}; {@link #yuan(String)} reads it
   * back.
   *
   * @return the amount in yuan
   */
  public String toYuanString() {
    long size = Math.abs(fen);
    long cents = size % 100;
    return (fen < 0 ? "-" : "") + size / 100 + (cents < 10 ? ".0" : ".") + cents;
  }

  /**
   * The amount for people to read, such as {@code ¥1,234.50} or {@code -¥0.05}. The same in every
   * locale.
   *
   * @return the amount with the sign of the currency and grouped digits
   */
  public String toDisplayString() {
    return written("¥", ",");
  }

  private String written(String currency, String grouping) {
    long size = Math.abs(fen);
    StringBuilder text = new StringBuilder().append(size / 100);
    for (int place = text.length() - 3; place > 0; place -= 3) {
      text.insert(place, grouping);
    }
    text.insert(0, currency).insert(0, fen < 0 ? "-" : "");
    return text.append('.').append(size / 10 % 10).append(size % 10).toString();
  }
}
