package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.EMPLOYER_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.NEGOTIATION;
import static org.uniondomain.rules.bargaining.round.NegotiationFacts.WORKERS_SIZE;
import static org.uniondomain.rules.bargaining.round.NegotiationRules.EQUAL_SIDES;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.ZHEJIANG_COLLECTIVE_CONTRACTS;

import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;

/** 浙江省集体协商规定: the employer's side is not the larger one. */
public final class ZhejiangOverlay {
  private ZhejiangOverlay() {}

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
  public static final Overlay OVERLAY = Overlay.of(Regions.ZHEJIANG).replaces(EQUAL_SIDES, SIDES);
}
