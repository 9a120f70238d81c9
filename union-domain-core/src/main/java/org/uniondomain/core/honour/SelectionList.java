package org.uniondomain.core.honour;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 评选名单: the list of those put forward for one honour in one year. The counts are of the list. What
 * nobody has told is unknown.
 */
@Value.Immutable
public interface SelectionList extends WithSelectionList {
  /**
   * 荣誉种类: for which honour; a list of model workers includes advanced workers.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<HonourKind> kind();

  /**
   * 荣誉层级: which level confers it.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<HonourLevel> level();

  /**
   * 年度: the calendar year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> year();

  /**
   * 上次表彰年度: the year of the last commendation of the kind; none where it is the first.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> previousYear();

  /**
   * 名单总数: how many are on the list; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> total();

  /**
   * 产业工人数: how many of them are industrial workers; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> industrialWorkers();

  /**
   * 其他一线职工和专业技术人员数: how many of them are; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> otherFrontLine();

  /**
   * 农民工数: how many of them are; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> migrantWorkers();

  /**
   * 非公有制企业及其职工数: how many of them are; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> nonPublic();

  /**
   * 企业职工和专业技术人员数: how many of them are; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> enterpriseWorkers();

  /**
   * 企业负责人数: heads and actual controllers of enterprises among them; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> enterpriseHeads();

  /**
   * 劳动模范数: how many become model workers; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> modelWorkers();

  /**
   * 先进工作者数: how many become advanced workers; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> advancedWorkers();

  /**
   * 工会受政府委托参与: whether the union helps to select on the commission of the government.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> unionCommissioned();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, year(), "year");
    LowerBound.check(0, previousYear(), "year of the commendation before");
    LowerBound.check(0, total(), "recipients in all");
    LowerBound.check(0, industrialWorkers(), "industrial workers");
    LowerBound.check(0, otherFrontLine(), "other front-line and technical staff");
    LowerBound.check(0, migrantWorkers(), "migrant workers");
    LowerBound.check(0, nonPublic(), "non-public enterprises and their workers");
    LowerBound.check(0, enterpriseWorkers(), "workers and technicians of enterprises");
    LowerBound.check(0, enterpriseHeads(), "heads of enterprises");
    LowerBound.check(0, modelWorkers(), "model workers");
    LowerBound.check(0, advancedWorkers(), "advanced workers");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSelectionList.Builder builder() {
    return ImmutableSelectionList.builder();
  }
}
