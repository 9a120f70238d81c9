package org.uniondomain.core.service.deputy;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 代表委员联络服务: one deputy with the workers he keeps contact with and serves. What nobody has told is
 * unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface DeputyContact extends WithDeputyContact {
  /**
   * 代表委员: who it is.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> deputy();

  /**
   * 职务类别: which mandate it is.
   *
   * @return which, or what is known of it
   */
  Fact<DeputyMandate> mandate();

  /**
   * 一线职工: whether the deputy is a front-line worker.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> frontLine();

  /**
   * 联络职工人数: workers the deputy keeps contact with.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> linkedWorkers();

  /**
   * 联络服务次数: times of contact and service.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> contacts();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, linkedWorkers(), "linked workers");
    LowerBound.check(0, contacts(), "contacts");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableDeputyContact.Builder builder() {
    return ImmutableDeputyContact.builder();
  }
}
