package org.uniondomain.core.aid.fund;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 帮扶资金账户: the money for aid that a union holds, seen for one year. What nobody has told is unknown.
 */
@Value.Immutable
public interface AidFundAccount extends WithAidFundAccount {
  /**
   * 专项管理、分账核算: whether the money is managed and accounted for separately.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> separateAccounts();

  /**
   * 被侵占、挪用或任意调拨: whether any of it was taken, diverted or moved at will.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> diverted();

  /**
   * 经费审查委员会审查: whether the audit committee examined it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> audited();

  /**
   * 向会员大会或代表大会报告: whether it was reported to the assembly or congress of members.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> reportedToMembers();

  /**
   * 强行摊派或变相摊派: whether donations were forced or levied in disguise.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> forcedDonations();

  /**
   * 属社会救助资金: whether it is money of public assistance, and not of the union alone.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> publicAssistance();

  /**
   * 被挪用的已追回: whether what was taken or diverted was recovered.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> divertedRecovered();

  /**
   * 有违法所得: whether somebody gained by it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unlawfulGains();

  /**
   * 违法所得已没收: whether those gains were confiscated.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> gainsConfiscated();

  /**
   * 责任人已受处分: whether the persons responsible were disciplined.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> disciplined();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableAidFundAccount.Builder builder() {
    return ImmutableAidFundAccount.builder();
  }
}
