package org.uniondomain.core.bargaining.round;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 协商要约: the offer of one side to bargain, and the reply of the other.
 *
 * <p>A reply that has not been given as of the asking day is none; one of which nobody has told is
 * unknown.
 */
@Value.Immutable
public interface Offer extends WithOffer {
  /**
   * 要约的合同种类: the kind of the contract to be.
   *
   * @return what is known of it
   */
  Fact<ContractKind> kind();

  /**
   * 书面提出: whether the offer was made in writing.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> written();

  /**
   * 载明时间、地点和内容: whether the offer names time, place and content of the bargaining.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> namesTimePlaceAndContent();

  /**
   * 要约事项: what it asks to bargain over.
   *
   * @return the list, and whether it is complete
   */
  Listing<OfferMatter> matters();

  /**
   * 收到要约日: the day on which the other side received it.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> receivedOn();

  /**
   * 答复日: the day on which the other side replied.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> repliedOn();

  /**
   * 书面答复: whether the reply was in writing.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> repliedInWriting();

  /**
   * 拒绝协商: whether the other side refused to bargain.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> refused();

  /**
   * 有正当理由: whether there was a justified reason to refuse.
   *
   * @return what a person judged
   */
  Fact<Boolean> justifiedRefusal();

  /**
   * 拟裁减人数: how many are to be laid off.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> layoffs();

  /**
   * 职工总数: all staff of the employer.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> employees();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, layoffs(), "number to be laid off");
    LowerBound.check(0, employees(), "number of staff");
  }

  /**
   * Starts an offer to bargain of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOffer.Builder builder() {
    return ImmutableOffer.builder();
  }
}
