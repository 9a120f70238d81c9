package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/**
 * 地方集体协商和集体合同法源: local regulations on collective bargaining and collective contracts. Those of
 * Inner Mongolia are in a class of their own. Where no article number is given, the text is cited
 * as a whole.
 */
public final class LocalBargainingLaw {
  private LocalBargainingLaw() {}

  /** 杭州市, which has a regulation of its own on wage bargaining. */
  public static final Division HANGZHOU = Division.of("330100");

  /** 宁波市, which has a regulation of its own on wage bargaining. */
  public static final Division NINGBO = Division.of("330200");

  /** 北京市集体合同条例; whether it was amended later was not checked. */
  public static final Instrument BEIJING_COLLECTIVE_CONTRACTS =
      regulation(
              "CN-BJ-CC-2005",
              "北京市集体合同条例",
              "Beijing Regulation on Collective Contracts",
              "北京市人民代表大会常务委员会",
              Regions.BEIJING)
          .edition("2005", LocalDate.of(2005, 11, 1));

  /** 上海市集体合同条例; the text of 2015 was read, that of 2007 was not. */
  public static final Instrument SHANGHAI_COLLECTIVE_CONTRACTS =
      regulation(
              "CN-SH-CC-2007",
              "上海市集体合同条例",
              "Shanghai Regulation on Collective Contracts",
              "上海市人民代表大会常务委员会",
              Regions.SHANGHAI)
          .edition("2007", LocalDate.of(2008, 1, 1), Certainty.SECONDARY)
          .edition("2015", LocalDate.of(2015, 10, 1), Certainty.SECONDARY);

  /** 重庆市集体合同条例; the revision of 2016 was read, the texts of 2005 and 2010 were not. */
  public static final Instrument CHONGQING_COLLECTIVE_CONTRACTS =
      regulation(
              "CN-CQ-CC-2005",
              "重庆市集体合同条例",
              "Chongqing Regulation on Collective Contracts",
              "重庆市人民代表大会常务委员会",
              Regions.CHONGQING)
          .edition("2005", LocalDate.of(2006, 3, 1))
          .edition("2016", LocalDate.of(2017, 1, 1));

  /**
   * 浙江省集体合同条例, as revised in 2010; the first version was not seen. Most article numbers are not
   * given.
   */
  public static final Instrument ZHEJIANG_COLLECTIVE_CONTRACTS =
      regulation(
              "CN-ZJ-CC-1998",
              "浙江省集体合同条例",
              "Zhejiang Regulation on Collective Contracts",
              "浙江省人民代表大会常务委员会",
              Regions.ZHEJIANG)
          .edition("2010", LocalDate.of(2011, 1, 1));

  /** 杭州市企业工资集体协商条例, on wage bargaining only. */
  public static final Instrument HANGZHOU_WAGE_BARGAINING =
      regulation(
              "CN-ZJ-HZ-WAGE-2013",
              "杭州市企业工资集体协商条例",
              "Hangzhou Regulation on Collective Wage Bargaining of Enterprises",
              "杭州市人民代表大会常务委员会",
              HANGZHOU)
          .edition("2013", LocalDate.of(2014, 5, 1));

  /** 宁波市企业工资集体协商条例, on wage bargaining only. */
  public static final Instrument NINGBO_WAGE_BARGAINING =
      regulation(
              "CN-ZJ-NB-WAGE-2013",
              "宁波市企业工资集体协商条例",
              "Ningbo Regulation on Collective Wage Bargaining of Enterprises",
              "宁波市人民代表大会常务委员会",
              NINGBO)
          .edition("2013", LocalDate.of(2014, 5, 1));

  /** 山东省企业工资集体协商条例, on wage bargaining only. */
  public static final Instrument SHANDONG_WAGE_BARGAINING =
      regulation(
              "CN-SD-WAGE-2016",
              "山东省企业工资集体协商条例",
              "Shandong Regulation on Collective Wage Bargaining of Enterprises",
              "山东省人民代表大会常务委员会",
              Regions.SHANDONG)
          .edition("2016", LocalDate.of(2017, 1, 1));

  /** 河南省企业集体合同条例; whether it was amended later was not checked. */
  public static final Instrument HENAN_COLLECTIVE_CONTRACTS =
      regulation(
              "CN-HA-CC-1999",
              "河南省企业集体合同条例",
              "Henan Regulation on Collective Contracts of Enterprises",
              "河南省人民代表大会常务委员会",
              Regions.HENAN)
          .edition("1999", LocalDate.of(1999, 12, 1));

  /** 河南省企业工资集体协商条例, on wage bargaining only. */
  public static final Instrument HENAN_WAGE_BARGAINING =
      regulation(
              "CN-HA-WAGE-2013",
              "河南省企业工资集体协商条例",
              "Henan Regulation on Collective Wage Bargaining of Enterprises",
              "河南省人民代表大会常务委员会",
              Regions.HENAN)
          .edition("2013", LocalDate.of(2014, 1, 1));

  /**
   * 广西壮族自治区企业工资集体协商条例, on wage bargaining only. The text as amended in 2024 was read; that its
   * numbers held from the beginning, and that the amendment governs from the day it was made, are
   * inferred.
   */
  public static final Instrument GUANGXI_WAGE_BARGAINING =
      regulation(
              "CN-GX-WAGE-2015",
              "广西壮族自治区企业工资集体协商条例",
              "Guangxi Regulation on Collective Wage Bargaining of Enterprises",
              "广西壮族自治区人民代表大会常务委员会",
              Regions.GUANGXI)
          .edition("2015", LocalDate.of(2015, 7, 1))
          .edition("2024", LocalDate.of(2024, 11, 28), Certainty.INFERRED);

  /** 贵州省企业工资集体协商条例, on wage bargaining only. */
  public static final Instrument GUIZHOU_WAGE_BARGAINING =
      regulation(
              "CN-GZ-WAGE-2014",
              "贵州省企业工资集体协商条例",
              "Guizhou Regulation on Collective Wage Bargaining of Enterprises",
              "贵州省人民代表大会常务委员会",
              Regions.GUIZHOU)
          .edition("2014", LocalDate.of(2015, 1, 1));

  private static Instrument regulation(
      String id, String title, String englishTitle, String issuer, Division place) {
    return Instrument.of(id, title, englishTitle, issuer, Rank.LOCAL_REGULATION, place);
  }
}
