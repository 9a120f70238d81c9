package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/** 就业法源: the texts on job fairs and training. */
public final class EmploymentLaw {
  private EmploymentLaw() {}

  private static final String CONGRESS = "全国人民代表大会常务委员会";
  private static final String STATE_COUNCIL = "国务院";

  /** 职业教育法, as revised in 2022. */
  public static final Instrument VOCATIONAL_EDUCATION_LAW =
      Instrument.of(
              "CN-VEL",
              "中华人民共和国职业教育法",
              "Vocational Education Law",
              CONGRESS,
              Rank.LAW,
              Division.NATION)
          .edition("2022", LocalDate.of(2022, 5, 1));

  /** 人力资源市场暂行条例（国务院令第700号）. */
  public static final Instrument LABOUR_MARKET_REGULATIONS =
      Instrument.of(
              "CN-HRM-2018",
              "人力资源市场暂行条例",
              "Interim Regulations on the Human Resources Market",
              STATE_COUNCIL,
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2018", LocalDate.of(2018, 10, 1));

  /** 大型群众性活动安全管理条例（国务院令第505号）. */
  public static final Instrument LARGE_ACTIVITIES_REGULATIONS =
      Instrument.of(
              "CN-MASS-2007",
              "大型群众性活动安全管理条例",
              "Regulations on the Safety of Large Mass Activities",
              STATE_COUNCIL,
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2007", LocalDate.of(2007, 10, 1));

  /** 跨区域促进就业: the cross-region programme, as a report of late 2013 describes it. */
  public static final Instrument CROSS_REGION_REPORT =
      Instrument.of(
              "IM-EMPLOYMENT-2013",
              "京蒙工会跨区域促进就业创业（2013年报道）",
              "Cross-region employment programme, as reported in 2013",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("≤2013", LocalDate.of(2013, 12, 31), Certainty.INFERRED);
}
