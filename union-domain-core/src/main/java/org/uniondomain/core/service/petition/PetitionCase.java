package org.uniondomain.core.service.petition;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 信访事项办理过程: one petition from its written answer through its reviews. What nobody has told is
 * unknown.
 *
 * <p>Source: 信访条例 (2005), 信访工作条例 (2022).
 */
@Value.Immutable
public interface PetitionCase extends WithPetitionCase {
  /**
   * 书面答复日: the day on which the petitioner got the written answer.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> answered();

  /**
   * 以同一事实和理由再次提出: whether the petitioner brings the same matter again on the same facts and
   * reasons.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> sameFactsAgain();

  /**
   * 复查复核: the reviews that were asked for.
   *
   * @return those that are known
   */
  Listing<@Valid PetitionReview> reviews();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePetitionCase.Builder builder() {
    return ImmutablePetitionCase.builder();
  }
}
