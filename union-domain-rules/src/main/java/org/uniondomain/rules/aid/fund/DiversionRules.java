package org.uniondomain.rules.aid.fund;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.AID_FUND_ACCOUNT;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.DISCIPLINED;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.DIVERTED;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.DIVERTED_RECOVERED;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.GAINS_CONFISCATED;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.PUBLIC_ASSISTANCE;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.UNLAWFUL_GAINS;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.SocialAssistanceLaw.SOCIAL_ASSISTANCE_MEASURES;

import org.uniondomain.core.aid.fund.AidFundAccount;
import org.uniondomain.rules.lang.Requirement;

/**
 * 侵占挪用救助资金的后果规则: what follows when money of public assistance was taken or diverted. For money that
 * is the union's alone, {@link AidFundRules#NOT_DIVERTED} speaks.
 */
public final class DiversionRules {
  private DiversionRules() {}

  private static Requirement.Builder<AidFundAccount> after2014(
      String id, String label, String englishLabel, String words, String englishWords) {
    return requirement("aid.fund." + id, AID_FUND_ACCOUNT)
        .label(label, englishLabel)
        .clause(SOCIAL_ASSISTANCE_MEASURES.in("2014").article(67), TEXT, SHALL, words, englishWords)
        .later(SOCIAL_ASSISTANCE_MEASURES.in("2019").article(67), TEXT)
        .when(PUBLIC_ASSISTANCE)
        .when(DIVERTED);
  }

  /** 追回被挪用的资金. */
  public static final Requirement<AidFundAccount> RECOVERED =
      after2014(
              "recovered",
              "追回被挪用的资金",
              "diverted money is recovered",
              "被侵占、挪用的社会救助资金应予追回",
              "money of public assistance that was taken or diverted is recovered")
          .that(DIVERTED_RECOVERED)
          .build();

  /** 没收违法所得. */
  public static final Requirement<AidFundAccount> CONFISCATED =
      after2014(
              "gains-confiscated",
              "没收违法所得",
              "gains are confiscated",
              "有违法所得的，没收违法所得",
              "what somebody gained by it is confiscated")
          .when(UNLAWFUL_GAINS)
          .that(GAINS_CONFISCATED)
          .build();

  /** 处分责任人. */
  public static final Requirement<AidFundAccount> PUNISHED =
      after2014(
              "disciplined",
              "处分责任人",
              "those responsible are disciplined",
              "对直接负责的人员给予处分",
              "those directly responsible are disciplined")
          .that(DISCIPLINED)
          .build();
}
