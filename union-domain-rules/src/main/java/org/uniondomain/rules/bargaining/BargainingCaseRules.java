package org.uniondomain.rules.bargaining;

import static org.uniondomain.core.bargaining.contract.ContractKind.WOMEN;
import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.BargainingCaseFacts.BARGAINING_CASE;
import static org.uniondomain.rules.bargaining.BargainingCaseFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.BargainingCaseFacts.DRAFT_VOTES;
import static org.uniondomain.rules.bargaining.BargainingCaseFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.BargainingCaseFacts.SPECIAL_CONTRACTS;
import static org.uniondomain.rules.bargaining.BargainingCaseFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WOMENS_RIGHTS_LAW;
import static org.uniondomain.rules.law.Conventions.ONE_MATTER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.BargainingCase;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.round.Meetings;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.rules.bargaining.contract.AttachedContractFacts;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.bargaining.draft.DraftVoteRules;
import org.uniondomain.rules.bargaining.round.MeetingsFacts;
import org.uniondomain.rules.bargaining.round.NegotiationFacts;
import org.uniondomain.rules.bargaining.round.OfferFacts;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/**
 * 集体协商案卷规则: what no part of the case file says by itself. One paper can cure what another lacks: a
 * special contract on women workers does for the contract beside it, and the answer on the file
 * stands over that on the contract alone.
 */
public final class BargainingCaseRules {
  private BargainingCaseRules() {}

  private static final Quantity<BargainingCase, LocalDate> SIGNED =
      CONTRACT.of(CollectiveContractFacts.SIGNED);

  /** 表决通过后签字. */
  public static final Requirement<BargainingCase> ADOPTED_BEFORE_SIGNING =
      requirement("bargaining.case.adopted-before-signing", BARGAINING_CASE)
          .label("草案通过后签订集体合同", "contract signed after the draft was adopted")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(37),
              TEXT,
              SHALL,
              "集体合同草案经职工代表大会或者全体职工通过后，由双方首席代表签字",
              "the chiefs sign after the congress or all staff adopted the draft")
          .consequence(INVALID, COLLECTIVE_CONTRACT_PROVISIONS.article(37))
          .when(SIGNED.happened())
          .that(
              DRAFT_VOTES.some(
                  DraftVoteRules.ADOPTED
                      .isMet()
                      .and(
                          DraftVoteFacts.HELD_ON.meets(
                              Limit.at(NOT_EXCEEDING, DRAFT_VOTES.outer(SIGNED))))))
          .build();

  /** 案卷的女职工权益保护内容. */
  public static final Requirement<BargainingCase> WOMENS_CONTENT =
      requirement("bargaining.case.womens-content", BARGAINING_CASE)
          .label("案卷的女职工权益保护内容", "content on women workers anywhere in the file")
          .clause(
              WOMENS_RIGHTS_LAW.article(44, 2),
              TEXT,
              SHALL,
              "集体合同有男女平等和女职工权益保护内容，可以由附件或者专项集体合同规定",
              "there is content on gender equality and the protection of women workers, be it in an"
                  + " annex or a special contract")
          .judgedOn(SIGNED)
          .that(
              any(
                  CONTRACT.of(CollectiveContractFacts.WOMENS_PROTECTION),
                  CONTRACT.of(CollectiveContractFacts.KIND).is(WOMEN),
                  CONTRACT
                      .of(CollectiveContractFacts.ATTACHED_CONTRACTS)
                      .some(
                          any(
                              AttachedContractFacts.WOMENS_PROTECTION,
                              AttachedContractFacts.KIND.is(WOMEN))),
                  SPECIAL_CONTRACTS.some(
                      any(
                          CollectiveContractFacts.WOMENS_PROTECTION,
                          CollectiveContractFacts.KIND.is(WOMEN)))))
          .build();

  /** 各步骤的先后. */
  public static final Requirement<BargainingCase> DAYS_IN_ORDER =
      requirement("bargaining.case.days-in-order", BARGAINING_CASE)
          .label("案卷日期先后一致", "days of the file in order")
          .clause(
              Conventions.DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "收到要约、答复、开始协商、完成协商、签订依次发生",
              "receipt of the offer, reply, start, conclusion and signing follow one another")
          .that(
              all(
                  offer(OfferFacts.REPLIED_ON).meets(since(offer(OfferFacts.RECEIVED_ON))),
                  meeting(MeetingsFacts.STARTED_ON).meets(since(offer(OfferFacts.RECEIVED_ON))),
                  meeting(MeetingsFacts.CONCLUDED_ON)
                      .meets(since(meeting(MeetingsFacts.STARTED_ON))),
                  SIGNED.meets(since(meeting(MeetingsFacts.CONCLUDED_ON)))))
          .build();

  private static Quantity<BargainingCase, LocalDate> offer(QuantityFact<Offer, LocalDate> day) {
    return NEGOTIATION.of(NegotiationFacts.OFFER.of(day));
  }

  private static Quantity<BargainingCase, LocalDate> meeting(
      QuantityFact<Meetings, LocalDate> day) {
    return NEGOTIATION.of(NegotiationFacts.MEETINGS.of(day));
  }

  private static Limit<BargainingCase, LocalDate> since(Quantity<BargainingCase, LocalDate> day) {
    return Limit.at(NOT_EARLIER_THAN, day);
  }

  /** 种类一致. */
  public static final Requirement<BargainingCase> ONE_KIND =
      requirement("bargaining.case.one-kind", BARGAINING_CASE)
          .label("案卷所涉合同种类一致", "one kind of contract throughout the file")
          .clause(
              ONE_MATTER,
              CONVENTION,
              CONSISTENCY,
              "要约、协商和合同的种类相同",
              "offer, bargaining and contract are of the same kind")
          .that(
              any(
                  throughout(ContractKind.COMPREHENSIVE),
                  throughout(ContractKind.WAGE),
                  throughout(ContractKind.WOMEN),
                  throughout(ContractKind.SAFETY),
                  throughout(ContractKind.OTHER_SPECIAL)))
          .build();

  private static Condition<BargainingCase> throughout(ContractKind kind) {
    return all(
        NEGOTIATION.of(NegotiationFacts.KIND).is(kind),
        NEGOTIATION.of(NegotiationFacts.OFFER.of(OfferFacts.KIND)).is(kind),
        CONTRACT.of(CollectiveContractFacts.KIND).is(kind));
  }

  /** 规则. */
  public static final SubjectRules<BargainingCase> RULES =
      SubjectRules.of(VOCABULARY, ADOPTED_BEFORE_SIGNING, WOMENS_CONTENT, DAYS_IN_ORDER, ONE_KIND);
}
