package org.uniondomain.core.service.petition;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 信访事项复查复核: one stage in which a petitioner asks that a written answer be looked at again.
 *
 * <p>Days are calendar days of events; none means that the event has not happened. Any other fact
 * that nobody has told is unknown, which never stands for zero or for no.
 *
 * <p>Source: 信访条例 (2005), 信访工作条例 (2022).
 */
@Value.Immutable
public interface PetitionReview extends WithPetitionReview {
  /**
   * 阶段: which of the two stages it is.
   *
   * @return the stage, or what is known of it
   */
  Fact<ReviewStage> stage();

  /**
   * 复查复核单位: the kind of body that reviews.
   *
   * @return the kind, or what is known of it
   */
  Fact<PetitionHandler> handler();

  /**
   * 收到上一答复日: the day on which the petitioner got the answer that is to be looked at again: the
   * written answer, or the opinion of the review.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> answered();

  /**
   * 提出请求日: the day the review was asked for.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> requested();

  /**
   * 作出意见日: the day the review was decided.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> decided();

  /**
   * 听证所需天数: the number of days a hearing took; zero if there was none. At least zero.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> hearingDays();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if the number of days of the hearing is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, hearingDays(), "hearingDays");
  }

  /**
   * Starts a review of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePetitionReview.Builder builder() {
    return ImmutablePetitionReview.builder();
  }
}
