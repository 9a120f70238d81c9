package org.uniondomain.rules.bargaining;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.BargainingCase;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.bargaining.round.Meetings;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/** 集体协商案卷示例: a wage round in Inner Mongolia in the spring of 2018, told step by step. */
public final class BargainingCases {
  private BargainingCases() {}

  /** 收到要约日, a Monday. */
  public static final LocalDate RECEIVED = LocalDate.of(2018, 3, 5);

  /** Returns the file after the offer was received and before anything else happened. */
  public static BargainingCase offered() {
    return BargainingCase.builder()
        .negotiation(
            Negotiation.builder()
                .kind(ContractKind.WAGE)
                .offer(
                    Offer.builder()
                        .kind(ContractKind.WAGE)
                        .receivedOn(RECEIVED)
                        .repliedOn(Fact.none())
                        .build())
                .meetings(
                    Meetings.builder()
                        .startedOn(Fact.none())
                        .concludedOn(Fact.none())
                        .extensionDays(0)
                        .suspensions(Listing.none())
                        .build())
                .disputes(Listing.none())
                .build())
        .draftVotes(Listing.none())
        .contract(
            CollectiveContract.builder()
                .kind(ContractKind.WAGE)
                .signedOn(Fact.none())
                .submittedOn(Fact.none())
                .receivedOn(Fact.none())
                .objectionServedOn(Fact.none())
                .noObjectionOpinionServedOn(Fact.none())
                .statedEffectiveOn(Fact.none())
                .publishedByEnterpriseOn(Fact.none())
                .publishedByWorkersSideOn(Fact.none())
                .womensProtection(false)
                .attachedContracts(Listing.none())
                .build())
        .specialContracts(Listing.none())
        .build();
  }

  /** Returns the file after the reply, with the first meeting set for a day. */
  public static BargainingCase replied() {
    BargainingCase file = offered();
    Negotiation round = file.negotiation();
    return file.withNegotiation(
        round
            .withOffer(round.offer().withRepliedOn(Fact.known(LocalDate.of(2018, 3, 12))))
            .withMeetings(round.meetings().withStartedOn(Fact.known(LocalDate.of(2018, 3, 26)))));
  }

  /** Returns the file after the contract was adopted, signed, filed and received. */
  public static BargainingCase filed() {
    BargainingCase file = replied();
    Negotiation round = file.negotiation();
    return file.withNegotiation(
            round.withMeetings(
                round.meetings().withConcludedOn(Fact.known(LocalDate.of(2018, 4, 2)))))
        .withDraftVotes(Listing.of(vote(LocalDate.of(2018, 4, 9), 90)))
        .withContract(
            file.contract()
                .withSignedOn(Fact.known(LocalDate.of(2018, 4, 10)))
                .withSubmittedOn(Fact.known(LocalDate.of(2018, 4, 12)))
                .withReceivedOn(Fact.known(LocalDate.of(2018, 4, 13))));
  }

  /** Returns a vote of a congress of 180 delegates of whom 120 came. */
  public static DraftVote vote(LocalDate day, int inFavour) {
    return DraftVote.builder()
        .kind(ContractKind.WAGE)
        .ballot(Ballot.builder().heldOn(day).total(180).present(120).inFavour(inFavour).build())
        .build();
  }
}
