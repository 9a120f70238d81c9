package org.uniondomain.rules.region.beijing;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.BEIJING_MEASURES;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNION_ORGANISATION;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMEN_WORKERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.organisation.structure.WomensBodyRules;

/** 北京市女职工组织: women workers are counted, and the duty begins at 25. */
public final class BeijingWomensBody {
  private BeijingWomensBody() {}

  /** 女职工人数; the number in the texts before 2016 was not read. */
  public static final Threshold<Integer> LINE =
      threshold(
              "organisation.womens-committee.beijing-line",
              COUNT,
              REACHING,
              "女职工组织所依女职工人数",
              "women workers that decide on the body")
          .in(Regions.BEIJING)
          .unknownSince(
              LocalDate.of(1994, 9, 8), Fact.unknown(), BEIJING_MEASURES.in("1994"), INFERRED)
          .unknownSince(
              LocalDate.of(2002, 7, 18), Fact.unknown(), BEIJING_MEASURES.in("2002"), INFERRED)
          .since(LocalDate.of(2016, 1, 1), 25, BEIJING_MEASURES.article(9), TEXT);

  /** 女职工委员会. */
  public static final Requirement<UnionOrganisation> COMMITTEE =
      WomensBodyRules.committee("organisation.womens-committee.beijing", LINE, WOMEN_WORKERS);

  /** 女职工委员. */
  public static final Requirement<UnionOrganisation> DELEGATE =
      WomensBodyRules.delegate(
          "organisation.womens-delegate.beijing", LINE, WOMEN_WORKERS, Condition.always());

  /** 地方规定: stands beside the law and the union's own regulations. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.BEIJING)
          .adds(COMMITTEE, WomensBodyRules.WOMENS_COMMITTEE)
          .adds(DELEGATE, WomensBodyRules.WOMENS_DELEGATE)
          .reads(UNION_ORGANISATION);
}
