package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.testing.Households.month;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.ExitRules.EXIT;
import static org.uniondomain.rules.hardship.tier.FilingRules.GROUND;
import static org.uniondomain.rules.hardship.tier.RecognitionRules.RECOGNISED_TIER;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.example.Example;

/** 困难职工家庭示例. */
public final class HardshipExamples {
  private HardshipExamples() {}

  private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
  private static final Division QINGDAO = Division.of("370200");
  private static final Division XINGTAI = Division.of("130500");
  private static final Division WEIHAI = Division.of("371000");

  private static final HardshipHousehold AT_THE_STANDARD = with("40000", "11560");
  private static final HardshipHousehold AT_TWICE = with("56880", "0");

  /** 示例. */
  public static final ImmutableList<Example<HardshipHousehold>> ALL =
      ImmutableList.of(
          Example.of("净收入恰为低保标准：全国为相对困难", TIER, Division.NATION, DAY, AT_THE_STANDARD),
          Example.of("净收入恰为低保标准：邢台含本数，为深度困难", TIER, XINGTAI, DAY, AT_THE_STANDARD),
          Example.of("净收入恰为2倍：不入，用语自相矛盾，请人复核", TIER, Division.NATION, DAY, AT_TWICE),
          Example.of("净收入恰为2倍：青岛公式用小于号，不必复核", TIER, QINGDAO, DAY, AT_TWICE),
          Example.of("内蒙古沿用全国标准，属推定", TIER, InnerMongolia.HOHHOT, DAY, AT_THE_STANDARD),
          Example.of(
              "机动车仅排除深度困难：落入相对困难",
              RECOGNISED_TIER,
              WEIHAI,
              DAY,
              with("0", "0").withOwnsVehicle(Fact.known(true))),
          Example.of(
              "机动车排除到哪一类未见规定",
              RECOGNISED_TIER,
              QINGDAO,
              DAY,
              with("0", "0").withOwnsVehicle(Fact.known(true))),
          Example.of(
              "2018年：恰为低保标准3倍，重大伤病，符合",
              GROUND,
              Division.NATION,
              LocalDate.of(2018, 6, 30),
              with("85320", "0").withSuddenCause(Fact.known(true))),
          Example.of("第六个月恰为标准：不算脱困", EXIT, Division.NATION, DAY, sixMonths("840")),
          Example.of("六个月均超过标准：脱困", EXIT, Division.NATION, DAY, sixMonths("840.01")));

  private static HardshipHousehold sixMonths(String last) {
    List<HouseholdMonth> months = new ArrayList<>();
    String[] incomes = {"841", "845", "850", "842", "860", last};
    for (int i = 0; i < incomes.length; i++) {
      months.add(month(LocalDate.of(2021, 5, 1).plusMonths(i), incomes[i], "840"));
    }
    return with("10000", "0")
        .withMembers(Fact.known(1))
        .withMinimumLivingStandard(Fact.known(Money.yuan(840)))
        .withCauseRemoved(Fact.known(true))
        .withUnableToLeaveHardship(Fact.known(false))
        .withMonthlyIncomes(Listing.complete(months));
  }
}
