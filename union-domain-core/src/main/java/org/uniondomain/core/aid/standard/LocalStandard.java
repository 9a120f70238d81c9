package org.uniondomain.core.aid.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;

/**
 * 当地低保标准: one minimum-living standard of one place, per person and month, in renminbi, with its
 * source. The first day it governs and the day it was published are two days: a notice often comes
 * months after the day from which it governs, and the months between are paid back.
 *
 * @param place where it governs
 * @param nature what the figure is; the average of a region is a statistic and no standard
 * @param sourced the amount, its source and its days
 */
public record LocalStandard(Division place, StandardNature nature, Sourced<Money> sourced) {

  /**
   * Checks that nothing is null and that the amount can be one.
   *
   * @throws IllegalArgumentException if the amount is below zero
   */
  public LocalStandard {
    requireNonNull(place, "place");
    requireNonNull(nature, "nature");
    requireNonNull(sourced, "sourced");
    Money low = sourced.value().low();
    if (low != null && low.compareTo(Money.ZERO) < 0) {
      throw new IllegalArgumentException("a minimum-living standard below zero in " + place);
    }
  }

  /** Returns whether it governs on {@code day} if nothing later does. */
  boolean hasBegun(LocalDate day) {
    return nature == StandardNature.LOCAL_STANDARD && !day.isBefore(sourced.effectiveFrom());
  }

  /**
   * Returns whether it could be known on {@code day}; where nobody told when it was published, from
   * its first day on.
   */
  boolean isKnown(LocalDate day) {
    return !day.isBefore(sourced.publishedOn().orElse(sourced.effectiveFrom()));
  }

  /** Returns the same as a fact of a history of standards. */
  LivingStandard asFact() {
    return LivingStandard.builder()
        .amount(sourced.value())
        .effectiveFrom(sourced.effectiveFrom())
        .publishedOn(Fact.ofNullable(sourced.publishedOn().orElse(null)))
        .nature(nature)
        .build();
  }
}
