package org.uniondomain.core.testing;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/** 集体合同样例: contracts of an enterprise in Hohhot, signed on 6 March 2013. */
public final class Contracts {
  private Contracts() {}

  /** 样例签订日. */
  public static final LocalDate SIGNED = LocalDate.of(2013, 3, 6);

  /**
   * Returns a comprehensive contract, submitted two days after it was signed, received on 11 March,
   * in force as the law has it, and published by both sides two days later.
   */
  public static CollectiveContract lawful() {
    return received(ContractKind.COMPREHENSIVE)
        .withPublishedByEnterpriseOn(Fact.known(LocalDate.of(2013, 3, 28)))
        .withPublishedByWorkersSideOn(Fact.known(LocalDate.of(2013, 3, 28)));
  }

  /** Returns the same contract, submitted a month after it was signed. */
  public static CollectiveContract submittedLate() {
    return lawful()
        .withSubmittedOn(Fact.known(SIGNED.plusMonths(1)))
        .withReceivedOn(Fact.known(SIGNED.plusMonths(1)));
  }

  /** Returns the same contract, just received, of which nothing else has happened yet. */
  public static CollectiveContract justReceived() {
    return received(ContractKind.COMPREHENSIVE);
  }

  private static CollectiveContract received(ContractKind kind) {
    return CollectiveContract.builder()
        .kind(kind)
        .signedOn(SIGNED)
        .submittedOn(LocalDate.of(2013, 3, 8))
        .receivedOn(LocalDate.of(2013, 3, 11))
        .objectionServedOn(Fact.none())
        .noObjectionOpinionServedOn(Fact.none())
        .statedEffectiveOn(Fact.none())
        .publishedByEnterpriseOn(Fact.none())
        .publishedByWorkersSideOn(Fact.none())
        .womensProtection(false)
        .attachedContracts(Listing.none())
        .build();
  }
}
