package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/**
 * 帮扶法源: the texts on aid that unions pay, besides the two fund measures of 2015 and 2020. Nearly
 * all are union documents, known from news and local notices; where only a report is dated, the
 * edition begins on the day of the report.
 */
public final class AidLaw {
  private AidLaw() {}

  private static final String FEDERATION = "中华全国总工会";

  /**
   * 中央财政职工困难帮扶资金项目管理实施细则（总工办发〔2022〕21号）; issued before 8 December 2022, its list of items was not
   * seen.
   */
  public static final Instrument AID_PROJECT_RULES =
      union(
              "ACFTU-PROJ-2022",
              "中央财政职工困难帮扶资金项目管理实施细则",
              "Rules on Projects of Central-Budget Assistance",
              FEDERATION,
              Division.NATION)
          .edition("2022", LocalDate.of(2022, 1, 1), INFERRED);

  /** 帮扶资金发放（通行做法）: how aid is paid, as local unions describe it; no text was read. */
  public static final Instrument AID_PRACTICE =
      union(
              "ACFTU-AID-PRACTICE",
              "帮扶资金发放（通行做法）",
              "Payment of aid (common practice)",
              FEDERATION,
              Division.NATION)
          .edition("2015", LocalDate.of(2015, 5, 8), INFERRED);

  /** 山东省送温暖资金使用管理办法, reported on 4 January 2019. */
  public static final Instrument SHANDONG_WARMTH_MEASURES =
      union(
              "SD-WARM-2019",
              "山东省工会送温暖资金使用管理办法",
              "Shandong Measures on Send-Warmth Money",
              "山东省总工会",
              Regions.SHANDONG)
          .edition("≤2019", LocalDate.of(2019, 1, 4), SECONDARY);

  /** 白银市送温暖资金使用管理办法, reported on 21 October 2019. */
  public static final Instrument BAIYIN_WARMTH_MEASURES =
      union(
              "BY-WARM-2019",
              "白银市工会送温暖资金使用管理办法",
              "Baiyin Measures on Send-Warmth Money",
              "白银市总工会",
              Division.of("620400"))
          .edition("≤2019", LocalDate.of(2019, 10, 21), SECONDARY);

  /** 全国总工会关于2020年元旦春节期间送温暖的通知, reported on 16 December 2019. */
  public static final Instrument FESTIVAL_NOTICE =
      union(
              "ACFTU-FESTIVAL-2020",
              "关于做好2020年元旦春节期间送温暖工作的通知",
              "Notice on Send-Warmth at the Festivals of 2020",
              FEDERATION,
              Division.NATION)
          .edition("2019", LocalDate.of(2019, 12, 16), SECONDARY);

  /** 全国总工会2018年金秋助学通知, reported on 24 July 2018. */
  public static final Instrument GOLDEN_AUTUMN_NOTICE =
      union(
              "ACFTU-GOLDEN-AUTUMN-2018",
              "关于开展2018年金秋助学活动的通知",
              "Notice on the Golden Autumn Campaign of 2018",
              FEDERATION,
              Division.NATION)
          .edition("2018", LocalDate.of(2018, 7, 24), SECONDARY);

  /** 天门市2024年金秋助学办法, reported on 19 August 2024. */
  public static final Instrument TIANMEN_GOLDEN_AUTUMN =
      union(
              "TM-GOLDEN-AUTUMN-2024",
              "天门市2024年金秋助学活动公告",
              "Tianmen Announcement on Golden Autumn 2024",
              "天门市总工会",
              Division.of("429006"))
          .edition("2024", LocalDate.of(2024, 8, 19), SECONDARY);

  /** 大连市2016年金秋助学标准, reported on 5 October 2016. */
  public static final Instrument DALIAN_GOLDEN_AUTUMN =
      union(
              "DL-GOLDEN-AUTUMN-2016",
              "大连市2016年金秋助学标准",
              "Dalian Standard of Golden Autumn 2016",
              "大连市总工会",
              Division.of("210200"))
          .edition("2016", LocalDate.of(2016, 10, 5), SECONDARY);

  private static Instrument union(
      String id, String title, String english, String issuer, Division place) {
    return Instrument.of(id, title, english, issuer, Rank.UNION_DOCUMENT, place);
  }
}
