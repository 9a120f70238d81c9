package org.uniondomain.rules.lang;

import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Rounding;

/**
 * 取整方法: how a text orders a quantity to be rounded.
 *
 * @param <V> type of the value
 * @param direction which way
 * @param step the step, such as ten yuan; positive
 * @param citation the text that orders it
 */
public record RoundingStep<V>(Rounding direction, V step, Citation citation) {}
