package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.bargaining.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.DraftVoteFacts.DRAFT_VOTE;
import static org.uniondomain.rules.bargaining.DraftVoteFacts.HELD_ON;
import static org.uniondomain.rules.bargaining.DraftVoteFacts.KIND;
import static org.uniondomain.rules.bargaining.DraftVoteRules.MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.NegotiationFacts.EMPLOYER_SIZE;
import static org.uniondomain.rules.bargaining.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.NegotiationFacts.WORKERS_SIZE;
import static org.uniondomain.rules.bargaining.NegotiationRules.EQUAL_SIDES;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.ZHEJIANG_COLLECTIVE_CONTRACTS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.Negotiation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 浙江省规定. Its regulation as revised in 2010 asks for more than half where the national rule asks for
 * half or more; its quorum is the national one.
 */
public final class ZhejiangOverlay {
  private ZhejiangOverlay() {}

  private static final LocalDate START = LocalDate.of(2011, 1, 1);

  /** 浙江省双方人数: the employer's side is not the larger one. */
  public static final Requirement<Negotiation> SIDES =
      requirement("bargaining.zhejiang.sides", NEGOTIATION)
          .label("浙江省双方协商代表人数", "numbers of representatives in Zhejiang")
          .clause(
              ZHEJIANG_COLLECTIVE_CONTRACTS.cited(),
              TEXT,
              SHALL,
              "用人单位一方的协商代表不多于职工一方",
              "the employer's side has no more representatives than the workers' side")
          .that(EMPLOYER_SIZE.meets(Limit.at(NOT_EXCEEDING, WORKERS_SIZE)))
          .build();

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.ZHEJIANG)
          .replaces(
              MAJORITY_SHARE,
              own ->
                  own.since(START, Ratio.of(1, 2), ZHEJIANG_COLLECTIVE_CONTRACTS.cited(), TEXT)
                      .drawn(EXCEEDING))
          .replaces(EQUAL_SIDES, SIDES)
          .reads(
              DRAFT_VOTE,
              KIND.isOneOf(COMPREHENSIVE, WAGE)
                  .and(HELD_ON.meets(Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}
