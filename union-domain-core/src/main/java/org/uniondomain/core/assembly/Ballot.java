package org.uniondomain.core.assembly;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 表决: one vote of a workers' congress or of all staff, in numbers of persons.
 *
 * <p>A fact that nobody has told is unknown and never stands for zero. Figures that cannot all be
 * true, such as more votes than persons present, can be stated: rules report them.
 */
@Value.Immutable
public interface Ballot extends WithBallot {
  /**
   * 会议形式: who was called to vote.
   *
   * @return the form, or what is known of it
   */
  Fact<AssemblyForm> form();

  /**
   * 表决日: the day of the vote.
   *
   * @return the day, none if no vote has been taken yet
   */
  Fact<LocalDate> heldOn();

  /**
   * 应到人数: everybody entitled to vote, present or not: all delegates of the congress, or all staff;
   * at least 1. Dispatched workers are not counted in by the library; who counts them in, states it
   * here.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> total();

  /**
   * 实到人数: those of them who attended.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> present();

  /**
   * 赞成人数: those who voted in favour.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> inFavour();

  /**
   * Checks that the numbers are possible, each by itself.
   *
   * @throws IllegalArgumentException if nobody is entitled to vote or a number is negative
   */
  @Value.Check
  default void check() {
    Integer most = total().high();
    Integer least = total().low();
    if ((most != null && most < 1) || (least != null && least < 1)) {
      throw new IllegalArgumentException("a vote needs somebody entitled to it, not " + total());
    }
    Integer fewest = present().low();
    if (fewest != null && fewest < 0) {
      throw new IllegalArgumentException("the number of those present cannot be " + present());
    }
    Integer votes = inFavour().low();
    if (votes != null && votes < 0) {
      throw new IllegalArgumentException("the number of votes in favour cannot be " + inFavour());
    }
  }

  /**
   * Starts a vote of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableBallot.Builder builder() {
    return ImmutableBallot.builder();
  }
}
