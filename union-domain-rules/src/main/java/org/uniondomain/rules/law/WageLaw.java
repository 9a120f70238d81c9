package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;

/** 工资法源: the texts on payroll, hours, leave and the conversion of wages. */
public final class WageLaw {
  private WageLaw() {}

  /** 关于工资总额组成的规定 (国家统计局令第1号), approved by the State Council. */
  public static final Instrument PAYROLL_COMPOSITION =
      Instrument.of(
              "CN-PAY1990",
              "关于工资总额组成的规定",
              "Provisions on the Composition of Total Payroll",
              "国家统计局",
              Rank.DEPARTMENTAL_RULE,
              Division.NATION)
          .edition("1990", LocalDate.of(1990, 1, 1));

  /** 工资支付暂行规定 (劳部发〔1994〕489号). */
  public static final Instrument WAGE_PAYMENT =
      Instrument.of(
              "CN-MOL-489-1994",
              "工资支付暂行规定",
              "Interim Provisions on the Payment of Wages",
              "劳动部",
              Rank.DEPARTMENTAL_RULE,
              Division.NATION)
          .edition("1994", LocalDate.of(1995, 1, 1));

  /** 国务院关于职工工作时间的规定, as revised by Order 174. */
  public static final Instrument WORKING_HOURS =
      Instrument.of(
              "CN-SC-174-1995",
              "国务院关于职工工作时间的规定",
              "Provisions of the State Council on Working Hours",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("1995", LocalDate.of(1995, 5, 1));

  /** 职工带薪年休假条例 (国务院令第514号). */
  public static final Instrument ANNUAL_LEAVE =
      Instrument.of(
              "CN-SC-514-2007",
              "职工带薪年休假条例",
              "Regulations on Paid Annual Leave",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2007", LocalDate.of(2008, 1, 1));

  /** 企业职工带薪年休假实施办法; its first day was not verified, so it counts from the day of the copy read. */
  public static final Instrument ANNUAL_LEAVE_MEASURES =
      Instrument.of(
              "CN-LEAVE-MEASURES",
              "企业职工带薪年休假实施办法",
              "Measures for Paid Annual Leave of Enterprise Staff",
              "人力资源和社会保障部",
              Rank.DEPARTMENTAL_RULE,
              Division.NATION)
          .edition("≤2025", LocalDate.of(2025, 4, 19), Certainty.INFERRED);

  /** 女职工劳动保护特别规定 (国务院令第619号). */
  public static final Instrument WOMEN_WORKERS =
      Instrument.of(
              "CN-SC-619-2012",
              "女职工劳动保护特别规定",
              "Special Provisions on the Protection of Women Workers",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2012", LocalDate.of(2012, 4, 28));

  /** 关于职工全年月平均工作时间和工资折算问题的通知 (劳社部发〔2008〕3号). */
  public static final Instrument PAID_DAYS_2008 =
      Instrument.of(
              "CN-MOLSS-3-2008",
              "关于职工全年月平均工作时间和工资折算问题的通知",
              "Notice of 2008 on Working Time and the Conversion of Wages",
              "劳动和社会保障部",
              Rank.NORMATIVE_DOCUMENT,
              Division.NATION)
          .edition("2008", LocalDate.of(2008, 1, 3))
          .repealed(LocalDate.of(2025, 1, 1));

  /** 关于职工全年月平均工作时间和工资折算问题的通知 (人社部发〔2025〕2号). */
  public static final Instrument PAID_DAYS_2025 =
      Instrument.of(
              "CN-MOHRSS-2-2025",
              "关于职工全年月平均工作时间和工资折算问题的通知",
              "Notice of 2025 on Working Time and the Conversion of Wages",
              "人力资源和社会保障部",
              Rank.NORMATIVE_DOCUMENT,
              Division.NATION)
          .edition("2025", LocalDate.of(2025, 1, 1));
}
