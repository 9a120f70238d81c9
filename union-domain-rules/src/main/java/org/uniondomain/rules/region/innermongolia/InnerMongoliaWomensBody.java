package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.INNER_MONGOLIA_FOREIGN_INVESTED;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.FOREIGN_INVESTED;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMEN_WORKERS;

import java.time.LocalDate;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.organisation.structure.WomensBodyRules;

/**
 * 内蒙古自治区外商投资企业女职工组织: women workers are counted; with fewer than 25 there is a delegate. Of the
 * region's law on unions only parts were read, so answers keep the notice that local law may be
 * unseen.
 */
public final class InnerMongoliaWomensBody {
  private InnerMongoliaWomensBody() {}

  /** 女职工人数; that the text still stands today was not checked. */
  public static final Threshold<Integer> LINE =
      threshold(
              "organisation.womens-committee.inner-mongolia-line",
              COUNT,
              REACHING,
              "女职工组织所依女职工人数",
              "women workers that decide on the body")
          .in(Regions.INNER_MONGOLIA)
          .since(LocalDate.of(1997, 8, 2), 25, INNER_MONGOLIA_FOREIGN_INVESTED.article(7), EXCERPT)
          .reviewed(LocalDate.of(1997, 8, 2));

  /** 女职工委员. */
  public static final Requirement<UnionOrganisation> DELEGATE =
      WomensBodyRules.delegate(
          "organisation.womens-delegate.inner-mongolia", LINE, WOMEN_WORKERS, FOREIGN_INVESTED);

  /** 地方规定: stands beside the law and the union's own regulations. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA).adds(DELEGATE, WomensBodyRules.WOMENS_DELEGATE);
}
