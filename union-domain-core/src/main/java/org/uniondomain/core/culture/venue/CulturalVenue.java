package org.uniondomain.core.culture.venue;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;

/**
 * 职工文化阵地: a house in which workers meet for culture and sports. What nobody has told is unknown.
 *
 * <p>Source: 公共文化体育设施条例 (2003), 公共文化服务保障法 (2017).
 */
@Value.Immutable
public interface CulturalVenue extends WithCulturalVenue {
  /**
   * 名称: what it is called.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> name();

  /**
   * 所在地区: where it is.
   *
   * @return what is known of it
   */
  Fact<Division> place();

  /**
   * 阵地种类: what kind it is.
   *
   * @return which, or what is known of it
   */
  Fact<VenueKind> kind();

  /**
   * 属于公共文化设施: whether it is kept as a public cultural facility.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> publicFacility();

  /**
   * 已改变用途: whether its use was changed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> useChanged();

  /**
   * 改变用途经批准: whether the change of use was approved by those entitled to.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> changeApproved();

  /**
   * 用于与服务无关的商业经营: whether it is used for commerce unrelated to its services.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unrelatedCommerce();

  /**
   * 被侵占、挪用: whether it was seized or diverted.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> seizedOrDiverted();

  /**
   * 收入用于其他支出: whether its income is spent on anything but its upkeep, management and development.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> incomeForOther();

  /**
   * 纳入经济社会发展规划: whether it stands in the economic and social development plan.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> inDevelopmentPlan();

  /**
   * 纳入城乡建设规划: whether it stands in the plan for town and country building.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> inBuildingPlan();

  /**
   * 纳入公共文化服务体系: whether it stands in the system of public cultural services.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> inServiceSystem();

  /**
   * 减免建设有关费用: whether fees for its approval, siting or construction were reduced or waived.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> feesReduced();

  /**
   * 财政给予补助: whether public finance subsidises it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> subsidised();

  /**
   * 工会以奖代补: whether the federation supports it by an award in place of a subsidy.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> rewardedByUnion();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCulturalVenue.Builder builder() {
    return ImmutableCulturalVenue.builder();
  }
}
