package org.uniondomain.core.aid.jobseeker;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 失业保险金: the unemployment benefit of one person, and what makes it stop.
 *
 * <p>What nobody has told is unknown; none reads as unknown and never as no.
 */
@Value.Immutable
public interface UnemploymentBenefit extends WithUnemploymentBenefit {
  /**
   * 拒绝介绍的适当工作: whether suitable work that was found for the person was refused.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> refusedSuitableWork();

  /**
   * 拒绝提供的培训: whether training that was offered was refused.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> refusedTraining();

  /**
   * 有正当理由: whether there was a good reason; a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> goodReason();

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "UnemploymentBenefit";
  }

  /**
   * Starts a benefit of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnemploymentBenefit.Builder builder() {
    return ImmutableUnemploymentBenefit.builder();
  }
}
