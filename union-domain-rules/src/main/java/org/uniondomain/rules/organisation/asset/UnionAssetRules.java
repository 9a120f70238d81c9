package org.uniondomain.rules.organisation.asset;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.asset.AssetDestination.MERGED_UNION;
import static org.uniondomain.core.organisation.asset.AssetDestination.UPPER_UNION_DECIDES;
import static org.uniondomain.core.organisation.asset.AssetEvent.DISSOLUTION;
import static org.uniondomain.core.organisation.asset.AssetEvent.MERGER;
import static org.uniondomain.core.organisation.asset.AssetOwner.NATIONAL_FEDERATION;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.ASSET_DISPOSAL;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.DESTINATION;
import static org.uniondomain.rules.organisation.asset.AssetDisposalFacts.EVENT;
import static org.uniondomain.rules.organisation.asset.UnionAssetFacts.AFFILIATION_CHANGED;
import static org.uniondomain.rules.organisation.asset.UnionAssetFacts.CHANGED_AT_WILL;
import static org.uniondomain.rules.organisation.asset.UnionAssetFacts.CHANGE_APPROVED;
import static org.uniondomain.rules.organisation.asset.UnionAssetFacts.TAKEN;
import static org.uniondomain.rules.organisation.asset.UnionAssetFacts.ULTIMATE_OWNER;
import static org.uniondomain.rules.organisation.asset.UnionAssetFacts.UNION_ASSET;
import static org.uniondomain.rules.organisation.asset.UnionAssetFacts.UNION_FIRM;

import org.uniondomain.core.organisation.asset.AssetDestination;
import org.uniondomain.core.organisation.asset.AssetDisposal;
import org.uniondomain.core.organisation.asset.AssetEvent;
import org.uniondomain.core.organisation.asset.UnionAsset;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/**
 * 工会资产保护规则: nobody takes what is the union's, and its firms and institutions stay its own. What was
 * taken the union may claim in court (articles 54 of 2001 and 55 of 2021), which asks nothing.
 */
public final class UnionAssetRules {
  private UnionAssetRules() {}

  /** 工会财产不受侵犯. */
  public static final Requirement<UnionAsset> PROTECTED =
      requirement("organisation.asset.protected", UNION_ASSET)
          .label("工会财产不受侵犯", "protection of union property")
          .clause(
              TRADE_UNION_LAW.in("2001").article(46),
              TEXT,
              SHALL_NOT,
              "工会的财产、经费和国家拨给工会使用的不动产，任何组织和个人不得侵占、挪用和任意调拨",
              "nobody seizes, diverts or at will reallocates the property and funds of a union or"
                  + " state property given to it for use")
          .later(TRADE_UNION_LAW.in("2021").article(47), TEXT)
          .that(TAKEN.not())
          .build();

  /** 隶属关系不得任意改变. */
  public static final Requirement<UnionAsset> AFFILIATION =
      requirement("organisation.asset.affiliation", UNION_ASSET)
          .label("工会所属企业、事业单位的隶属关系", "affiliation of union firms and institutions")
          .clause(
              TRADE_UNION_LAW.in("2001").article(47),
              TEXT,
              SHALL_NOT,
              "工会所属的为职工服务的企业、事业单位，其隶属关系不得随意改变",
              "the affiliation of the firms and institutions of a union that serve workers is not"
                  + " changed at will")
          .later(TRADE_UNION_LAW.in("2021").article(48), TEXT)
          .when(UNION_FIRM.and(AFFILIATION_CHANGED))
          .that(CHANGED_AT_WILL.not())
          .build();

  /** 改变隶属关系须经批准, by the charter. */
  public static final Requirement<UnionAsset> APPROVED =
      requirement("organisation.asset.approved", UNION_ASSET)
          .label("改变隶属关系须经批准", "approval of a change of affiliation")
          .clause(
              CHARTER.in("2008").article(40),
              TEXT,
              SHALL,
              "工会所属企业、事业单位的隶属关系，未经批准不得改变",
              "the affiliation of a union's firm or institution is changed with approval only")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(UNION_FIRM.and(AFFILIATION_CHANGED))
          .that(CHANGE_APPROVED)
          .build();

  /** 终极所有权. */
  public static final Requirement<UnionAsset> OWNER =
      requirement("organisation.asset.owner", UNION_ASSET)
          .label("工会资产的终极所有者", "ultimate owner of union assets")
          .clause(
              CHARTER.in("2008").article(38),
              TEXT,
              CONSISTENCY,
              "工会资产是社会团体资产，中华全国总工会拥有终极所有权",
              "union assets are assets of a social organisation, and the national federation owns"
                  + " them in the end")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .that(ULTIMATE_OWNER.is(NATIONAL_FEDERATION))
          .build();

  /** 合并的归合并后的工会. */
  public static final Requirement<AssetDisposal> MERGED =
      passesOn(
          "organisation.asset.merger",
          MERGER,
          MERGED_UNION,
          "工会合并的，资产归合并后的工会所有",
          "where unions merge, their assets are the merged union's");

  /** 撤销或者解散的由上级工会处置. */
  public static final Requirement<AssetDisposal> DISSOLVED =
      passesOn(
          "organisation.asset.dissolution",
          DISSOLUTION,
          UPPER_UNION_DECIDES,
          "工会撤销或者解散的，资产由上级工会处置",
          "where a union is dissolved, the union above disposes of its assets");

  private static Requirement<AssetDisposal> passesOn(
      String id, AssetEvent event, AssetDestination destination, String chinese, String english) {
    return requirement(id, ASSET_DISPOSAL)
        .label(event.label() + "时的工会资产", "union assets: " + event.englishLabel())
        .clause(CHARTER.in("2008").article(40, 2), TEXT, SHALL, chinese, english)
        .later(CHARTER_2013, INFERRED)
        .later(CHARTER_2023, INFERRED)
        .when(EVENT.is(event))
        .that(DESTINATION.is(destination))
        .build();
  }

  /** 规则. */
  public static final SubjectRules<UnionAsset> RULES =
      SubjectRules.of(UnionAssetFacts.VOCABULARY, PROTECTED, AFFILIATION, APPROVED, OWNER);

  /** 规则: disposal. */
  public static final SubjectRules<AssetDisposal> DISPOSAL =
      SubjectRules.of(AssetDisposalFacts.VOCABULARY, MERGED, DISSOLVED);
}
