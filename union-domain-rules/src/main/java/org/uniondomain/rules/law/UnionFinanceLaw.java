package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/** 工会经费和评选法源: the texts on union funds and on the titles of unions, beside the law itself. */
public final class UnionFinanceLaw {
  private UnionFinanceLaw() {}

  /** 企业所得税法实施条例; the text read is that of 2019, whose day is the one of its amendment. */
  public static final Instrument INCOME_TAX_REGULATIONS =
      Instrument.of(
              "CN-EITR",
              "中华人民共和国企业所得税法实施条例",
              "Implementing Regulations of the Enterprise Income Tax Law",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2007", LocalDate.of(2008, 1, 1))
          .edition("2019", LocalDate.of(2019, 4, 23), INFERRED);

  /** 2015年全国模范职工之家评选通知, for the selection of that year, seen in a newspaper of 2015-07-11. */
  public static final Instrument HOME_SELECTION_2015 =
      unionDocument(
              "ACFTU-HOME-2015",
              "2015年全国模范职工之家、模范职工小家评选通知",
              "Notice on the Selection of National Model Homes of Workers in 2015",
              Division.NATION)
          .edition("2015", LocalDate.of(2015, 7, 11), SECONDARY)
          .repealed(LocalDate.of(2016, 1, 1));

  /** 全国模范职工之家、模范职工小家、优秀工会工作者评选表彰管理办法, of which articles 1 and 2 were read. */
  public static final Instrument HOME_MEASURES_2020 =
      unionDocument(
              "ACFTU-HOME-2020",
              "全国模范职工之家、模范职工小家、优秀工会工作者评选表彰管理办法",
              "Measures on the Selection of National Model Homes of Workers",
              Division.NATION)
          .edition("2020", LocalDate.of(2020, 8, 10), EXCERPT);

  /** 会员评家等通行做法: what unions do by practice; not the title of a text. */
  public static final Instrument INNER_MONGOLIA_PRACTICE =
      unionDocument(
              "IM-UNION-PRACTICE-2012",
              "内蒙古自治区工会2012年工作做法（报道）",
              "Practice of the unions of Inner Mongolia in 2012 (reported)",
              Regions.INNER_MONGOLIA)
          .edition("2012", LocalDate.of(2012, 12, 31), REPORTED);

  private static Instrument unionDocument(String id, String title, String english, Division place) {
    return Instrument.of(
        id,
        title,
        english,
        place.equals(Division.NATION) ? "中华全国总工会" : "内蒙古自治区总工会",
        Rank.UNION_DOCUMENT,
        place);
  }
}
