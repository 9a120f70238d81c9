package org.uniondomain.rules.organisation.asset;

import org.uniondomain.core.organisation.asset.AssetDestination;
import org.uniondomain.core.organisation.asset.AssetDisposal;
import org.uniondomain.core.organisation.asset.AssetEvent;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会资产处置要素: what can be told of the disposal of the assets of a union. */
public final class AssetDisposalFacts {
  private AssetDisposalFacts() {}

  /** 工会资产处置. */
  public static final Subject<AssetDisposal> ASSET_DISPOSAL =
      Subject.named(
          "asset-disposal", AssetDisposal.class, "工会资产处置", "the disposal of the assets of a union");

  /** 变动事由. */
  public static final Choice<AssetDisposal, AssetEvent> EVENT =
      ASSET_DISPOSAL.choice(
          "event",
          "变动事由",
          "event",
          AssetEvent.class,
          AssetDisposal::event,
          AssetDisposal::withEvent);

  /** 资产归属. */
  public static final Choice<AssetDisposal, AssetDestination> DESTINATION =
      ASSET_DISPOSAL
          .choice(
              "destination",
              "资产归属",
              "destination",
              AssetDestination.class,
              AssetDisposal::destination,
              AssetDisposal::withDestination)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<AssetDisposal> VOCABULARY =
      Vocabulary.of(ASSET_DISPOSAL, AssetDisposal.builder().build()).with(EVENT, DESTINATION);
}
