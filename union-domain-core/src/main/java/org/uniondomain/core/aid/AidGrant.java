package org.uniondomain.core.aid;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/**
 * 帮扶款: one grant to a household. What nobody has told is unknown; a day of none says that it has
 * not been paid as of the asking day. Building refuses an amount below zero.
 */
@Value.Immutable
public interface AidGrant extends WithAidGrant {
  /**
   * 帮扶类别: its kind.
   *
   * @return the kind, or what is known of it
   */
  Fact<AidKind> kind();

  /**
   * 发放日: the day it was paid.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> paidOn();

  /**
   * 发放金额: what was paid, in renminbi.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> amount();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    NotNegative.check(amount(), "amount of a grant");
  }

  /**
   * Starts a grant of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableAidGrant.Builder builder() {
    return ImmutableAidGrant.builder();
  }
}
