package org.uniondomain.rules.wage;

import static org.uniondomain.rules.wage.MinimumWageRules.MINIMUM_WAGE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.rules.example.Example;

/** 最低工资示例. */
public final class MinimumWageExamples {
  private MinimumWageExamples() {}

  private static final Division XINCHENG = Division.of("150102");
  private static final LocalDate OCTOBER = LocalDate.of(2012, 10, 31);
  private static final LocalDate NOVEMBER = LocalDate.of(2012, 11, 1);
  private static final LocalDate UNCERTAIN = LocalDate.of(2013, 6, 30);

  /** 示例. */
  public static final ImmutableList<Example<MonthlyWage>> ALL =
      ImmutableList.of(
          Example.of("调整前一日", MINIMUM_WAGE, XINCHENG, OCTOBER, wage(OCTOBER, "1150")),
          Example.of("调整之日", MINIMUM_WAGE, XINCHENG, NOVEMBER, wage(NOVEMBER, "1150")),
          Example.of("调整之日不确定", MINIMUM_WAGE, XINCHENG, UNCERTAIN, wage(UNCERTAIN, "1250")),
          Example.of(
              "本库没有当地数值", MINIMUM_WAGE, Regions.BEIJING, UNCERTAIN, wage(UNCERTAIN, "1250")));

  private static MonthlyWage wage(LocalDate day, String yuan) {
    return MonthlyWage.builder()
        .day(day)
        .gross(Money.yuan(yuan))
        .overtimePay(Money.ZERO)
        .specialConditionAllowances(Money.ZERO)
        .statutoryWelfare(Money.ZERO)
        .build();
  }
}
