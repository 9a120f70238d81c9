package org.uniondomain.examples.benchmarks;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.change.ChangeKind;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.contract.ContractSigning;
import org.uniondomain.core.bargaining.contract.ContractTerm;
import org.uniondomain.core.bargaining.contract.FilingOffice;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 企业集体合同案卷: a lawful contract of one enterprise, changed once, and the vote on its draft. Every
 * other one is a wage agreement.
 *
 * @param vote the vote
 * @param contract the contract
 */
record ContractCase(DraftVote vote, CollectiveContract contract) {

  /** Makes case {@code i}. */
  static ContractCase of(int i) {
    LocalDate adopted = LocalDate.of(2024, 1, 3).plusDays(i % 180);
    ContractKind kind = i % 2 == 0 ? WAGE : COMPREHENSIVE;
    return new ContractCase(vote(i, kind, adopted), contract(i, kind, adopted));
  }

  private static DraftVote vote(int i, ContractKind kind, LocalDate day) {
    int total = 60 + i % 211;
    Ballot ballot =
        Ballot.builder()
            .heldOn(day)
            .total(total)
            .present(total - i % 7)
            .inFavour(total / 2 + 1 + i % 13)
            .build();
    return DraftVote.builder()
        .kind(kind)
        .ballot(ballot)
        .agreedOn(day.minusDays(9))
        .draftedOn(day.minusDays(8))
        .submittedOn(day.minusDays(7))
        .earlierVoteFailedOn(Fact.none())
        .build();
  }

  private static CollectiveContract contract(int i, ContractKind kind, LocalDate adopted) {
    LocalDate signed = adopted.plusDays(i % 5);
    LocalDate submitted = signed.plusDays(i % 7);
    LocalDate published = submitted.plusDays(18 + i % 3);
    LocalDate firstDay = signed.plusDays(30);
    return CollectiveContract.builder()
        .kind(kind)
        .scope(ContractScope.ENTERPRISE)
        .signedOn(signed)
        .submittedOn(submitted)
        .receivedOn(submitted.plusDays(2))
        .objectionServedOn(Fact.none())
        .noObjectionOpinionServedOn(Fact.none())
        .statedEffectiveOn(Fact.none())
        .publishedByEnterpriseOn(published)
        .publishedByWorkersSideOn(published)
        .publishedInWriting(true)
        .promptlyPublished(true)
        .womensProtection(true)
        .attachedContracts(Listing.none())
        .changes(Listing.of(change(signed.plusDays(200), i % 9)))
        .term(
            ContractTerm.builder()
                .firstDay(firstDay)
                .lastDay(firstDay.plusYears(kind == WAGE ? 1 : 1 + i % 3).minusDays(1))
                .endConditionOn(Fact.none())
                .renewalRequestedOn(Fact.none())
                .build())
        .signing(
            ContractSigning.builder()
                .adoptedOn(adopted)
                .signedByWorkersChief(true)
                .signedByEmployerChief(true)
                .sealed(true)
                .build())
        .filing(
            ContractFiling.builder()
                .copies(3 + i % 2)
                .explanation(true)
                .supervisedCentrally(false)
                .office(FilingOffice.LOCAL)
                .build())
        .build();
  }

  private static ContractChange change(LocalDate signed, int days) {
    return ContractChange.builder()
        .kind(ChangeKind.CHANGE)
        .agreed(true)
        .bargained(true)
        .signedOn(signed)
        .submittedOn(signed.plusDays(days))
        .build();
  }
}
