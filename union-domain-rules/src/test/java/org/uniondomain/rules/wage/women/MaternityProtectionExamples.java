package org.uniondomain.rules.wage.women;

import static org.uniondomain.rules.wage.women.MaternityProtectionRules.NO_OVERTIME_IN_PREGNANCY;
import static org.uniondomain.rules.wage.women.MaternityProtectionRules.TIME_FOR_NURSING;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.women.MaternityProtection;
import org.uniondomain.rules.example.Example;

/** 女职工特殊保护示例. */
public final class MaternityProtectionExamples {
  private MaternityProtectionExamples() {}

  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  /** 示例. */
  public static final ImmutableList<Example<MaternityProtection>> ALL =
      ImmutableList.of(
          Example.of("怀孕七个月，安排加班", NO_OVERTIME_IN_PREGNANCY, Division.NATION, DAY, pregnant(7)),
          Example.of("怀孕六个月，安排加班", NO_OVERTIME_IN_PREGNANCY, Division.NATION, DAY, pregnant(6)),
          Example.of(
              "双胞胎，每日哺乳时间九十分钟",
              TIME_FOR_NURSING,
              Division.NATION,
              DAY,
              MaternityProtection.builder()
                  .nursing(true)
                  .childMonths(5)
                  .nursedChildren(2)
                  .nursingMinutes(90)
                  .build()));

  private static MaternityProtection pregnant(int months) {
    return MaternityProtection.builder().pregnantMonths(months).overtime(true).build();
  }
}
