package org.uniondomain.rules.bargaining.round;

import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.dispute.SigningDispute;
import org.uniondomain.core.bargaining.round.Meetings;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.bargaining.round.Preparation;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.rules.bargaining.dispute.SigningDisputeFacts;
import org.uniondomain.rules.bargaining.side.BargainingSideFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体协商要素: what can be told of a round of collective bargaining. */
public final class NegotiationFacts {
  private NegotiationFacts() {}

  /** 集体协商. */
  public static final Subject<Negotiation> NEGOTIATION =
      Subject.named("negotiation", Negotiation.class, "集体协商", "round of collective bargaining");

  /** 协商的合同种类. */
  public static final Choice<Negotiation, ContractKind> KIND =
      NEGOTIATION.choice(
          "kind",
          "协商的合同种类",
          "kind of contract bargained over",
          ContractKind.class,
          Negotiation::kind,
          Negotiation::withKind);

  /** 职工一方. */
  public static final Part<Negotiation, BargainingSide> WORKERS =
      NEGOTIATION.part(
          "workers",
          "职工一方",
          "workers' side",
          BargainingSide.class,
          Negotiation::workers,
          Negotiation::withWorkers);

  /** 用人单位一方. */
  public static final Part<Negotiation, BargainingSide> EMPLOYER =
      NEGOTIATION.part(
          "employer",
          "用人单位一方",
          "employer's side",
          BargainingSide.class,
          Negotiation::employer,
          Negotiation::withEmployer);

  /** 要约. */
  public static final Part<Negotiation, Offer> OFFER =
      NEGOTIATION.part(
          "offer", "要约", "offer", Offer.class, Negotiation::offer, Negotiation::withOffer);

  /** 协商准备. */
  public static final Part<Negotiation, Preparation> PREPARATION =
      NEGOTIATION.part(
          "preparation",
          "协商准备",
          "preparation",
          Preparation.class,
          Negotiation::preparation,
          Negotiation::withPreparation);

  /** 协商会议. */
  public static final Part<Negotiation, Meetings> MEETINGS =
      NEGOTIATION.part(
          "meetings",
          "协商会议",
          "meetings",
          Meetings.class,
          Negotiation::meetings,
          Negotiation::withMeetings);

  /** 签订争议. */
  public static final Items<Negotiation, SigningDispute> DISPUTES =
      NEGOTIATION.items(
          "disputes",
          "签订争议",
          "disputes",
          SigningDispute.class,
          Negotiation::disputes,
          Negotiation::withDisputes);

  /** 职工一方协商代表人数. */
  public static final Quantity<Negotiation, Integer> WORKERS_SIZE =
      WORKERS.of(BargainingSideFacts.REPRESENTATIVES).count();

  /** 用人单位一方协商代表人数. */
  public static final Quantity<Negotiation, Integer> EMPLOYER_SIZE =
      EMPLOYER.of(BargainingSideFacts.REPRESENTATIVES).count();

  /** 词汇. */
  public static final Vocabulary<Negotiation> VOCABULARY =
      Vocabulary.of(NEGOTIATION, Negotiation.builder().build())
          .with(KIND)
          .with(WORKERS, BargainingSideFacts.VOCABULARY)
          .with(EMPLOYER, BargainingSideFacts.VOCABULARY)
          .with(OFFER, OfferFacts.VOCABULARY)
          .with(PREPARATION, PreparationFacts.VOCABULARY)
          .with(MEETINGS, MeetingsFacts.VOCABULARY)
          .with(DISPUTES, SigningDisputeFacts.VOCABULARY);
}
