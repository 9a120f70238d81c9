package org.uniondomain.rules.aid.grant;

import static org.uniondomain.core.testing.AidYears.in2022;
import static org.uniondomain.core.testing.AidYears.living;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.aid.fund.AidFund;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;

/** 帮扶示例: grants, visits, standards and what may still be paid. */
public final class AidExamples {
  private AidExamples() {}

  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
  private static final LocalDate MAY = LocalDate.of(2022, 5, 10);

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "先发放、后建档",
              GrantRules.FILE_FIRST,
              Division.NATION,
              DAY,
              AidGrant.builder()
                  .kind(AidKind.LIVING)
                  .fund(AidFund.CENTRAL_BUDGET)
                  .paidOn(LocalDate.of(2016, 2, 20))
                  .fileApprovedOn(LocalDate.of(2016, 3, 1))
                  .build()),
          Example.of(
              "中央资金用于送温暖：是否属新增项目由人判断",
              GrantRules.CENTRAL_KINDS,
              Division.NATION,
              LocalDate.of(2023, 6, 30),
              AidGrant.builder()
                  .kind(AidKind.SEND_WARMTH)
                  .fund(AidFund.CENTRAL_BUDGET)
                  .paidOn(LocalDate.of(2023, 1, 10))
                  .build()),
          Example.of(
              "山东：一次慰问3001元",
              WarmthRules.VISIT,
              Regions.SHANDONG,
              DAY,
              living(MAY, "3001").withKind(Fact.known(AidKind.SEND_WARMTH))),
          Example.of(
              "以地区平均标准作低保标准",
              LivingAidRules.STANDARDS_LOCAL,
              Division.NATION,
              DAY,
              in2022().withStandardNature(Fact.known(StandardNature.STATISTICAL_AVERAGE))));
}
