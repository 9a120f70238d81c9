package org.uniondomain.core.culture.room;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 职工书屋建设: how many book rooms a region has. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区职工书屋建设规划 (2008).
 */
@Value.Immutable
public interface BookRooms extends WithBookRooms {
  /**
   * 截止日: the day on which they were counted.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> asOf();

  /**
   * 全国示范点数: book rooms that are national demonstration points.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> nationalPoints();

  /**
   * 自治区书屋数: book rooms of the plan of the region.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> regionalPoints();

  /**
   * 旗县（市、区）数: banners, counties, cities and districts there are.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> banners();

  /**
   * 已建书屋的旗县（市、区）数: those with at least one book room.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> bannersWithRoom();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, nationalPoints(), "national demonstration points");
    LowerBound.check(0, regionalPoints(), "regional book rooms");
    LowerBound.check(0, banners(), "banners and counties");
    LowerBound.check(0, bannersWithRoom(), "banners and counties with a book room");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableBookRooms.Builder builder() {
    return ImmutableBookRooms.builder();
  }
}
