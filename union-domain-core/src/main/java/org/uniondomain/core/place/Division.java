package org.uniondomain.core.place;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 行政区划: a place of the country at region, prefecture or county level, or the nation itself,
 * identified by its six-digit code of GB/T 2260. Two divisions are equal when their codes are.
 *
 * <p>The list is the state of 18 April 2026. A code that was withdrawn before is no division; see
 * {@link RetiredDivision} for those of Inner Mongolia. Towns, subdistricts and development zones
 * have no code at these levels and are not in the list.
 *
 * <p>Source: code lists of the Ministry of Civil Affairs and State Council notices of changes, as
 * compiled in the data of {@code mumuy/data_location}. Taiwan has the code 710000 of the Ministry's
 * list. The codes below 810000 and 820000, and those below 710000, which begin with 83, are those
 * of the compilation: the Ministry's list names no place below these three.
 */
public final class Division implements Comparable<Division> {

  /** 全国: the whole country, code 000000; every other division is within it. */
  public static final Division NATION =
      new Division("000000", "全国", Level.NATION, null, new Details("People's Republic of China"));

  private final String code;
  private final String name;
  private final Level level;
  private final @Nullable Division parent;
  private final Details details;
  private final ImmutableList<Division> chain;

  Division(String code, String name, Level level, @Nullable Division parent, Details details) {
    this.code = code;
    this.name = name;
    this.level = level;
    this.parent = parent;
    this.details = details;
    ImmutableList.Builder<Division> outward = ImmutableList.<Division>builder().add(this);
    if (parent != null) {
      outward.addAll(parent.chain);
    }
    this.chain = outward.build();
  }

  /**
   * 按代码取得: the division with this code.
   *
   * @param code six ASCII digits, such as 150102
   * @return the division
   * @throws IllegalArgumentException if no division of the list has the code; the message names it
   */
  public static Division of(String code) {
    Division found = DivisionTable.BY_CODE.get(code);
    if (found == null) {
      throw new IllegalArgumentException(
          "no division has the code \""
              + code
              + "\" (six digits of GB/T 2260, list of 2026-04-18)");
    }
    return found;
  }

  /**
   * 按代码查找: the division with this code, if the list has it.
   *
   * @param code any text
   * @return the division, or empty if the list has no such code
   */
  public static Optional<Division> find(String code) {
    return Optional.ofNullable(DivisionTable.BY_CODE.get(code));
  }

  /**
   * 全部行政区划: the nation and every place of the list.
   *
   * @return all divisions in code order, the nation first
   */
  public static ImmutableList<Division> all() {
    return DivisionTable.ALL;
  }

  /**
   * 代码: the six-digit code.
   *
   * @return six ASCII digits
   */
  public String code() {
    return code;
  }

  /**
   * 名称: the official Chinese name, without the names of the wider places.
   *
   * @return the name, such as 新城区
   */
  public String name() {
    return name;
  }

  /**
   * 英文名称: the English name. Given for the nation, the regions and every place of Inner Mongolia.
   *
   * @return the English name, or empty where the library states none
   */
  public Optional<String> englishName() {
    return Optional.ofNullable(details.englishName());
  }

  /**
   * 罗马字母拼写: the romanised name printed in GB/T 2260, such as {@code Hohhot Shi}. Given for Inner
   * Mongolia, save places set up or renamed after the edition at hand.
   *
   * @return the romanised name, or empty where the library states none
   */
  public Optional<String> romanizedName() {
    return Optional.ofNullable(details.romanizedName());
  }

  /**
   * 类型: the sort of place. Given for Inner Mongolia.
   *
   * @return the kind, or empty where the library states none
   */
  public Optional<DivisionKind> kind() {
    return Optional.ofNullable(details.kind());
  }

  /**
   * 级别: the level of the place.
   *
   * @return the level
   */
  public Level level() {
    return level;
  }

  /**
   * 上级行政区划: the next wider place. A county-level place directly under a region has the region.
   *
   * @return the parent; empty for the nation only
   */
  public Optional<Division> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * 下级行政区划: the places directly below this one.
   *
   * @return the children in code order; empty if the list has none
   */
  public ImmutableList<Division> children() {
    return DivisionTable.CHILDREN.get(this);
  }

  /**
   * 由内到外的全部层级: this place and every wider one.
   *
   * @return itself first, the nation last
   */
  public ImmutableList<Division> chain() {
    return chain;
  }

  /**
   * 位于: whether this place is the other one or lies in it.
   *
   * @param other the wider place
   * @return true if the other is in this place's chain, itself included
   */
  public boolean isWithin(Division other) {
    for (Division at = this; at != null; at = at.parent) {
      if (at.code.equals(other.code)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 大陆: whether the place is on the mainland, that is, neither Taiwan, Hong Kong, Macao nor a place
   * in one of them. The nation counts as mainland: national law is what it stands for.
   *
   * @return false for codes beginning with 71, 81, 82 and 83
   */
  public boolean isMainland() {
    char first = code.charAt(0);
    return first != '7' && first != '8';
  }

  @Override
  public int compareTo(Division other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Division that && code.equals(that.code));
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * 显示文本: code and name, for messages.
   *
   * @return such as {@code 150102 新城区}
   */
  @Override
  public String toString() {
    return code + " " + name;
  }

  /** What is known beyond code and Chinese name; null where the library states nothing. */
  record Details(
      @Nullable String englishName, @Nullable String romanizedName, @Nullable DivisionKind kind) {

    static final Details NONE = new Details(null, null, null);

    Details(String englishName) {
      this(englishName, null, null);
    }
  }
}
