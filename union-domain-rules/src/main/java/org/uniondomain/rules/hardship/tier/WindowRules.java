package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.LocalHardshipLaw.WEIHAI_ANSWERS;

import java.time.LocalDate;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.IncomeWindow;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/** 收入计算期规则: which months the income is gathered from; how many, {@link TierRules#WINDOW} says. */
public final class WindowRules {
  private WindowRules() {}

  /** 按自然年计算: whether the income is that of the calendar year before the application. */
  public static final Threshold<Boolean> BY_CALENDAR_YEAR =
      threshold(
              "hardship.income.by-calendar-year",
              FLAG,
              EXACTLY,
              "收入按申请前一自然年计算",
              "income of the calendar year before")
          .since(LocalDate.of(2016, 1, 1), false, LIBRARY_CONVENTIONS.cited(), CONVENTION)
          .in(Division.of("371000"))
          .since(LocalDate.of(2024, 10, 16), true, WEIHAI_ANSWERS.cited(), SECONDARY);

  /** 收入计算期种类. */
  public static final Determination<HardshipHousehold, IncomeWindow> WINDOW_KIND =
      determination("hardship.income.window-kind", HOUSEHOLD, IncomeWindow.class)
          .label("收入计算期种类", "kind of the window of income")
          .clause(
              BY_CALENDAR_YEAR,
              SHALL,
              "家庭收入按申请当月之前若干月或申请前一自然年计算",
              "income is that of some months before the month of application or of the calendar"
                  + " year before")
          .firstMatch()
          .outcome(IncomeWindow.PREVIOUS_CALENDAR_YEAR, Condition.reads(BY_CALENDAR_YEAR))
          .otherwise(IncomeWindow.MONTHS_BEFORE_APPLICATION)
          .build();
}
