package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/**
 * 关爱法源: the texts on the screening of women, on money for model workers, on medical mutual aid and
 * on the use of donations. Where only a report is dated, the edition begins on the day of the
 * report.
 */
public final class CareLaw {
  private CareLaw() {}

  /** 农村妇女“两癌”检查项目管理方案（卫妇社发〔2009〕61号）, of which the cover was read. */
  public static final Instrument RURAL_SCREENING_PLAN =
      document(
              "NHC-2CANCER-2009",
              "农村妇女“两癌”检查项目管理方案",
              "Plan on Screening Rural Women for Two Cancers",
              "卫生部、全国妇联",
              Division.NATION)
          .edition("2009", LocalDate.of(2009, 6, 24), EXCERPT);

  /** 宫颈癌筛查工作方案、乳腺癌筛查工作方案, published on 18 January 2022. */
  public static final Instrument SCREENING_PLANS =
      document(
              "NHC-2CANCER-2022",
              "宫颈癌筛查工作方案、乳腺癌筛查工作方案",
              "Work Plans on Screening for Two Cancers",
              "国家卫生健康委员会",
              Division.NATION)
          .edition("2022", LocalDate.of(2022, 1, 18), SECONDARY);

  /** 内蒙古自治区2022年“两癌”检查项目, reported on 19 August 2022. */
  public static final Instrument INNER_MONGOLIA_SCREENING =
      document(
              "IM-2CANCER-2022",
              "内蒙古自治区妇女“两癌”检查项目",
              "Inner Mongolia Programme of Screening for Two Cancers",
              "内蒙古自治区卫生健康委员会、妇女联合会",
              Regions.INNER_MONGOLIA)
          .edition("≤2022", LocalDate.of(2022, 8, 19), SECONDARY);

  /** 巴林右旗新就业形态女职工“两癌”筛查, reported on 26 July 2022. */
  public static final Instrument BAIRIN_SCREENING =
      union(
              "BRYQ-2CANCER-2022",
              "巴林右旗新就业形态女职工“两癌”筛查",
              "Bairin Right Banner Union Screening of 2022",
              "巴林右旗总工会",
              Division.of("150423"))
          .edition("2022", LocalDate.of(2022, 7, 26), SECONDARY);

  /** 湖南省女职工“两癌”免费检查, reported on 13 February 2025. */
  public static final Instrument HUNAN_UNION_SCREENING =
      union(
              "HN-2CANCER-2025",
              "湖南省女职工“两癌”检查",
              "Hunan Union Screening of 2025",
              "湖南省总工会",
              Regions.HUNAN)
          .edition("2025", LocalDate.of(2025, 2, 13), SECONDARY);

  /** 湖南省“两癌”免费检查项目, as reported from Miluo in 2022; its day in the year was not found. */
  public static final Instrument HUNAN_PUBLIC_SCREENING =
      document(
              "HN-2CANCER-2022",
              "湖南省农村适龄妇女“两癌”免费检查项目",
              "Hunan Public Screening for Two Cancers",
              "湖南省卫生健康委员会",
              Regions.HUNAN)
          .edition("2022", LocalDate.of(2022, 12, 31), SECONDARY);

  /** 内蒙古自治区劳模春节慰问金, reported on 21 January 2022. */
  public static final Instrument INNER_MONGOLIA_FESTIVAL_MONEY =
      union(
              "IM-MW-FESTIVAL-2022",
              "内蒙古自治区劳模春节慰问金标准",
              "Inner Mongolia Spring Festival Money for Model Workers",
              "内蒙古自治区总工会",
              Regions.INNER_MONGOLIA)
          .edition("2021", LocalDate.of(2021, 1, 1), INFERRED);

  /** 内蒙古自治区省部级及以上劳动模范和先进工作者服务管理办法, in force from 2026. */
  public static final Instrument INNER_MONGOLIA_MODEL_WORKERS =
      document(
              "IM-MW-2026",
              "内蒙古自治区省部级及以上劳动模范和先进工作者服务管理办法",
              "Inner Mongolia Measures on Model Workers",
              "内蒙古自治区总工会等七部门",
              Regions.INNER_MONGOLIA)
          .edition("2026", LocalDate.of(2026, 1, 1), SECONDARY);

  /** 湖北省劳模帮扶办法, as revised on 7 February 2025. */
  public static final Instrument HUBEI_MODEL_WORKERS =
      union(
              "HB-MW-2025",
              "湖北省劳模帮扶资金管理办法",
              "Hubei Measures on Aid to Model Workers",
              "湖北省总工会",
              Regions.HUBEI)
          .edition("2025", LocalDate.of(2025, 2, 7), SECONDARY);

  /** 内蒙古自治区职工医疗互助保障, as reported in 2021 and 2023; parts stood from 2019. */
  public static final Instrument INNER_MONGOLIA_MUTUAL_AID =
      union(
              "IM-MUTUAL-AID",
              "内蒙古自治区职工医疗互助活动办法",
              "Inner Mongolia Plan of Medical Mutual Aid",
              "内蒙古自治区职工互助保障协会",
              Regions.INNER_MONGOLIA)
          .edition("2019", LocalDate.of(2019, 1, 1), INFERRED);

  /** 中华人民共和国公益事业捐赠法, adopted on 28 June 1999; in the book from the end of that year. */
  public static final Instrument DONATION_LAW =
      Instrument.of(
              "CN-DONATION-1999",
              "中华人民共和国公益事业捐赠法",
              "Law on Donations for Public Welfare",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("≤1999", LocalDate.of(1999, 12, 31), INFERRED);

  /** 内蒙古自治区总工会帮扶网络: as a report of late 2013 describes it. */
  public static final Instrument INNER_MONGOLIA_NETWORK_REPORT =
      union(
              "IM-NETWORK-2013",
              "内蒙古自治区困难职工帮扶网络（2013年报道）",
              "Inner Mongolia help network, as reported in 2013",
              "内蒙古自治区总工会",
              Regions.INNER_MONGOLIA)
          .edition("≤2013", LocalDate.of(2013, 12, 31), INFERRED);

  /** 中华人民共和国就业促进法; the text read is that of 24 April 2015. */
  public static final Instrument EMPLOYMENT_PROMOTION_LAW =
      Instrument.of(
              "CN-EPL-2007",
              "中华人民共和国就业促进法",
              "Employment Promotion Law",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("2015", LocalDate.of(2015, 4, 24));

  /** 内蒙古自治区就业困难人员认定办法: of 2016 with seven grounds, of 2020 with six, reported on 9 June 2020. */
  public static final Instrument INNER_MONGOLIA_EMPLOYMENT =
      document(
              "IM-EHP",
              "内蒙古自治区就业困难人员认定办法",
              "Inner Mongolia Measures on Persons in Difficulty to Find Work",
              "内蒙古自治区人力资源和社会保障厅",
              Regions.INNER_MONGOLIA)
          .edition("2016", LocalDate.of(2016, 1, 1), SECONDARY)
          .edition("2020", LocalDate.of(2020, 6, 9), SECONDARY);

  private static Instrument union(
      String id, String title, String english, String issuer, Division place) {
    return Instrument.of(id, title, english, issuer, Rank.UNION_DOCUMENT, place);
  }

  private static Instrument document(
      String id, String title, String english, String issuer, Division place) {
    return Instrument.of(id, title, english, issuer, Rank.NORMATIVE_DOCUMENT, place);
  }
}
