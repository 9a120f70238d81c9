package org.uniondomain.core.service.petition;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Listing;

/**
 * 信访事项登记簿: the petitions of a body and a period. What nobody has told is unknown.
 *
 * <p>Source: 信访工作条例 (2022).
 */
@Value.Immutable
public interface PetitionRegister extends WithPetitionRegister {
  /**
   * 信访事项: the petitions that were received.
   *
   * @return those that are known
   */
  Listing<@Valid Petition> petitions();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePetitionRegister.Builder builder() {
    return ImmutablePetitionRegister.builder();
  }
}
