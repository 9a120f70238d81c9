package org.uniondomain.core.bargaining.performance;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 劳动标准争议: which standard applies to a worker whose own contract is missing, unclear, or overtaken
 * by internal rules.
 */
@Value.Immutable
public interface StandardQuestion extends WithStandardQuestion {
  /**
   * 争议事项: whether pay or conditions are in question.
   *
   * @return the choice, or what is known of it
   */
  Fact<LabourMatter> matter();

  /**
   * 订有书面劳动合同: whether there is a written labour contract.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> writtenContract();

  /**
   * 约定明确: whether the standard was agreed clearly.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> clearTerm();

  /**
   * 重新协商一致: whether the two agreed on it when they bargained again.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> renegotiated();

  /**
   * 集体合同有规定: whether a collective contract that binds the employer fixes it.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> collectiveTerm();

  /**
   * 规章制度与合同不一致: whether internal rules differ from the labour contract or the collective contract.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> rulesDiffer();

  /**
   * 劳动者请求优先适用合同: whether the worker asks for the contract to prevail.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> contractInvoked();

  /**
   * 优先适用合同: whether the contract was applied.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> contractPrevailed();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableStandardQuestion.Builder builder() {
    return ImmutableStandardQuestion.builder();
  }
}
