package org.uniondomain.core.service.safety;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 群众安全监督员: a worker whom the union trains to watch over safety. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface SafetySupervisor extends WithSafetySupervisor {
  /**
   * 姓名: who it is.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> name();

  /**
   * 经工会培训: whether the union trained the person.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> trainedByUnion();

  /**
   * 培训日: the day on which the training ended.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> trainedOn();

  /**
   * 聘任日: the day of the appointment.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> appointedOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSafetySupervisor.Builder builder() {
    return ImmutableSafetySupervisor.builder();
  }
}
