package org.uniondomain.core.bargaining.performance;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.wage.LabourTerms;

/**
 * 劳动合同约定: what a worker's own contract says, beside what the collective contract in force says for
 * workers like this one.
 */
@Value.Immutable
public interface IndividualContract extends WithIndividualContract {
  /**
   * 劳动合同约定的标准: the terms of the worker's own contract.
   *
   * @return the part
   */
  @Valid
  LabourTerms agreed();

  /**
   * 集体合同规定的标准: the terms of the collective contract.
   *
   * @return the part
   */
  @Valid
  LabourTerms collective();

  /**
   * Starts an individual labour contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableIndividualContract.Builder builder() {
    return ImmutableIndividualContract.builder()
        .agreed(LabourTerms.builder().build())
        .collective(LabourTerms.builder().build());
  }
}
