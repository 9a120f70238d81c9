package org.uniondomain.core.organisation.asset;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 工会资产: property or funds of a union, state property given to it for use, or a firm or institution
 * that belongs to it.
 */
@Value.Immutable
public interface UnionAsset extends WithUnionAsset {
  /**
   * 被侵占、挪用或者任意调拨: whether anybody seized, diverted or at will reallocated it; a person judges
   *
   * @return what is known of it
   */
  Fact<Boolean> taken();

  /**
   * 工会所属企业、事业单位: whether it is a firm or an institution that belongs to a union
   *
   * @return what is known of it
   */
  Fact<Boolean> unionFirm();

  /**
   * 隶属关系已改变: whether it was put under somebody else
   *
   * @return what is known of it
   */
  Fact<Boolean> affiliationChanged();

  /**
   * 任意改变隶属关系: whether that was done at will; a person judges
   *
   * @return what is known of it
   */
  Fact<Boolean> changedAtWill();

  /**
   * 改变隶属关系经批准: whether the change of affiliation was approved
   *
   * @return what is known of it
   */
  Fact<Boolean> changeApproved();

  /**
   * 终极所有者: who is recorded as its owner in the end
   *
   * @return what is known of it
   */
  Fact<AssetOwner> ultimateOwner();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionAsset.Builder builder() {
    return ImmutableUnionAsset.builder();
  }
}
