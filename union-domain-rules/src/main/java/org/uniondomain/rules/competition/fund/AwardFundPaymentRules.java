package org.uniondomain.rules.competition.fund;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.ACCRUED;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.OPENING_BALANCE;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAYMENTS;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAYROLL;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAYROLL_INCLUDES_PRIZES;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PERIOD;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.VOCABULARY;
import static org.uniondomain.rules.competition.fund.FundPaymentFacts.ALSO_PAID_BY_UNION;
import static org.uniondomain.rules.competition.fund.FundPaymentFacts.AMOUNT;
import static org.uniondomain.rules.competition.fund.FundPaymentFacts.PAID_ON;
import static org.uniondomain.rules.competition.fund.FundPaymentFacts.PRIZE;
import static org.uniondomain.rules.competition.fund.FundPaymentFacts.PURPOSE;
import static org.uniondomain.rules.competition.fund.FundPaymentFacts.RECIPIENT;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_AWARD_MEASURES;
import static org.uniondomain.rules.law.WageLaw.PAYROLL_COMPOSITION;

import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.PaymentPurpose;
import org.uniondomain.core.competition.fund.PrizeKind;
import org.uniondomain.core.competition.fund.RecipientKind;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/** 奖励资金支出规则: what is required of the payments out of an award fund. */
public final class AwardFundPaymentRules {
  private AwardFundPaymentRules() {}

  /** 专款专用: every payment rewards a collective or a person for a contribution to a competition. */
  public static final Requirement<AwardFund> EARMARK =
      requirement("competition.award-fund.earmark", AWARD_FUND)
          .label("奖励资金专款专用", "earmark of the award fund")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "奖励资金专项用于奖励劳动竞赛中作出贡献的先进集体和先进个人",
              "the fund rewards advanced collectives and individuals of labour competitions only")
          .that(
              PAYMENTS.every(
                  PURPOSE
                      .is(PaymentPurpose.COMPETITION_REWARD)
                      .and(
                          RECIPIENT.isOneOf(
                              RecipientKind.ADVANCED_COLLECTIVE,
                              RecipientKind.ADVANCED_INDIVIDUAL))))
          .build();

  /** 不得超支: payments do not exceed the accrual and what was left of earlier periods. */
  public static final Requirement<AwardFund> NO_OVERSPEND =
      requirement("competition.award-fund.no-overspend", AWARD_FUND)
          .label("奖励资金支出不超过可用额", "no overspending of the award fund")
          .clause(
              Conventions.ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "支出合计不超过期初余额与本期提取额之和",
              "payments are not more than the opening balance and the accrual together")
          .that(PAYMENTS.sum(AMOUNT).meets(at(NOT_EXCEEDING, OPENING_BALANCE.plus(ACCRUED))))
          .build();

  /**
   * 计入工资总额的奖金: what was paid as labour-competition prize is payroll of the period it was paid in.
   */
  public static final Calculation<AwardFund, Money> PAID_AS_PAYROLL =
      calculation("competition.award-fund.paid-as-payroll", AWARD_FUND, MONEY)
          .label("计入工资总额的竞赛奖金", "prizes that are payroll")
          .clause(
              PAYROLL_COMPOSITION.article(7, 1, 3),
              TEXT,
              SHALL,
              "以劳动竞赛奖支付的金额计入支付当期的工资总额；已提取而未支付的不计入",
              "what is paid as labour-competition prize is payroll of the period of payment; what"
                  + " is accrued and not paid is not")
          .is(PAYMENTS.sum(AMOUNT, PRIZE.is(PrizeKind.COMPETITION_PRIZE)))
          .build();

  /** 工资总额已含竞赛奖金: prizes paid out of the fund are payroll, and the payroll told counts them. */
  public static final Requirement<AwardFund> PRIZES_IN_PAYROLL =
      requirement("competition.award-fund.prizes-in-payroll", AWARD_FUND)
          .label("工资总额已含竞赛奖金", "payroll counts the prizes paid")
          .clause(
              PAYROLL_COMPOSITION.article(7, 1, 3),
              INFERRED,
              CONSISTENCY,
              "从奖励资金支付的劳动竞赛奖是支付当期工资总额的一部分，进入当期的计提基数",
              "competition prizes paid out of the fund are payroll of the period of payment and"
                  + " part of its base")
          .when(PAID_AS_PAYROLL.result().meets(at(EXCEEDING, Quantity.of(MONEY, Money.ZERO))))
          .that(PAYROLL_INCLUDES_PRIZES)
          .build();

  /** 计提基数: the payroll told, with the prizes paid where it leaves them out. */
  public static final Calculation<AwardFund, Money> BASE_WITH_PRIZES =
      calculation("competition.award-fund.base-with-prizes", AWARD_FUND, MONEY)
          .label("含竞赛奖金的工资总额", "payroll with the prizes paid")
          .clause(
              PAYROLL_COMPOSITION.article(7, 1, 3),
              INFERRED,
              SHALL,
              "工资总额未含竞赛奖金的，加上从奖励资金支付的劳动竞赛奖",
              "where payroll leaves out the competition prizes paid out of the fund, they are"
                  + " added")
          .is(
              Quantity.<AwardFund, Money>choose(MONEY)
                  .when(PAYROLL_INCLUDES_PRIZES, PAYROLL)
                  .otherwise(PAYROLL.plus(PAID_AS_PAYROLL.result())))
          .build();

  /** 支付日在期间内: every payment of the account was made in its period. */
  public static final Requirement<AwardFund> PAID_IN_PERIOD =
      requirement("competition.award-fund.paid-in-period", AWARD_FUND)
          .label("支付日在提取期间内", "payments made in the period")
          .clause(
              Conventions.ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "所列支出均已支付，支付日在提取期间内",
              "the payments listed were made, and in the period of the fund")
          .that(
              PAYMENTS.every(
                  all(
                      PAID_ON.happened(),
                      PAID_ON.meets(
                          at(NOT_EARLIER_THAN, PAYMENTS.outer(AwardFundRules.first(PERIOD)))),
                      PAID_ON.meets(at(LOWER_THAN, PAYMENTS.outer(AwardFundRules.end(PERIOD)))))))
          .build();

  /** 一奖一源: no reward is paid a second time out of union funds; no text that was read decides. */
  public static final Requirement<AwardFund> ONE_SOURCE =
      requirement("competition.award-fund.one-source", AWARD_FUND)
          .label("一项奖励只有一个资金来源", "one source of money for one reward")
          .clause(
              Conventions.ONE_SOURCE,
              CONVENTION,
              AS_A_RULE,
              "同一奖励不同时由奖励资金和工会经费支付",
              "one reward is not paid both out of the fund and out of union funds")
          .that(PAYMENTS.every(ALSO_PAID_BY_UNION.not()))
          .build();

  /** 期末余额: what is left of the fund; it carries over. */
  public static final Calculation<AwardFund, Money> CLOSING_BALANCE =
      calculation("competition.award-fund.closing-balance", AWARD_FUND, MONEY)
          .label("奖励资金期末余额", "closing balance of the award fund")
          .clause(
              Conventions.ACCOUNTS_AGREE,
              CONVENTION,
              SHALL,
              "期末余额为期初余额加本期提取额减支出合计，结转下期",
              "the closing balance is the opening balance and the accrual less the payments, and"
                  + " carries over")
          .is(OPENING_BALANCE.plus(ACCRUED).minus(PAYMENTS.sum(AMOUNT)))
          .build();

  /** 规则. */
  public static final SubjectRules<AwardFund> RULES =
      SubjectRules.of(
          VOCABULARY,
          EARMARK,
          ONE_SOURCE,
          NO_OVERSPEND,
          CLOSING_BALANCE,
          PAID_IN_PERIOD,
          PAID_AS_PAYROLL,
          PRIZES_IN_PAYROLL,
          BASE_WITH_PRIZES);
}
