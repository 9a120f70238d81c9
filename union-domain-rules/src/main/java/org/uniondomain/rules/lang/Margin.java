package org.uniondomain.rules.lang;

/**
 * 差额: the least whole amount by which a quantity misses its limit.
 *
 * @param measure how it is measured; for days, the number of days
 * @param amount the amount in the smallest unit (fen, persons, days); at least 1
 * @param over whether the quantity is too large, rather than too small
 */
public record Margin(Measure<?> measure, long amount, boolean over) {}
