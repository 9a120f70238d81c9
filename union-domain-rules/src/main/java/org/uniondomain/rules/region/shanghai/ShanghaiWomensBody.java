package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.SHANGHAI_REGULATIONS;
import static org.uniondomain.rules.law.OrganisationLaw.SOURCES_READ;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMEN_MEMBERS;

import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.organisation.structure.WomensBodyRules;

/**
 * 上海市女职工组织: women members are counted; with fewer than 25 there is a delegate. Since the day from
 * which the text governs was not found, answers keep the notice that local law may be unseen.
 */
public final class ShanghaiWomensBody {
  private ShanghaiWomensBody() {}

  /** 女会员人数. */
  public static final Threshold<Integer> LINE =
      threshold(
              "organisation.womens-committee.shanghai-line",
              COUNT,
              REACHING,
              "女职工组织所依女会员人数",
              "women members that decide on the body")
          .in(Regions.SHANGHAI)
          .since(SOURCES_READ, 25, SHANGHAI_REGULATIONS.article(13, 2), TEXT)
          .startKnown(INFERRED);

  /** 女职工委员. */
  public static final Requirement<UnionOrganisation> DELEGATE =
      WomensBodyRules.delegate(
          "organisation.womens-delegate.shanghai", LINE, WOMEN_MEMBERS, Condition.always());

  /** 地方规定: stands beside the law and the union's own regulations. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANGHAI).adds(DELEGATE, WomensBodyRules.WOMENS_DELEGATE);
}
