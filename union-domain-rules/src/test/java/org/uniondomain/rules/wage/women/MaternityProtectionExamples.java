package org.uniondomain.rules.wage.women;

import static org.uniondomain.rules.wage.women.MaternityProtectionRules.NO_CUT;
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
          Example.of("双胞胎，每日哺乳时间九十分钟", TIME_FOR_NURSING, Division.NATION, DAY, nursing(5, 90)),
          Example.of("婴儿满一周岁", TIME_FOR_NURSING, Division.NATION, DAY, nursing(12, 0)),
          Example.of(
              "因怀孕降低工资",
              NO_CUT,
              Division.NATION,
              DAY,
              MaternityProtection.builder().wageCut(true).build()));

  private static MaternityProtection nursing(int months, int minutes) {
    return MaternityProtection.builder()
        .nursing(true)
        .childMonths(months)
        .nursedChildren(2)
        .nursingMinutes(minutes)
        .build();
  }
}
