package org.uniondomain.rules.bargaining.round;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.CHAIRED_ALTERNATELY;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.CONCLUDED_ON;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.DRAFT_SIGNED_BY_CHIEFS;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.MEETING_STEP;
import static org.uniondomain.rules.bargaining.round.MeetingsFacts.SUSPENSIONS;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.KIND;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.MEETINGS;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import org.uniondomain.core.bargaining.round.MeetingStep;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.rules.bargaining.contract.ProvisionsScope;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/** 协商会议规则: how the bargaining is conducted. */
public final class MeetingRules {
  private MeetingRules() {}

  /** 首席代表轮流主持. */
  public static final Requirement<Negotiation> ALTERNATING_CHAIR =
      requirement("bargaining.meeting.alternating-chair", NEGOTIATION)
          .label("首席代表轮流主持会议", "chiefs chair in turn")
          .clause(
              WAGE_BARGAINING_MEASURES.article(11),
              TEXT,
              SHALL,
              "协商会议由双方首席代表轮流主持",
              "the two chiefs chair the meetings in turn")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(34), TEXT)
          .consequence(ADVISORY, COLLECTIVE_CONTRACT_PROVISIONS.article(34))
          .when(ProvisionsScope.covers(KIND))
          .that(MEETINGS.of(CHAIRED_ALTERNATELY))
          .build();

  /** 会议程序. */
  public static final Requirement<Negotiation> ORDER =
      requirement("bargaining.meeting.order", NEGOTIATION)
          .label("协商会议程序", "steps of the meeting")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(34),
              TEXT,
              SHALL,
              "会议依次宣布议程和纪律、提出要求并回应、商谈讨论、归纳意见",
              "a meeting announces agenda and discipline, hears proposal and response, discusses,"
                  + " and ends with the chiefs' summary")
          .consequence(ADVISORY, COLLECTIVE_CONTRACT_PROVISIONS.article(34))
          .that(
              all(
                  taken(MeetingStep.AGENDA_AND_DISCIPLINE),
                  taken(MeetingStep.PROPOSAL_AND_RESPONSE),
                  taken(MeetingStep.DISCUSSION),
                  taken(MeetingStep.SUMMARY)))
          .build();

  private static Condition<Negotiation> taken(MeetingStep step) {
    return MEETINGS.of(MeetingsFacts.STEPS).some(MEETING_STEP.is(step));
  }

  /** 草案由双方首席代表签字. */
  public static final Requirement<Negotiation> DRAFT_SIGNED =
      requirement("bargaining.meeting.draft-signed", NEGOTIATION)
          .label("双方首席代表签署草案", "draft signed by both chiefs")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(34, 1, 4),
              TEXT,
              SHALL,
              "达成一致的，形成集体合同草案，由双方首席代表签字",
              "where the sides agree, a draft is made and both chiefs sign it")
          .when(MEETINGS.of(CONCLUDED_ON).happened())
          .that(MEETINGS.of(DRAFT_SIGNED_BY_CHIEFS))
          .build();

  /** 中止须经双方同意并约定期限. */
  public static final Requirement<Negotiation> SUSPENDED_BY_CONSENT =
      requirement("bargaining.meeting.suspension", NEGOTIATION)
          .label("协商中止", "suspension of the bargaining")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(35),
              TEXT,
              SHALL,
              "协商中止须经双方同意，并约定中止期限和下次协商的时间、地点、内容",
              "the bargaining is suspended by consent, and its length and the next time, place and"
                  + " content are agreed")
          .consequence(ADVISORY, COLLECTIVE_CONTRACT_PROVISIONS.article(35))
          .that(
              MEETINGS
                  .of(SUSPENSIONS)
                  .every(SuspensionFacts.BY_CONSENT.and(SuspensionFacts.LENGTH_AGREED)))
          .build();
}
