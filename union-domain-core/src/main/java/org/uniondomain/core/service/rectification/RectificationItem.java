package org.uniondomain.core.service.rectification;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 整改事项: one problem found in the education campaign. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface RectificationItem extends WithRectificationItem {
  /**
   * 存在问题: what is wrong.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> problem();

  /**
   * 列明问题: whether the problem is written down.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> problemStated();

  /**
   * 列明整改措施: whether the measure is written down.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> measureStated();

  /**
   * 整改期限: the day by which it is to be done; none if none is set.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> dueOn();

  /**
   * 完成日: the day on which it was done.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> doneOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableRectificationItem.Builder builder() {
    return ImmutableRectificationItem.builder();
  }
}
