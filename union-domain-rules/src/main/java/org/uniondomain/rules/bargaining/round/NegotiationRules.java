package org.uniondomain.rules.bargaining.round;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.EMPLOYER_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.VOCABULARY;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.WORKERS_SIZE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS_1994;

import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;

/** 集体协商规则: what is required of the two sides together. */
public final class NegotiationRules {
  private NegotiationRules() {}

  /** 双方人数对等. */
  public static final Requirement<Negotiation> EQUAL_SIDES =
      requirement("bargaining.negotiation.equal-sides", NEGOTIATION)
          .label("双方协商代表人数对等", "equal number of representatives")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS_1994.article(8),
              SECONDARY,
              SHALL,
              "职工一方与用人单位一方的协商代表人数相等",
              "both sides have the same number of representatives")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(19, 2), TEXT)
          .that(WORKERS_SIZE.meets(Limit.at(EXACTLY, EMPLOYER_SIZE)))
          .build();

  /** 规则. */
  public static final SubjectRules<Negotiation> RULES =
      SubjectRules.of(
          VOCABULARY,
          EQUAL_SIDES,
          PreparationRules.WAGE_DATA_BEFORE_START,
          PreparationRules.LAST_DAY_OF_DATA,
          PreparationRules.DATA_IN_TIME,
          PreparationRules.WAGE_LAST_DAY_OF_DATA,
          PreparationRules.WAGE_DATA_IN_TIME,
          PreparationRules.WAGE_LAST_DAY_OF_REPORT,
          PreparationRules.WAGE_REPORTED,
          PreparationRules.PREPARED,
          PreparationRules.RECORDER,
          MeetingRules.ALTERNATING_CHAIR,
          MeetingRules.ORDER,
          MeetingRules.SUSPENDED_BY_CONSENT,
          SuspensionRules.SHORT_ENOUGH,
          SuspensionRules.WAGE_SHORT_ENOUGH,
          SuspensionRules.WAGE_SHORT_ENOUGH_IN_TOTAL,
          BargainingPeriodRules.WAGE_LAST_DAY_TO_START,
          BargainingPeriodRules.WAGE_STARTED,
          BargainingPeriodRules.WAGE_LAST_DAY_FROM_OFFER,
          BargainingPeriodRules.WAGE_CONCLUDED_FROM_OFFER,
          BargainingPeriodRules.WAGE_LAST_DAY_FROM_REPLY,
          BargainingPeriodRules.WAGE_CONCLUDED_FROM_REPLY,
          BargainingPeriodRules.LAST_DAY_FROM_START,
          BargainingPeriodRules.CONCLUDED_FROM_START,
          BargainingPeriodRules.WAGE_LAST_DAY_FROM_START,
          BargainingPeriodRules.WAGE_CONCLUDED_FROM_START,
          BargainingPeriodRules.WAGE_EXTENDED,
          MeetingRules.DRAFT_SIGNED);
}
