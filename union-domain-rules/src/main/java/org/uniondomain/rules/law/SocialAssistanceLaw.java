package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/** 社会救助法源: the public law of social assistance that union files rest on. */
public final class SocialAssistanceLaw {
  private SocialAssistanceLaw() {}

  private static final String STATE_COUNCIL = "国务院";
  private static final String CONGRESS = "全国人民代表大会常务委员会";

  /** 城市居民最低生活保障条例（国务院令第271号）; no repeal was seen. */
  public static final Instrument MINIMUM_LIVING_REGULATIONS =
      Instrument.of(
              "CN-DIBAO-1999",
              "城市居民最低生活保障条例",
              "Regulations on the Minimum Living Guarantee of Urban Residents",
              STATE_COUNCIL,
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("1999", LocalDate.of(1999, 10, 1));

  /** 社会救助暂行办法（国务院令第649号）. */
  public static final Instrument SOCIAL_ASSISTANCE_MEASURES =
      Instrument.of(
              "CN-SAR-2014",
              "社会救助暂行办法",
              "Interim Measures on Social Assistance",
              STATE_COUNCIL,
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2014", LocalDate.of(2014, 5, 1))
          .edition("2019", LocalDate.of(2019, 3, 2));

  /**
   * 个人信息保护法, adopted on 20 August 2021; the day from which it governs was not confirmed, so that
   * what rests on it is certain from the day on which a collection of laws in force was read.
   */
  public static final Instrument PERSONAL_INFORMATION_LAW =
      Instrument.of(
              "CN-PIPL-2021",
              "中华人民共和国个人信息保护法",
              "Personal Information Protection Law",
              CONGRESS,
              Rank.LAW,
              Division.NATION)
          .edition("2021", LocalDate.of(2021, 8, 20), Certainty.INFERRED);

  /** 最低生活保障审核确认办法（民发〔2021〕57号）; its articles on members and income are known from restatements. */
  public static final Instrument MINIMUM_LIVING_CONFIRMATION =
      Instrument.of(
              "MCA-DIBAO-2021",
              "最低生活保障审核确认办法",
              "Measures on Confirming the Minimum Living Guarantee",
              "民政部",
              Rank.NORMATIVE_DOCUMENT,
              Division.NATION)
          .edition("2021", LocalDate.of(2021, 6, 11), Certainty.EXCERPT);

  /** 内蒙古自治区城市居民最低生活保障工作规程, of 2005, article 16 read in part. */
  public static final Instrument INNER_MONGOLIA_MINIMUM_LIVING_PROCEDURE =
      Instrument.of(
              "IM-DIBAO-2005",
              "内蒙古自治区城市居民最低生活保障工作规程",
              "Inner Mongolia Procedure of the Minimum Living Guarantee of Urban Residents",
              "内蒙古自治区人民政府办公厅",
              Rank.NORMATIVE_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2005", LocalDate.of(2005, 1, 1), Certainty.INFERRED);

  /** 内蒙古自治区低保民主评议要求, of 2011, reported on 10 February 2011. */
  public static final Instrument INNER_MONGOLIA_ASSESSMENT =
      Instrument.of(
              "IM-DIBAO-2011",
              "内蒙古自治区低保民主评议要求",
              "Inner Mongolia Requirement of Assessment by Residents",
              "内蒙古自治区民政厅",
              Rank.NORMATIVE_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2011", LocalDate.of(2011, 2, 10), Certainty.SECONDARY);

  /** 内蒙古自治区低保审批两级办理要求, reported on 3 September 2013. */
  public static final Instrument INNER_MONGOLIA_TWO_LEVELS =
      Instrument.of(
              "IM-DIBAO-2013",
              "内蒙古自治区低保两级审批要求",
              "Inner Mongolia Requirement of Approval at Two Levels",
              "内蒙古自治区民政厅",
              Rank.NORMATIVE_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2013", LocalDate.of(2013, 9, 3), Certainty.SECONDARY);

  /** 重庆市城乡居民最低生活保障条例, in force from 1 May 2016. */
  public static final Instrument CHONGQING_MINIMUM_LIVING =
      Instrument.of(
              "CQ-DIBAO-2016",
              "重庆市城乡居民最低生活保障条例",
              "Chongqing Regulation on the Minimum Living Guarantee",
              "重庆市人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.CHONGQING)
          .edition("2016", LocalDate.of(2016, 5, 1));

  /**
   * 社会保险法, read as amended on 29 December 2018; the first day of the article on benefits was not
   * read.
   */
  public static final Instrument SOCIAL_INSURANCE_LAW =
      Instrument.of(
              "CN-SIL-2018",
              "中华人民共和国社会保险法",
              "Social Insurance Law",
              CONGRESS,
              Rank.LAW,
              Division.NATION)
          .edition("2018", LocalDate.of(2018, 12, 29), Certainty.INFERRED);

  /** 刚性支出困难家庭认定办法（民发〔2024〕57号）, reported on 1 November 2024. */
  public static final Instrument RIGID_EXPENDITURE_MEASURES =
      Instrument.of(
              "MCA-RIGID-2024",
              "刚性支出困难家庭认定办法",
              "Measures on Households in Difficulty by Rigid Expenditure",
              "民政部",
              Rank.NORMATIVE_DOCUMENT,
              Division.NATION)
          .edition("2024", LocalDate.of(2024, 11, 1), Certainty.SECONDARY);

  /** 上海市社会救助条例, read as of 31 December 2024; the day it took effect was not found. */
  public static final Instrument SHANGHAI_ASSISTANCE =
      Instrument.of(
              "SH-SAR-2024",
              "上海市社会救助条例",
              "Shanghai Regulation on Social Assistance",
              "上海市人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.SHANGHAI)
          .edition("≤2025", LocalDate.of(2025, 4, 19), Certainty.INFERRED);

  /** 兴安盟低保边缘家庭认定办法（试行）, articles 14 to 18 read in part, on the league's site on 19 May 2025. */
  public static final Instrument HINGGAN_NEAR_LOW_INCOME =
      Instrument.of(
              "XAM-LOW-2025",
              "兴安盟低保边缘家庭认定办法（试行）",
              "Hinggan League Measures on Near-Low-Income Households (Trial)",
              "兴安盟民政局",
              Rank.NORMATIVE_DOCUMENT,
              Division.of("152200"))
          .edition("2025", LocalDate.of(2025, 5, 19), Certainty.SECONDARY);

  /** 呼和浩特市城市居民最低生活保障制度实施细则, of 6 December 2004, article 11 read in part. */
  public static final Instrument HOHHOT_MINIMUM_LIVING_RULES =
      Instrument.of(
              "HHHT-DIBAO-2004",
              "呼和浩特市城市居民最低生活保障制度实施细则",
              "Hohhot Detailed Rules on the Minimum Living Guarantee",
              "呼和浩特市人民政府",
              Rank.NORMATIVE_DOCUMENT,
              Division.of("150100"))
          .edition("2004", LocalDate.of(2004, 12, 6), Certainty.SECONDARY);

  /** 浙江省社会救助条例, adopted on 24 September 2020; the day it took effect was not found. */
  public static final Instrument ZHEJIANG_ASSISTANCE =
      Instrument.of(
              "ZJ-SAR-2020",
              "浙江省社会救助条例",
              "Zhejiang Regulation on Social Assistance",
              "浙江省人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.ZHEJIANG)
          .edition("≤2025", LocalDate.of(2025, 4, 19), Certainty.INFERRED);

  /** 河南省低保边缘家庭认定（民政厅答复）, of 14 September 2023. */
  public static final Instrument HENAN_ASSISTANCE =
      Instrument.of(
              "HN-NEAR-2023",
              "河南省低保边缘家庭认定（民政厅答复）",
              "Henan answers on households near the allowance",
              "河南省民政厅",
              Rank.NORMATIVE_DOCUMENT,
              Regions.HENAN)
          .edition("≤2023", LocalDate.of(2023, 9, 14), Certainty.SECONDARY);

  /** 青岛市低保边缘家庭认定（门户网站）, of 24 March 2023. */
  public static final Instrument QINGDAO_ASSISTANCE =
      Instrument.of(
              "QD-NEAR-2023",
              "青岛市低保边缘家庭认定（门户网站）",
              "Qingdao portal on households near the allowance",
              "青岛市民政局",
              Rank.NORMATIVE_DOCUMENT,
              Division.of("370200"))
          .edition("≤2023", LocalDate.of(2023, 3, 24), Certainty.SECONDARY);
}
