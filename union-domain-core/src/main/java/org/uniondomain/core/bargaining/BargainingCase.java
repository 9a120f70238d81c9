package org.uniondomain.core.bargaining;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.coverage.ContractCoverage;
import org.uniondomain.core.bargaining.dispute.CorrectionOrder;
import org.uniondomain.core.bargaining.dispute.PerformanceDispute;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.bargaining.protection.ProtectedRepresentative;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.fact.Listing;

/**
 * 集体协商案卷: the case file of a round: the bargaining itself, the votes on the draft, the contract
 * that came of it, special contracts beside it and what happened to those who took part. Each part
 * is judged by its own rules; the rules of the file are those that need more than one part.
 */
@Value.Immutable
public interface BargainingCase extends WithBargainingCase {
  /**
   * 集体协商: the round itself.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  Negotiation negotiation();

  /**
   * 草案表决: the votes on the draft, the first to the last.
   *
   * @return the list, and whether it is complete
   */
  Listing<@Valid DraftVote> draftVotes();

  /**
   * 集体合同: the contract that the round is about.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  CollectiveContract contract();

  /**
   * 专项集体合同: other contracts in the same file, each with its own filing; what they contain counts
   * for the contract.
   *
   * @return the list, and whether it is complete
   */
  Listing<@Valid CollectiveContract> specialContracts();

  /**
   * 履职期间的职工协商代表: worker representatives and what the employer did to them.
   *
   * @return the list, and whether it is complete
   */
  Listing<@Valid ProtectedRepresentative> representativesInOffice();

  /**
   * 责令改正: orders that were made in the round.
   *
   * @return the list, and whether it is complete
   */
  Listing<@Valid CorrectionOrder> orders();

  /**
   * 履行争议: disputes over what the contract gives.
   *
   * @return the list, and whether it is complete
   */
  Listing<@Valid PerformanceDispute> performanceDisputes();

  /**
   * 覆盖范围: the trade and the employers that a regional or sectoral contract covers.
   *
   * @return the coverage
   */
  @Valid
  ContractCoverage coverage();

  /**
   * Starts a case file of a round of bargaining of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableBargainingCase.Builder builder() {
    return ImmutableBargainingCase.builder()
        .coverage(ContractCoverage.builder().build())
        .negotiation(Negotiation.builder().build())
        .contract(CollectiveContract.builder().build());
  }
}
