package org.uniondomain.core.service.plan;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 走访服务活动: a drive of visits and services to the grass roots. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface ServiceCampaign extends WithServiceCampaign {
  /**
   * 名称: what it is called.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> title();

  /**
   * 主题: the frame it is filed under.
   *
   * @return which, or what is known of it
   */
  Fact<WorkTheme> theme();

  /**
   * 开始日: its first day.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> startedOn();

  /**
   * 结束日: its last day.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> endedOn();

  /**
   * 台账启用日: the day from which services are recorded in the ledger.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> ledgerFrom();

  /**
   * 走访次数: visits made in it.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> visits();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, visits(), "visits");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableServiceCampaign.Builder builder() {
    return ImmutableServiceCampaign.builder();
  }
}
