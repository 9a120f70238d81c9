package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/**
 * 地方困难职工法源: union documents of places on workers in hardship. A text known only from a page that
 * was posted or reported begins on the day of that page; before it, what the place had is not
 * known.
 */
public final class LocalHardshipLaw {
  private LocalHardshipLaw() {}

  /** 诸城市困难职工建档通知 of 26 September 2013, for that year. */
  public static final Instrument ZHUCHENG_NOTICE =
      document(
              "ZC-HW-2013",
              "诸城市困难职工建档通知",
              "Zhucheng Notice on Files of Workers in Hardship",
              "诸城市总工会",
              Division.of("370782"))
          .edition("2013", LocalDate.of(2013, 9, 26), Certainty.SECONDARY);

  /** 浙江省省级困难职工档案规定（浙总工办发〔2017〕81号）, as Zhuji restated it in 2018. */
  public static final Instrument ZHEJIANG_FILE_RULES =
      document(
              "ZJ-HW-2017",
              "浙江省困难职工档案规定（浙总工办发〔2017〕81号）",
              "Zhejiang Rules on Files of Workers in Hardship",
              "浙江省总工会",
              Regions.ZHEJIANG)
          .edition("2017", LocalDate.of(2017, 1, 1), Certainty.INFERRED);

  /** 上海工会深度困难职工帮扶工作实施办法（试行）（沪工总权〔2019〕19号）; its day in 2019 was not found. */
  public static final Instrument SHANGHAI_MEASURES =
      document(
              "SH-HW-2019",
              "上海工会深度困难职工帮扶工作实施办法（试行）",
              "Shanghai Union Measures on Helping Workers in Deep Hardship (Trial)",
              "上海市总工会",
              Regions.SHANGHAI)
          .edition("2019", LocalDate.of(2019, 1, 1), Certainty.INFERRED);

  /** 青海省困难职工认定实施细则, as reported on 7 January 2021. */
  public static final Instrument QINGHAI_DETAILED_RULES =
      document(
              "QH-HW-2021",
              "青海省困难职工认定实施细则",
              "Qinghai Detailed Rules on Recognising Workers in Hardship",
              "青海省总工会",
              Regions.QINGHAI)
          .edition("2021", LocalDate.of(2021, 1, 7), Certainty.SECONDARY);

  /** 高邮市困难职工认定标准, as reported on 7 November 2022. */
  public static final Instrument GAOYOU_STANDARD =
      document(
              "GY-HW-2022",
              "高邮市困难职工认定标准",
              "Gaoyou Standard for Workers in Hardship",
              "高邮市总工会",
              Division.of("321084"))
          .edition("2022", LocalDate.of(2022, 11, 7), Certainty.SECONDARY);

  /** 重庆市困难职工家庭认定和档案管理办法, articles 1 and 2 read in part, posted on 14 November 2023. */
  public static final Instrument CHONGQING_FILE_MEASURES =
      document(
              "CQ-HW-2023",
              "重庆市困难职工家庭认定和档案管理办法",
              "Chongqing Measures on Recognising Households of Workers in Hardship and on Files",
              "重庆市总工会",
              Regions.CHONGQING)
          .edition("2023", LocalDate.of(2023, 11, 14), Certainty.SECONDARY);

  /** 威海市困难职工认定解答, posted on 16 October 2024. */
  public static final Instrument WEIHAI_ANSWERS =
      document(
              "WH-HW-2024",
              "威海市困难职工认定解答",
              "Weihai Answers on Recognising Workers in Hardship",
              "威海市总工会",
              Division.of("371000"))
          .edition("2024", LocalDate.of(2024, 10, 16), Certainty.SECONDARY);

  /** 乳山市困难职工档案解答, posted on 21 April 2025. */
  public static final Instrument RUSHAN_ANSWERS =
      document(
              "RS-HW-2025",
              "乳山市困难职工档案解答",
              "Rushan Answers on Files of Workers in Hardship",
              "乳山市总工会",
              Division.of("371083"))
          .edition("2025", LocalDate.of(2025, 4, 21), Certainty.SECONDARY);

  /** 江门市困难职工家庭收支核算办法, as reported on 18 June 2025. */
  public static final Instrument JIANGMEN_ACCOUNTING =
      document(
              "JM-HW-2025",
              "江门市困难职工家庭收支核算办法",
              "Jiangmen Reckoning of Income and Expenditure of Households in Hardship",
              "江门市总工会",
              Division.of("440700"))
          .edition("2025", LocalDate.of(2025, 6, 18), Certainty.SECONDARY);

  /** 福州市级困难职工退出标准, as reported on 5 September 2019. */
  public static final Instrument FUZHOU_EXIT =
      document(
              "FZ-HW-2019",
              "福州市级困难职工退出标准",
              "Fuzhou Standard of Leaving the City File",
              "福州市总工会",
              Division.of("350100"))
          .edition("2019", LocalDate.of(2019, 9, 5), Certainty.SECONDARY);

  private static Instrument document(
      String id, String title, String englishTitle, String issuer, Division place) {
    return Instrument.of(id, title, englishTitle, issuer, Rank.UNION_DOCUMENT, place);
  }
}
