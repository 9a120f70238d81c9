package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;

/** 集体合同案例: case files told in full, so that what is not said has not happened. */
public final class ContractCases {
  private ContractCases() {}

  /** The day on which the text of most cases is received. */
  public static final LocalDate RECEIVED = LocalDate.of(2013, 3, 11);

  /** The standard book, counting without the roll-over of rest days. */
  public static final Rulebook WITHOUT_ROLL_OVER =
      UnionRules.standard()
          .with(
              Overlay.of(Division.NATION)
                  .replaces(
                      ROLL_OVER,
                      reading ->
                          reading.since(
                              LocalDate.of(1949, 10, 1),
                              false,
                              LIBRARY_CONVENTIONS.article(1),
                              Certainty.CONVENTION)));

  /** Returns a contract received on {@code day}, of which nothing else has happened. */
  public static CollectiveContract received(ContractKind kind, LocalDate day) {
    return CollectiveContract.builder()
        .kind(kind)
        .signedOn(day.minusDays(5))
        .submittedOn(day.minusDays(3))
        .receivedOn(day)
        .objectionServedOn(Fact.none())
        .noObjectionOpinionServedOn(Fact.none())
        .statedEffectiveOn(Fact.none())
        .publishedByEnterpriseOn(Fact.none())
        .publishedByWorkersSideOn(Fact.none())
        .womensProtection(false)
        .attachedContracts(Listing.none())
        .build();
  }

  /** Returns a comprehensive contract received on the usual day. */
  public static CollectiveContract comprehensive() {
    return received(ContractKind.COMPREHENSIVE, RECEIVED);
  }

  /** Returns a wage agreement submitted three days before it is received on the usual day. */
  public static CollectiveContract wageAgreement() {
    return received(ContractKind.WAGE, RECEIVED);
  }

  /** Returns the day of March 2013. */
  public static LocalDate march(int day) {
    return LocalDate.of(2013, 3, day);
  }
}
