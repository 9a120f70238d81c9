package org.uniondomain.core.organisation.asset;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 工会资产处置: where the assets of a union go when it, or its employer, ends or changes. */
@Value.Immutable
public interface AssetDisposal extends WithAssetDisposal {
  /**
   * 变动事由: what happens
   *
   * @return what is known of it
   */
  Fact<AssetEvent> event();

  /**
   * 资产归属: where the assets go
   *
   * @return what is known of it
   */
  Fact<AssetDestination> destination();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableAssetDisposal.Builder builder() {
    return ImmutableAssetDisposal.builder();
  }
}
