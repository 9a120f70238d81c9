package org.uniondomain.rules.organisation.asset;

import org.uniondomain.core.organisation.asset.AssetOwner;
import org.uniondomain.core.organisation.asset.UnionAsset;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会资产要素: what can be told of an asset of a union. */
public final class UnionAssetFacts {
  private UnionAssetFacts() {}

  /** 工会资产. */
  public static final Subject<UnionAsset> UNION_ASSET =
      Subject.named("union-asset", UnionAsset.class, "工会资产", "an asset of a union");

  /** 被侵占、挪用或者任意调拨. */
  public static final Flag<UnionAsset> TAKEN =
      UNION_ASSET.judgement(
          "taken",
          "被侵占、挪用或者任意调拨",
          "seized, diverted or reallocated at will",
          UnionAsset::taken,
          UnionAsset::withTaken);

  /** 工会所属企业、事业单位. */
  public static final Flag<UnionAsset> UNION_FIRM =
      UNION_ASSET.flag(
          "union-firm",
          "工会所属企业、事业单位",
          "firm or institution of a union",
          UnionAsset::unionFirm,
          UnionAsset::withUnionFirm);

  /** 隶属关系已改变. */
  public static final Flag<UnionAsset> AFFILIATION_CHANGED =
      UNION_ASSET.flag(
          "affiliation-changed",
          "隶属关系已改变",
          "affiliation changed",
          UnionAsset::affiliationChanged,
          UnionAsset::withAffiliationChanged);

  /** 任意改变隶属关系. */
  public static final Flag<UnionAsset> CHANGED_AT_WILL =
      UNION_ASSET.judgement(
          "changed-at-will",
          "任意改变隶属关系",
          "affiliation changed at will",
          UnionAsset::changedAtWill,
          UnionAsset::withChangedAtWill);

  /** 改变隶属关系经批准. */
  public static final Flag<UnionAsset> CHANGE_APPROVED =
      UNION_ASSET
          .flag(
              "change-approved",
              "改变隶属关系经批准",
              "change approved",
              UnionAsset::changeApproved,
              UnionAsset::withChangeApproved)
          .actionable();

  /** 终极所有者. */
  public static final Choice<UnionAsset, AssetOwner> ULTIMATE_OWNER =
      UNION_ASSET
          .choice(
              "ultimate-owner",
              "终极所有者",
              "ultimate owner",
              AssetOwner.class,
              UnionAsset::ultimateOwner,
              UnionAsset::withUltimateOwner)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<UnionAsset> VOCABULARY =
      Vocabulary.of(UNION_ASSET, UnionAsset.builder().build())
          .with(
              TAKEN,
              UNION_FIRM,
              AFFILIATION_CHANGED,
              CHANGED_AT_WILL,
              CHANGE_APPROVED,
              ULTIMATE_OWNER);
}
