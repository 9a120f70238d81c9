package org.uniondomain.rules.region.henan;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.asset.AssetDestination.DIVIDED_BY_WORKERS;
import static org.uniondomain.core.organisation.asset.AssetEvent.SPLIT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.HENAN_REGULATIONS;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.ASSET_DISPOSAL;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.DESTINATION;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.EVENT;

import org.uniondomain.core.organisation.asset.AssetDisposal;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.organisation.asset.AssetDisposalFacts;

/** 河南省工会资产: what becomes of union assets where an employer splits. */
public final class HenanUnionAssets {
  private HenanUnionAssets() {}

  /** 分立的按职工人数分割. */
  public static final Requirement<AssetDisposal> SPLIT_BY_WORKERS =
      requirement("organisation.asset.henan-split", ASSET_DISPOSAL)
          .label("河南省分立单位的工会资产", "union assets of an employer that splits in Henan")
          .clause(
              HENAN_REGULATIONS.article(35),
              TEXT,
              SHALL,
              "单位分立的，工会资产按职工人数分割",
              "where an employer splits, union assets are divided by the numbers of workers")
          .when(EVENT.is(SPLIT))
          .that(DESTINATION.is(DIVIDED_BY_WORKERS))
          .build();

  /** 本地规则. */
  public static final SubjectRules<AssetDisposal> RULES =
      SubjectRules.of(AssetDisposalFacts.VOCABULARY, SPLIT_BY_WORKERS);

  /** 地方规定. */
  public static final Overlay OVERLAY = Overlay.of(Regions.HENAN).reads(ASSET_DISPOSAL);
}
