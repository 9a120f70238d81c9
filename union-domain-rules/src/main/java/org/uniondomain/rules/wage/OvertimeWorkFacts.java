package org.uniondomain.rules.wage;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.wage.OvertimeKind;
import org.uniondomain.core.wage.OvertimeWork;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 加班要素: what can be told of overtime. */
public final class OvertimeWorkFacts {
  private OvertimeWorkFacts() {}

  /** 加班. */
  public static final Subject<OvertimeWork> OVERTIME_WORK =
      Subject.named("overtime-work", OvertimeWork.class, "加班", "overtime work");

  /** 加班种类. */
  public static final Choice<OvertimeWork, OvertimeKind> KIND =
      OVERTIME_WORK.choice(
          "kind",
          "加班种类",
          "kind of overtime",
          OvertimeKind.class,
          OvertimeWork::kind,
          OvertimeWork::withKind);

  /** 月工资. */
  public static final QuantityFact<OvertimeWork, Money> MONTHLY_WAGE =
      OVERTIME_WORK
          .money(
              "monthly-wage",
              "月工资",
              "monthly wage",
              OvertimeWork::monthlyWage,
              OvertimeWork::withMonthlyWage)
          .atLeast(Money.ZERO);

  /** 加班时间. */
  public static final QuantityFact<OvertimeWork, Integer> MINUTES =
      OVERTIME_WORK.count(
          "minutes", "加班时间（分钟）", "overtime", OvertimeWork::minutes, OvertimeWork::withMinutes);

  /** 加班工资. */
  public static final QuantityFact<OvertimeWork, Money> PAID =
      OVERTIME_WORK
          .money("paid", "加班工资", "overtime pay", OvertimeWork::paid, OvertimeWork::withPaid)
          .atLeast(Money.ZERO)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<OvertimeWork> VOCABULARY =
      Vocabulary.of(OVERTIME_WORK, OvertimeWork.builder().build())
          .with(KIND, MONTHLY_WAGE, MINUTES, PAID);
}
