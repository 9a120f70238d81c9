package org.uniondomain.rules.region.henan;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.HENAN_REGULATIONS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNION_ORGANISATION;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMEN_MEMBERS;

import java.time.LocalDate;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.organisation.structure.WomensBodyRules;

/** 河南省女职工组织: women members are counted, and the duty begins at 10. */
public final class HenanWomensBody {
  private HenanWomensBody() {}

  /** 女会员人数. */
  public static final Threshold<Integer> LINE =
      threshold(
              "organisation.womens-committee.henan-line",
              COUNT,
              REACHING,
              "女职工组织所依女会员人数",
              "women members that decide on the body")
          .in(Regions.HENAN)
          .since(LocalDate.of(2005, 1, 1), 10, HENAN_REGULATIONS.article(9), TEXT);

  /** 女职工委员会. */
  public static final Requirement<UnionOrganisation> COMMITTEE =
      WomensBodyRules.committee("organisation.womens-committee.henan", LINE, WOMEN_MEMBERS);

  /** 女职工委员. */
  public static final Requirement<UnionOrganisation> DELEGATE =
      WomensBodyRules.delegate(
          "organisation.womens-delegate.henan", LINE, WOMEN_MEMBERS, Condition.always());

  /** 地方规定: stands beside the law and the union's own regulations. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.HENAN)
          .adds(COMMITTEE, WomensBodyRules.WOMENS_COMMITTEE)
          .adds(DELEGATE, WomensBodyRules.WOMENS_DELEGATE)
          .reads(UNION_ORGANISATION);
}
