package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/**
 * 困难职工和帮扶法源: the texts on workers in hardship and on aid. They are union documents: they bind
 * inside the union system only, and what they refuse is an outcome, not a breach.
 *
 * <p>Where only the year of a document is known, its edition begins on the first day of that year,
 * and the numbers in it are unknown until the last, by which they surely stood.
 */
public final class HardshipLaw {
  private HardshipLaw() {}

  private static final String NATIONAL_FEDERATION = "中华全国总工会";
  private static final String NATIONAL_OFFICE = "中华全国总工会办公厅";

  /** 困难职工帮扶中心专项资金使用管理办法（暂行）, in force in 2012 and 2013; its text was not read. */
  public static final Instrument AID_FUND_MEASURES_2009 =
      Instrument.of(
              "ACFTU-FUND-2009",
              "困难职工帮扶中心专项资金使用管理办法（暂行）",
              "Provisional Measures on the Special Funds of Assistance Centres",
              NATIONAL_FEDERATION,
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2009", LocalDate.of(2009, 1, 1), Certainty.INFERRED);

  /**
   * 内蒙古自治区级困难职工档案: that the region has a file level of its own is known from its federation's
   * reports; the documents that draw its lines were not found.
   */
  public static final Instrument INNER_MONGOLIA_REGIONAL_FILES =
      Instrument.of(
              "IM-HW-REGIONAL",
              "内蒙古自治区级困难职工档案规定（未见原文）",
              "Inner Mongolia Rules on Regional Files (not seen)",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2017", LocalDate.of(2017, 1, 1), Certainty.INFERRED);

  /** 中央财政专项帮扶资金使用管理办法 of 2015, articles 1 to 5 read in part. */
  public static final Instrument AID_FUND_MEASURES_2015 =
      Instrument.of(
              "ACFTU-FUND-2015",
              "中央财政专项帮扶资金使用管理办法",
              "Measures on the Use of Central-Budget Assistance Funds",
              NATIONAL_FEDERATION,
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2015", LocalDate.of(2015, 5, 8), Certainty.EXCERPT);

  /** 困难职工档案管理办法（总工办发〔2016〕36号）; its day in 2016 was not found. */
  public static final Instrument HARDSHIP_FILE_MEASURES =
      Instrument.of(
              "ACFTU-FILE-2016",
              "困难职工档案管理办法",
              "Measures on Files of Workers in Hardship",
              NATIONAL_OFFICE,
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2016", LocalDate.of(2016, 1, 1), Certainty.INFERRED);

  /**
   * 困难职工建档的通行做法: how unions file households, as notices of places say alike since 2013; no national
   * text on it was read, so this is not the title of one.
   */
  public static final Instrument FILE_PRACTICE =
      Instrument.of(
              "ACFTU-FILE-PRACTICE",
              "困难职工建档（通行做法）",
              "Filing of workers in hardship (common practice)",
              NATIONAL_FEDERATION,
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2013", LocalDate.of(2013, 9, 26), Certainty.INFERRED);

  /**
   * 中央财政专项帮扶资金使用管理办法（总工办发〔2020〕13号）; its day in 2020 was not found, and the tiers are known from
   * local restatements.
   */
  public static final Instrument AID_FUND_MEASURES_2020 =
      Instrument.of(
              "ACFTU-FUND-2020",
              "中央财政专项帮扶资金使用管理办法",
              "Measures on the Use of Central-Budget Assistance Funds",
              NATIONAL_OFFICE,
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2020", LocalDate.of(2020, 1, 1), Certainty.INFERRED);

  /**
   * 困难职工解困脱困退出标准, as reported in 2019 from Fujian, Jiangsu and Anhui; the text itself and its
   * number were not found.
   */
  public static final Instrument HARDSHIP_EXIT_STANDARD =
      Instrument.of(
              "ACFTU-EXIT-2019",
              "困难职工解困脱困退出标准",
              "Standard for Workers Leaving Hardship",
              NATIONAL_FEDERATION,
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2019", LocalDate.of(2019, 1, 1), Certainty.INFERRED);

  /** 山东工会困难职工家庭认定、帮扶和档案管理办法（试行）（鲁会办〔2020〕58号）, known from Qingdao and Weihai. */
  public static final Instrument SHANDONG_HARDSHIP_MEASURES =
      Instrument.of(
              "SD-HW-2020",
              "山东工会困难职工家庭认定、帮扶和档案管理办法（试行）",
              "Shandong Union Measures on Households of Workers in Hardship (Trial)",
              "山东省总工会",
              Rank.UNION_DOCUMENT,
              Regions.SHANDONG)
          .edition("2020", LocalDate.of(2020, 1, 1), Certainty.INFERRED);

  /** 邢台市困难职工家庭认定标准, posted on 9 July 2021. */
  public static final Instrument XINGTAI_HARDSHIP_STANDARD =
      Instrument.of(
              "XT-HW-2021",
              "邢台市困难职工家庭认定标准",
              "Xingtai Standard for Households of Workers in Hardship",
              "邢台市总工会",
              Rank.UNION_DOCUMENT,
              Division.of("130500"))
          .edition("2021", LocalDate.of(2021, 7, 9), Certainty.SECONDARY);

  /** 湖北省困难职工帮扶标准, of about 2021. */
  public static final Instrument HUBEI_AID_STANDARD =
      Instrument.of(
              "HB-AID-2021",
              "湖北省困难职工帮扶标准",
              "Hubei Standard of Aid to Workers in Hardship",
              "湖北省总工会",
              Rank.UNION_DOCUMENT,
              Regions.HUBEI)
          .edition("2021", LocalDate.of(2021, 1, 1), Certainty.INFERRED);
}
