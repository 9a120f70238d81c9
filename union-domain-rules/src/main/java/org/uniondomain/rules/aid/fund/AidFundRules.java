package org.uniondomain.rules.aid.fund;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.AID_FUND_ACCOUNT;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.AUDITED;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.DIVERTED;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.FORCED_DONATIONS;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.REPORTED_TO_MEMBERS;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.SEPARATE_ACCOUNTS;
import static org.uniondomain.rules.aid.fund.AidFundAccountFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.CareLaw.DONATION_LAW;
import static org.uniondomain.rules.law.Conventions.KEPT_APART_BY_ANALOGY;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;

import org.uniondomain.core.aid.fund.AidFundAccount;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/**
 * 帮扶资金账户规则: money for aid is kept apart, used for nothing else, audited and reported. The national
 * text on separate accounts is about public assistance; that unions do the same is a convention.
 */
public final class AidFundRules {
  private AidFundRules() {}

  /** 专项管理、分账核算. */
  public static final Requirement<AidFundAccount> SEPARATE =
      requirement("aid.fund.separate", AID_FUND_ACCOUNT)
          .label("专项管理、分账核算", "kept and accounted for separately")
          .clause(
              KEPT_APART_BY_ANALOGY,
              CONVENTION,
              AS_A_RULE,
              "帮扶资金参照社会救助资金专项管理、分账核算、专款专用",
              "aid money is managed and accounted for separately, as money of public assistance is")
          .that(SEPARATE_ACCOUNTS)
          .build();

  /** 不得侵占、挪用. */
  public static final Requirement<AidFundAccount> NOT_DIVERTED =
      requirement("aid.fund.not-diverted", AID_FUND_ACCOUNT)
          .label("不得侵占、挪用", "not taken or diverted")
          .clause(
              TRADE_UNION_LAW.in("2001").article(46),
              TEXT,
              SHALL_NOT,
              "任何组织和个人不侵占、挪用或任意调拨工会的财产和经费",
              "nobody takes, diverts or moves at will the property and funds of unions")
          .later(TRADE_UNION_LAW.in("2021").article(47), TEXT)
          .that(DIVERTED.not())
          .build();

  /** 经审会审查. */
  public static final Requirement<AidFundAccount> EXAMINED =
      requirement("aid.fund.audited", AID_FUND_ACCOUNT)
          .label("经费审查委员会审查", "audited by the audit committee")
          .clause(
              TRADE_UNION_LAW.in("2001").article(44),
              TEXT,
              SHALL,
              "经费收支由同级经费审查委员会审查",
              "income and expenditure are examined by the audit committee")
          .later(TRADE_UNION_LAW.in("2021").article(45), TEXT)
          .that(AUDITED)
          .build();

  /** 向会员报告. */
  public static final Requirement<AidFundAccount> REPORTED_ON =
      requirement("aid.fund.reported", AID_FUND_ACCOUNT)
          .label("向会员大会或代表大会报告", "reported to the members")
          .clause(
              TRADE_UNION_LAW.in("2001").article(44),
              TEXT,
              SHALL,
              "经费收支定期向会员大会或会员代表大会报告，接受监督",
              "income and expenditure are reported regularly to the assembly or congress of"
                  + " members")
          .later(TRADE_UNION_LAW.in("2021").article(45), TEXT)
          .that(REPORTED_TO_MEMBERS)
          .build();

  /** 捐赠自愿. */
  public static final Requirement<AidFundAccount> VOLUNTARY =
      requirement("aid.fund.voluntary", AID_FUND_ACCOUNT)
          .label("捐赠自愿", "donations are voluntary")
          .clause(
              DONATION_LAW.article(4),
              TEXT,
              SHALL_NOT,
              "捐赠出于自愿，不强行摊派或变相摊派",
              "donations are voluntary; none are levied by force or in disguise")
          .that(FORCED_DONATIONS.not())
          .build();

  /** 规则. */
  public static final SubjectRules<AidFundAccount> RULES =
      SubjectRules.of(
          VOCABULARY,
          SEPARATE,
          NOT_DIVERTED,
          DiversionRules.RECOVERED,
          DiversionRules.CONFISCATED,
          DiversionRules.PUNISHED,
          EXAMINED,
          REPORTED_ON,
          VOLUNTARY);
}
