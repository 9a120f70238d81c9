package org.uniondomain.rules.lang;

/** 缺失: something that is not known and can still change the answer. */
public sealed interface Missing {

  /**
   * 缺失要素: a fact nobody has told, or only within limits.
   *
   * @param description the fact; its pointer leads to the item of the list it belongs to
   */
  record OfFact(Description description) implements Missing {}

  /**
   * 清单不全: a list that may have more items than those given.
   *
   * @param description the list
   */
  record OfItems(Description description) implements Missing {}

  /**
   * 未明数值: a number of the law that nobody has found, or only within limits.
   *
   * @param id stable id of the threshold
   * @param label what it is called
   */
  record OfParameter(String id, Label label) implements Missing {}

  /**
   * 未公布的放假安排: a year whose working days are not published.
   *
   * @param year the year
   */
  record OfSchedule(int year) implements Missing {}
}
