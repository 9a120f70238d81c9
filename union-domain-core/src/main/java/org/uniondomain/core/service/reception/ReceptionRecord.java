package org.uniondomain.core.service.reception;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.service.ledger.WorkerSatisfaction;

/**
 * 接待来访登记: one approach of a worker and its answer, as an enterprise form of 2011 records it. What
 * nobody has told is unknown.
 *
 * <p>Source: 领导接待日登记表 (2011).
 */
@Value.Immutable
public interface ReceptionRecord extends WithReceptionRecord {
  /**
   * 来访人: who came.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> visitor();

  /**
   * 联系电话: how the visitor can be reached.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> telephone();

  /**
   * 住址: where the visitor lives.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> address();

  /**
   * 反映内容和要求: what the visitor said and asks for.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> request();

  /**
   * 来访形式: how the worker turned to the union.
   *
   * @return which, or what is known of it
   */
  Fact<ApproachForm> form();

  /**
   * 接待日: the day of the reception.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> receivedOn();

  /**
   * 答复日: the day of the reply.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> repliedOn();

  /**
   * 收回满意度反馈单: whether the visitor returned the slip.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> slipReturned();

  /**
   * 满意程度: what the slip says.
   *
   * @return which, or what is known of it
   */
  Fact<WorkerSatisfaction> satisfaction();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableReceptionRecord.Builder builder() {
    return ImmutableReceptionRecord.builder();
  }
}
