package org.uniondomain.core.organisation.officer;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 工会主席、副主席调动: a transfer to other work. Facts that nobody has told are unknown. */
@Value.Immutable
public interface OfficerTransfer extends WithOfficerTransfer {
  /**
   * 调动日: the day from which the person has other work.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> transferredOn();

  /**
   * 任期届满日: the day on which the term of office ends.
   *
   * @return the day, none if there is no such day
   */
  Fact<LocalDate> termEndsOn();

  /**
   * 本级工会委员会同意: whether the committee of the union consented.
   *
   * @return true if so
   */
  Fact<Boolean> committeeConsent();

  /**
   * 上一级工会同意: whether the union of the next higher level consented.
   *
   * @return true if so
   */
  Fact<Boolean> upperConsent();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOfficerTransfer.Builder builder() {
    return ImmutableOfficerTransfer.builder();
  }
}
