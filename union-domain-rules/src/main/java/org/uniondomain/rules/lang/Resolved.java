package org.uniondomain.rules.lang;

import java.util.Optional;

/**
 * 适用数值: the entry of a threshold that governs at one place on one day.
 *
 * @param <V> type of the value
 * @param entry the entry
 * @param displaced the entry of a larger place that would govern without it
 */
public record Resolved<V>(Threshold.Entry<V> entry, Optional<Threshold.Entry<V>> displaced) {

  /**
   * Returns the entry of a larger place that this one departs from, in its number or in how it
   * draws the line; empty where both come to the same, or nobody has found the other number.
   */
  public Optional<Threshold.Entry<V>> departsFrom() {
    return displaced.filter(
        general ->
            (general.sourced().value().isKnown()
                    && !entry.sourced().value().equals(general.sourced().value()))
                || entry.bound().comparison() != general.bound().comparison());
  }
}
