package org.uniondomain.rules.lang;

import java.util.Optional;

/**
 * 适用数值: the entry of a threshold that governs at one place on one day.
 *
 * @param <V> type of the value
 * @param entry the entry
 * @param displaced the entry of a larger place that would govern without it
 */
public record Resolved<V>(Threshold.Entry<V> entry, Optional<Threshold.Entry<V>> displaced) {}
