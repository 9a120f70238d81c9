package org.uniondomain.core.assembly;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 职工代表大会会议: one meeting of the workers' congress of a unit, or of all its staff, with the vote on
 * one matter. The law is that of the day of the vote. Where several matters are voted on, each is
 * told for itself.
 */
@Value.Immutable
public interface CongressMeeting extends WithCongressMeeting {
  /**
   * 单位性质: what kind of unit it is
   *
   * @return what is known of it
   */
  Fact<UnitNature> nature();

  /**
   * 到会和表决: who was entitled to come, who came, and who was in favour
   *
   * @return the vote
   */
  @Valid
  Ballot ballot();

  /**
   * 无记名投票: whether the vote was secret
   *
   * @return what is known of it
   */
  Fact<Boolean> secretBallot();

  /**
   * 须经审议通过: whether the matter takes effect for the staff only with the approval of the congress
   *
   * @return what is known of it
   */
  Fact<Boolean> approvalRequired();

  /**
   * 会议材料送达日: the day on which the papers to be deliberated reached the delegates
   *
   * @return the day, none if they have not been sent yet
   */
  Fact<LocalDate> papersSentOn();

  /**
   * 议题公布日: the day on which the matters of the meeting were announced to the staff
   *
   * @return the day, none if they have not been announced yet
   */
  Fact<LocalDate> mattersAnnouncedOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCongressMeeting.Builder builder() {
    return ImmutableCongressMeeting.builder().ballot(Ballot.builder().build());
  }
}
