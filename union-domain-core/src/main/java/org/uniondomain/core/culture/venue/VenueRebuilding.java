package org.uniondomain.core.culture.venue;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 文化设施拆迁重建: the demolition or change of a public cultural facility for town building, and what
 * takes its place. Areas are whole square metres. What nobody has told is unknown.
 *
 * <p>Source: 公共文化体育设施条例 (2003), 公共文化服务保障法 (2017).
 */
@Value.Immutable
public interface VenueRebuilding extends WithVenueRebuilding {
  /**
   * 经专家论证: whether experts reviewed it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> expertReview();

  /**
   * 经上一级文化、体育主管部门同意: whether the culture or sports departments of the level above agreed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> departmentsAgree();

  /**
   * 报上一级人民政府批准: whether the government of the level above approved.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> governmentApproves();

  /**
   * 大型设施: whether the facility is a large one.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> large();

  /**
   * 已举行听证会: whether a hearing was held.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> hearingHeld();

  /**
   * 拆除日: the day on which demolition began.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> demolishedOn();

  /**
   * 重建开工日: the day on which rebuilding began.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> rebuildingStartedOn();

  /**
   * 原建筑面积: floor area before.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> formerFloorArea();

  /**
   * 重建建筑面积: floor area after.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> newFloorArea();

  /**
   * 设施配置标准不降低: whether the new facility is fitted out to no lower standard.
   *
   * @return a person's answer, or what is known of it
   */
  Fact<Boolean> standardKept();

  /**
   * 调整建设用地: whether the land set aside for it was adjusted.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> landAdjusted();

  /**
   * 原用地面积: land set aside before.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> formerLand();

  /**
   * 调整后用地面积: land set aside after.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> newLand();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, formerFloorArea(), "former floor area");
    LowerBound.check(0, newFloorArea(), "new floor area");
    LowerBound.check(0, formerLand(), "former land");
    LowerBound.check(0, newLand(), "new land");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableVenueRebuilding.Builder builder() {
    return ImmutableVenueRebuilding.builder();
  }
}
