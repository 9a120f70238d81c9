package org.uniondomain.core.bargaining.dispute;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;

/** 责令改正: an order to an employer that broke the rules on bargaining, and what became of it. */
@Value.Immutable
public interface CorrectionOrder extends WithCorrectionOrder {
  /**
   * 协商的合同种类: the kind of the contract bargained over.
   *
   * @return what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 违法行为: what the employer did.
   *
   * @return what is known of it
   */
  Fact<BargainingOffence> offence();

  /**
   * 责令改正日: the day on which the employer received the order.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> orderedOn();

  /**
   * 改正日: the day on which it complied.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> correctedOn();

  /**
   * Starts an order to correct of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCorrectionOrder.Builder builder() {
    return ImmutableCorrectionOrder.builder();
  }
}
