package org.uniondomain.rules.aid.fund;

import org.uniondomain.core.aid.fund.AidFundAccount;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 帮扶资金账户要素: what can be told of the account of aid money. */
public final class AidFundAccountFacts {
  private AidFundAccountFacts() {}

  /** 帮扶资金账户. */
  public static final Subject<AidFundAccount> AID_FUND_ACCOUNT =
      Subject.named("aid-fund-account", AidFundAccount.class, "帮扶资金账户", "account of aid money");

  /** 专项管理、分账核算. */
  public static final Flag<AidFundAccount> SEPARATE_ACCOUNTS =
      AID_FUND_ACCOUNT
          .flag(
              "separate-accounts",
              "专项管理、分账核算",
              "accounted for separately",
              AidFundAccount::separateAccounts,
              AidFundAccount::withSeparateAccounts)
          .actionable();

  /** 被侵占、挪用或任意调拨. */
  public static final Flag<AidFundAccount> DIVERTED =
      AID_FUND_ACCOUNT.flag(
          "diverted",
          "被侵占、挪用或任意调拨",
          "taken or diverted",
          AidFundAccount::diverted,
          AidFundAccount::withDiverted);

  /** 经费审查委员会审查. */
  public static final Flag<AidFundAccount> AUDITED =
      AID_FUND_ACCOUNT
          .flag(
              "audited",
              "经费审查委员会审查",
              "audited by the audit committee",
              AidFundAccount::audited,
              AidFundAccount::withAudited)
          .actionable();

  /** 向会员大会或代表大会报告. */
  public static final Flag<AidFundAccount> REPORTED_TO_MEMBERS =
      AID_FUND_ACCOUNT
          .flag(
              "reported-to-members",
              "向会员大会或代表大会报告",
              "reported to the members",
              AidFundAccount::reportedToMembers,
              AidFundAccount::withReportedToMembers)
          .actionable();

  /** 强行摊派或变相摊派. */
  public static final Flag<AidFundAccount> FORCED_DONATIONS =
      AID_FUND_ACCOUNT.flag(
          "forced-donations",
          "强行摊派或变相摊派",
          "forced or disguised levies",
          AidFundAccount::forcedDonations,
          AidFundAccount::withForcedDonations);

  /** 属社会救助资金. */
  public static final Flag<AidFundAccount> PUBLIC_ASSISTANCE =
      AID_FUND_ACCOUNT.flag(
          "public-assistance",
          "属社会救助资金",
          "money of public assistance",
          AidFundAccount::publicAssistance,
          AidFundAccount::withPublicAssistance);

  /** 被挪用的已追回. */
  public static final Flag<AidFundAccount> DIVERTED_RECOVERED =
      AID_FUND_ACCOUNT
          .flag(
              "diverted-recovered",
              "被挪用的已追回",
              "diverted money recovered",
              AidFundAccount::divertedRecovered,
              AidFundAccount::withDivertedRecovered)
          .actionable();

  /** 有违法所得. */
  public static final Flag<AidFundAccount> UNLAWFUL_GAINS =
      AID_FUND_ACCOUNT.flag(
          "unlawful-gains",
          "有违法所得",
          "unlawful gains",
          AidFundAccount::unlawfulGains,
          AidFundAccount::withUnlawfulGains);

  /** 违法所得已没收. */
  public static final Flag<AidFundAccount> GAINS_CONFISCATED =
      AID_FUND_ACCOUNT
          .flag(
              "gains-confiscated",
              "违法所得已没收",
              "gains confiscated",
              AidFundAccount::gainsConfiscated,
              AidFundAccount::withGainsConfiscated)
          .actionable();

  /** 责任人已受处分. */
  public static final Flag<AidFundAccount> DISCIPLINED =
      AID_FUND_ACCOUNT
          .flag(
              "disciplined",
              "责任人已受处分",
              "persons responsible disciplined",
              AidFundAccount::disciplined,
              AidFundAccount::withDisciplined)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<AidFundAccount> VOCABULARY =
      Vocabulary.of(AID_FUND_ACCOUNT, AidFundAccount.builder().build())
          .with(
              SEPARATE_ACCOUNTS,
              DIVERTED,
              AUDITED,
              REPORTED_TO_MEMBERS,
              FORCED_DONATIONS,
              PUBLIC_ASSISTANCE,
              DIVERTED_RECOVERED,
              UNLAWFUL_GAINS,
              GAINS_CONFISCATED,
              DISCIPLINED);
}
