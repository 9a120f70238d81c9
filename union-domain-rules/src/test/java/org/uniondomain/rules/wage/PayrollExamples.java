package org.uniondomain.rules.wage;

import static org.uniondomain.rules.wage.PayItemRules.EXCLUDED_PRIZE_LEFT_OUT;
import static org.uniondomain.rules.wage.PayItemRules.TREATMENT;
import static org.uniondomain.rules.wage.PayrollRules.REPORTED_TOTAL_AGREES;
import static org.uniondomain.rules.wage.PayrollRules.TOTAL;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.example.Example;

/** 工资总额示例. */
public final class PayrollExamples {
  private PayrollExamples() {}

  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "第十一条第一项：劳动竞赛中的合理化建议奖，先问除外",
              TREATMENT,
              Division.NATION,
              DAY,
              item(20_000, PayNature.BONUS, PayNature.PROPOSAL_PRIZE)),
          Example.of("第七条：劳动竞赛奖", TREATMENT, Division.NATION, DAY, item(20_000, PayNature.BONUS)),
          Example.of(
              "性质可能不全，仍可能属于除外项目",
              TREATMENT,
              Division.NATION,
              DAY,
              item(20_000).withNatures(Listing.partial(List.of(PayNature.BONUS)))),
          Example.of(
              "工资总额76万元",
              TOTAL,
              Division.NATION,
              DAY,
              Payroll.builder()
                  .items(
                      List.of(
                          item(600_000, PayNature.TIME_WAGE),
                          item(100_000, PayNature.PIECE_WAGE),
                          item(40_000, PayNature.OVERTIME_PAY),
                          item(20_000, PayNature.BONUS),
                          item(5_000, PayNature.TRAVEL_OR_MISSED_MEAL),
                          item(1_200, PayNature.ONE_CHILD_SUBSIDY),
                          item(8_000, PayNature.TRAVEL_OR_MISSED_MEAL)))
                  .build()),
          Example.of(
              "有一项待人工审核，总额为区间",
              TOTAL,
              Division.NATION,
              DAY,
              Payroll.builder()
                  .items(List.of(item(600_000, PayNature.TIME_WAGE), item(3_000)))
                  .build()),
          Example.of(
              "单位把合理化建议奖计入了工资总额",
              EXCLUDED_PRIZE_LEFT_OUT,
              Division.NATION,
              DAY,
              item(20_000, PayNature.BONUS, PayNature.PROPOSAL_PRIZE)
                  .withCountedInPayroll(Fact.known(true))),
          Example.of(
              "上报数多计了合理化建议奖",
              REPORTED_TOTAL_AGREES,
              Division.NATION,
              DAY,
              Payroll.builder()
                  .items(
                      List.of(
                          item(980_000, PayNature.TIME_WAGE),
                          item(20_000, PayNature.BONUS),
                          item(20_000, PayNature.BONUS, PayNature.PROPOSAL_PRIZE)))
                  .reportedTotal(Money.yuan(1_020_000))
                  .build()));

  private static PayItem item(long yuan, PayNature... natures) {
    return PayItem.builder().amount(Money.yuan(yuan)).natures(List.of(natures)).build();
  }
}
