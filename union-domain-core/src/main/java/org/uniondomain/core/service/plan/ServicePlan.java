package org.uniondomain.core.service.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 服务职工10件实事计划: what a federation undertakes to do for workers in a year. What nobody has told is
 * unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface ServicePlan extends WithServicePlan {
  /**
   * 计划年度: the year it is for.
   *
   * @return what is known of it
   */
  Fact<Year> year();

  /**
   * 公布日: the day it was made known.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> announcedOn();

  /**
   * 在全委会上公布: whether it was made known at a plenary of the committee of the federation.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> announcedAtPlenary();

  /**
   * 委员会届次: which committee it was, counted by terms; none if no plenary is named.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> committeeTerm();

  /**
   * 全委会次数: which plenary of that committee it was; none if none is named.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> plenarySession();

  /**
   * 实事项目: the tasks of the plan.
   *
   * @return those that are known
   */
  Listing<@Valid PlanItem> items();

  /**
   * 服务活动: the drives filed under its themes.
   *
   * @return those that are known
   */
  Listing<@Valid ServiceCampaign> activities();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, committeeTerm(), "term of the committee");
    LowerBound.check(0, plenarySession(), "number of the plenary");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableServicePlan.Builder builder() {
    return ImmutableServicePlan.builder();
  }
}
