package org.uniondomain.core.culture.room;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;

/**
 * 职工心理辅导室: a room in which workers are counselled. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface CounsellingRoom extends WithCounsellingRoom {
  /**
   * 设置场所: where it is.
   *
   * @return which, or what is known of it
   */
  Fact<CounsellingHost> host();

  /**
   * 具备条件: whether the host has the conditions for a room.
   *
   * @return a person's answer, or what is known of it
   */
  Fact<Boolean> conditionsMet();

  /**
   * 所在盟市: in which league or city it is.
   *
   * @return what is known of it
   */
  Fact<Division> league();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCounsellingRoom.Builder builder() {
    return ImmutableCounsellingRoom.builder();
  }
}
