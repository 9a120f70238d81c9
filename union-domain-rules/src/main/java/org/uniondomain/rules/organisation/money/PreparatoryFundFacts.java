package org.uniondomain.rules.organisation.money;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.PreparatoryFund;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 建会筹备金要素: what can be told of the preparatory fund of an employer without a union. */
public final class PreparatoryFundFacts {
  private PreparatoryFundFacts() {}

  /** 建会筹备金. */
  public static final Subject<PreparatoryFund> PREPARATORY_FUND =
      Subject.named(
          "preparatory-fund",
          PreparatoryFund.class,
          "建会筹备金",
          "the preparatory fund of an employer without a union");

  /** 工资所属月份. */
  public static final ValueFact<PreparatoryFund, Period> MONTH =
      PREPARATORY_FUND.value(
          "month",
          "工资所属月份",
          "month of the payroll",
          Period.class,
          PreparatoryFund::month,
          PreparatoryFund::withMonth);

  /** 已建立工会. */
  public static final Flag<PreparatoryFund> UNION_FOUNDED =
      PREPARATORY_FUND.flag(
          "union-founded",
          "已建立工会",
          "union founded",
          PreparatoryFund::unionFounded,
          PreparatoryFund::withUnionFounded);

  /** 全部职工工资总额. */
  public static final QuantityFact<PreparatoryFund, Money> PAYROLL =
      PREPARATORY_FUND
          .money(
              "payroll",
              "全部职工工资总额",
              "payroll of all workers",
              PreparatoryFund::payroll,
              PreparatoryFund::withPayroll)
          .atLeast(Money.ZERO);

  /** 已缴筹备金. */
  public static final QuantityFact<PreparatoryFund, Money> PAID =
      PREPARATORY_FUND
          .money(
              "paid",
              "已缴筹备金",
              "preparatory fund paid",
              PreparatoryFund::paid,
              PreparatoryFund::withPaid)
          .atLeast(Money.ZERO)
          .actionable();

  /** 单位设立日. */
  public static final QuantityFact<PreparatoryFund, LocalDate> OPENED_ON =
      PREPARATORY_FUND.day(
          "opened-on",
          "单位设立日",
          "day the employer was set up",
          PreparatoryFund::openedOn,
          PreparatoryFund::withOpenedOn);

  /** 上级工会已予帮助. */
  public static final Flag<PreparatoryFund> HELPED =
      PREPARATORY_FUND.flag(
          "helped",
          "上级工会已予帮助",
          "union above has helped",
          PreparatoryFund::helped,
          PreparatoryFund::withHelped);

  /** 职工有建会意愿. */
  public static final Flag<PreparatoryFund> WORKERS_WISH =
      PREPARATORY_FUND.flag(
          "workers-wish",
          "职工有建会意愿",
          "workers wish for a union",
          PreparatoryFund::workersWish,
          PreparatoryFund::withWorkersWish);

  /** 上级工会开始帮助之日. */
  public static final QuantityFact<PreparatoryFund, LocalDate> HELP_BEGAN =
      PREPARATORY_FUND.day(
          "help-began",
          "上级工会开始帮助之日",
          "day help began",
          PreparatoryFund::helpBegan,
          PreparatoryFund::withHelpBegan);

  /** 工会筹备组成立日. */
  public static final QuantityFact<PreparatoryFund, LocalDate> GROUP_FOUNDED =
      PREPARATORY_FUND.day(
          "group-founded",
          "工会筹备组成立日",
          "day the preparatory group was founded",
          PreparatoryFund::groupFounded,
          PreparatoryFund::withGroupFounded);

  /** 词汇. */
  public static final Vocabulary<PreparatoryFund> VOCABULARY =
      Vocabulary.of(PREPARATORY_FUND, PreparatoryFund.builder().build())
          .with(
              MONTH,
              UNION_FOUNDED,
              PAYROLL,
              PAID,
              OPENED_ON,
              HELPED,
              WORKERS_WISH,
              HELP_BEGAN,
              GROUP_FOUNDED);
}
