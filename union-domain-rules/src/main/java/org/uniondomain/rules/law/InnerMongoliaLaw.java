package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Regions;

/** 内蒙古自治区法源: texts of the Inner Mongolia Autonomous Region. */
public final class InnerMongoliaLaw {
  private InnerMongoliaLaw() {}

  /**
   * 内蒙古自治区企业工资集体协商条例. The text in force since 2025-12-01 was read in full. Of the text of 2012 only
   * articles 1 to 5 were seen; that its numbers are the same is inferred, and because the articles
   * after the twentieth were probably numbered differently it is cited as a whole.
   */
  public static final Instrument WAGE_BARGAINING_REGULATION =
      Instrument.of(
              "CN-NM-WAGE-2012",
              "内蒙古自治区企业工资集体协商条例",
              "Inner Mongolia Regulation on Collective Wage Bargaining in Enterprises",
              "内蒙古自治区人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.INNER_MONGOLIA)
          .edition("2012", LocalDate.of(2012, 10, 1), Certainty.SECONDARY)
          .edition("2025", LocalDate.of(2025, 12, 1));

  /**
   * 工资集体协商推进工作: the drive for wage bargaining in the region, as a report of late 2013 describes it.
   */
  public static final Instrument BARGAINING_DRIVE_REPORT =
      Instrument.of(
              "IM-BARGAINING-2013",
              "内蒙古工会推进工资集体协商（2013年报道）",
              "The drive for wage bargaining in Inner Mongolia, as reported in 2013",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("≤2013", LocalDate.of(2013, 12, 31), Certainty.INFERRED);

  /** 内蒙古自治区企业工资指导线, year by year, as the press gave it; most years were not found. */
  public static final Instrument WAGE_GUIDANCE_LINES =
      Instrument.of(
              "CN-NM-GUIDANCE-LINE",
              "内蒙古自治区企业工资指导线",
              "Wage guidance lines of Inner Mongolia",
              "内蒙古自治区人民政府",
              Rank.NORMATIVE_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2008", LocalDate.of(2008, 1, 1), Certainty.INFERRED)
          .edition("2019", LocalDate.of(2019, 1, 1), Certainty.INFERRED);

  /** 内蒙古自治区实施《中华人民共和国工会法》办法; of the text of 2002 only parts of the amendment were read. */
  public static final Instrument TRADE_UNION_LAW_MEASURES =
      regional(
              "CN-NM-TUL-1994",
              "内蒙古自治区实施〈中华人民共和国工会法〉办法",
              "Inner Mongolia Measures for the Trade Union Law")
          .edition("1994", LocalDate.of(1994, 1, 14), Certainty.INFERRED)
          .edition("2002", LocalDate.of(2002, 8, 2), Certainty.INFERRED)
          .edition("2024", LocalDate.of(2024, 9, 1));

  /** 内蒙古自治区企业集体合同条例; known by its name only, so it has no edition. */
  public static final Instrument COLLECTIVE_CONTRACT_REGULATION =
      regional("CN-NM-CC", "内蒙古自治区企业集体合同条例", "Inner Mongolia Regulation on Collective Contracts");

  /** 内蒙古自治区劳动保障监察条例. */
  public static final Instrument LABOUR_SUPERVISION_REGULATION =
      regional("CN-NM-LS-2010", "内蒙古自治区劳动保障监察条例", "Inner Mongolia Regulation on Labour Supervision")
          .edition("2010", LocalDate.of(2010, 5, 1), Certainty.EXCERPT);

  private static Instrument regional(String id, String title, String english) {
    return Instrument.of(
        id, title, english, "内蒙古自治区人民代表大会常务委员会", Rank.LOCAL_REGULATION, Regions.INNER_MONGOLIA);
  }
}
