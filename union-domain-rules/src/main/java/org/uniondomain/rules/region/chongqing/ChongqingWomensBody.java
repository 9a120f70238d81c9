package org.uniondomain.rules.region.chongqing;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.CHONGQING_REGULATIONS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNION_ORGANISATION;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMEN_MEMBERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.organisation.structure.WomensBodyRules;

/** 重庆市女职工组织: women members are counted, and the duty begins at 10. */
public final class ChongqingWomensBody {
  private ChongqingWomensBody() {}

  /** 女会员人数; the number in the text of 2006 was not read. */
  public static final Threshold<Integer> LINE =
      threshold(
              "organisation.womens-committee.chongqing-line",
              COUNT,
              REACHING,
              "女职工组织所依女会员人数",
              "women members that decide on the body")
          .in(Regions.CHONGQING)
          .unknownSince(
              LocalDate.of(2006, 12, 1), Fact.unknown(), CHONGQING_REGULATIONS.in("2006"), TEXT)
          .since(LocalDate.of(2011, 11, 25), 10, CHONGQING_REGULATIONS.article(9, 4), TEXT);

  /** 女职工委员会. */
  public static final Requirement<UnionOrganisation> COMMITTEE =
      WomensBodyRules.committee("organisation.womens-committee.chongqing", LINE, WOMEN_MEMBERS);

  /** 女职工委员. */
  public static final Requirement<UnionOrganisation> DELEGATE =
      WomensBodyRules.delegate(
          "organisation.womens-delegate.chongqing", LINE, WOMEN_MEMBERS, Condition.always());

  /** 地方规定: stands beside the law and the union's own regulations. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.CHONGQING)
          .adds(COMMITTEE, WomensBodyRules.WOMENS_COMMITTEE)
          .adds(DELEGATE, WomensBodyRules.WOMENS_DELEGATE)
          .reads(UNION_ORGANISATION);
}
