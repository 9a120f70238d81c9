package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.CAUSE_REMOVED;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME_AFTER_AID;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MEMBERS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHLY_INCOMES;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.UNABLE_TO_LEAVE_HARDSHIP;
import static org.uniondomain.rules.hardship.household.HouseholdMonthFacts.MONTH;
import static org.uniondomain.rules.hardship.household.HouseholdMonthFacts.NET_PER_HEAD;
import static org.uniondomain.rules.hardship.household.HouseholdMonthFacts.PER_HEAD;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.HardshipLaw.HARDSHIP_EXIT_STANDARD;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.hardship.tier.HardshipExit;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.hardship.household.HouseholdMonthFacts;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/** 困难职工退出规则: when a household on file is out of hardship, and when it is relieved. */
public final class ExitRules {
  private ExitRules() {}

  private static final LocalDate PERHAPS = LocalDate.of(2019, 1, 1);
  private static final LocalDate REPORTED = LocalDate.of(2019, 9, 5);
  private static final LocalDate NEW_TIERS = LocalDate.of(2020, 1, 1);

  /** 脱困收入标准: the line above which every month has to lie, as a multiple of its own standard. */
  public static final Threshold<Ratio> LINE =
      since2019(
          threshold("hardship.exit.line", RATIO, EXCEEDING, "脱困收入标准", "line of leaving hardship"),
          Ratio.ONE);

  /** 脱困连续月数: for how many months in a row. */
  public static final Threshold<Integer> MONTHS_ABOVE =
      since2019(
          threshold("hardship.exit.months", COUNT, REACHING, "脱困连续月数", "months above in a row"), 6);

  /** 解困收入标准: what income with aid has to reach, as a multiple of the standard. */
  public static final Threshold<Ratio> RELIEF_LINE =
      since2019(
          threshold("hardship.exit.relief-line", RATIO, REACHING, "解困收入标准", "line of relief"),
          Ratio.ONE);

  /**
   * 按净收入退出: whether months are held against the standard by net income. The texts on exit are older
   * than the net definition and say only income per head; from 2020 net income is the choice, so
   * that entry and exit are measured alike.
   */
  public static final Threshold<Boolean> BY_NET_INCOME =
      threshold("hardship.exit.by-net-income", FLAG, EXACTLY, "退出按净收入计算", "exit by net income")
          .since(PERHAPS, false, LIBRARY_CONVENTIONS.cited(), CONVENTION)
          .since(NEW_TIERS, true, LIBRARY_CONVENTIONS.cited(), CONVENTION);

  private static <V> Threshold<V> since2019(Threshold<V> threshold, V value) {
    return threshold
        .unknownSince(PERHAPS, Fact.unknown(), HARDSHIP_EXIT_STANDARD.cited(), SECONDARY)
        .since(REPORTED, value, HARDSHIP_EXIT_STANDARD.cited(), SECONDARY);
  }

  private static final Quantity<HouseholdMonth, Money> MONTHLY_PER_HEAD =
      Quantity.<HouseholdMonth, Money>choose(MONEY)
          .when(
              BY_NET_INCOME
                  .<HouseholdMonth>value()
                  .meets(Limit.at(EXACTLY, Quantity.of(FLAG, true))),
              NET_PER_HEAD)
          .otherwise(PER_HEAD);

  /** 连续超过标准的月数: how many months in a row, up to the latest, lie above their own standard. */
  private static final Quantity<HardshipHousehold, Integer> RUN_ABOVE =
      MONTHLY_INCOMES.latestRun(
          MONTH, MONTHLY_PER_HEAD.meets(LINE.of(HouseholdMonthFacts.MINIMUM_LIVING_STANDARD)));

  /** 脱困或解困. */
  public static final Determination<HardshipHousehold, HardshipExit> EXIT =
      determination("hardship.exit", HOUSEHOLD, HardshipExit.class)
          .label("困难职工退出", "leaving hardship")
          .clause(
              MONTHS_ABOVE,
              SHALL,
              "致困原因消除且月人均收入连续{value}个月{bound2}当地低保标准的为脱困；无法脱困，经救助帮扶后月人均收入{bound4}低保标准的为解困",
              "cause removed and income per head {bound2} the local standard for {value} months in"
                  + " a row: out of hardship; unable to leave but {bound4} the standard with aid:"
                  + " relieved")
          .firstMatch()
          .outcome(HardshipExit.OUT_OF_HARDSHIP, RUN_ABOVE.meets(MONTHS_ABOVE).and(CAUSE_REMOVED))
          .outcome(
              HardshipExit.RELIEVED,
              UNABLE_TO_LEAVE_HARDSHIP.and(
                  INCOME_AFTER_AID
                      .per(MONTHS, MEMBERS)
                      .meets(RELIEF_LINE.of(MINIMUM_LIVING_STANDARD))))
          .otherwise(HardshipExit.STAYS)
          .build();
}
