package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/** 工会组织法源: the texts on union committees, bodies for women workers and dues. */
public final class OrganisationLaw {
  private OrganisationLaw() {}

  /**
   * 资料核对日: the latest day that a source of this library bears. A text that was read but bears no
   * day is known to be in force on it; from when it governed is not known.
   */
  public static final LocalDate SOURCES_READ = LocalDate.of(2026, 1, 12);

  /** 中华人民共和国工会法; in 2021 the articles from the eighth on moved up by one. */
  public static final Instrument TRADE_UNION_LAW =
      Instrument.of(
              "CN-TUL",
              "中华人民共和国工会法",
              "Trade Union Law of the People's Republic of China",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("2001", LocalDate.of(2001, 10, 27))
          .edition("2021", LocalDate.of(2022, 1, 1));

  /** 工会基层组织选举工作暂行条例, replaced in 2016. */
  public static final Instrument ELECTION_REGULATIONS_1992 =
      unionDocument(
              "ACFTU-ELEC-1992",
              "工会基层组织选举工作暂行条例",
              "Interim Regulations on Elections in Grass-roots Unions")
          .edition("1992", LocalDate.of(1992, 4, 14), EXCERPT)
          .repealed(LocalDate.of(2016, 10, 9));

  /** 工会基层组织选举工作条例 (总工发〔2016〕27号). */
  public static final Instrument ELECTION_REGULATIONS_2016 =
      unionDocument(
              "ACFTU-ELEC-2016", "工会基层组织选举工作条例", "Regulations on Elections in Grass-roots Unions")
          .edition("2016", LocalDate.of(2016, 10, 9), EXCERPT);

  /**
   * 工会女职工委员会工作条例. The number of the editions of 1994 and 2004 was not read; the later wording was
   * read as quoted in 2023, is in the book from the end of that year and is named after it.
   */
  public static final Instrument WOMENS_COMMITTEE_REGULATIONS =
      unionDocument(
              "ACFTU-WOM", "工会女职工委员会工作条例", "Regulations on Women Workers' Committees of Unions")
          .edition("1994", LocalDate.of(1994, 2, 8), EXCERPT)
          .edition("2004", LocalDate.of(2004, 2, 28), EXCERPT)
          .edition("≤2023", LocalDate.of(2023, 12, 31), EXCERPT);

  /**
   * 工会会费缴纳标准: the practice of all unions, as handbooks state it; the notice behind it was not read,
   * so this is not the title of a text. It is said to go back to a notice of 1978; that there was a
   * rate all along is inferred.
   */
  public static final Instrument DUES_PRACTICE =
      unionDocument("ACFTU-DUES", "工会会员会费缴纳标准（通行做法）", "Union dues (common practice)")
          .edition("≤2026", LocalDate.of(1978, 12, 31), INFERRED);

  /** 北京市实施〈中华人民共和国工会法〉办法; the texts of 1994 and 2002 were not read. */
  public static final Instrument BEIJING_MEASURES =
      localRegulation(
              "BJ-TULM",
              "北京市实施〈中华人民共和国工会法〉办法",
              "Beijing Measures for the Trade Union Law",
              "北京市人民代表大会常务委员会",
              Regions.BEIJING)
          .edition("1994", LocalDate.of(1994, 9, 8), INFERRED)
          .edition("2002", LocalDate.of(2002, 7, 18), INFERRED)
          .edition("2015", LocalDate.of(2016, 1, 1));

  /** 上海市工会条例; the text was read, the day from which it governs was not found. */
  public static final Instrument SHANGHAI_REGULATIONS =
      localRegulation(
              "SH-TUR",
              "上海市工会条例",
              "Shanghai Trade Union Regulations",
              "上海市人民代表大会常务委员会",
              Regions.SHANGHAI)
          .edition("≤2026", SOURCES_READ, INFERRED);

  /** 重庆市工会条例; the text read is that of 2011. */
  public static final Instrument CHONGQING_REGULATIONS =
      localRegulation(
              "CQ-TUR",
              "重庆市工会条例",
              "Chongqing Trade Union Regulations",
              "重庆市人民代表大会常务委员会",
              Regions.CHONGQING)
          .edition("2006", LocalDate.of(2006, 12, 1))
          .edition("2011", LocalDate.of(2011, 11, 25));

  /** 河南省工会条例. */
  public static final Instrument HENAN_REGULATIONS =
      localRegulation(
              "HA-TUR", "河南省工会条例", "Henan Trade Union Regulations", "河南省人民代表大会常务委员会", Regions.HENAN)
          .edition("2004", LocalDate.of(2005, 1, 1));

  /** 内蒙古自治区外商投资企业工会条例, of which articles 1 to 8 were read. */
  public static final Instrument INNER_MONGOLIA_FOREIGN_INVESTED =
      localRegulation(
              "IM-FIE",
              "内蒙古自治区外商投资企业工会条例",
              "Inner Mongolia Regulations on Unions in Foreign-invested Enterprises",
              "内蒙古自治区人民代表大会常务委员会",
              Regions.INNER_MONGOLIA)
          .edition("1997", LocalDate.of(1997, 8, 2), EXCERPT);

  private static Instrument unionDocument(String id, String title, String english) {
    return Instrument.of(id, title, english, "中华全国总工会", Rank.UNION_DOCUMENT, Division.NATION);
  }

  private static Instrument localRegulation(
      String id, String title, String english, String issuer, Division place) {
    return Instrument.of(id, title, english, issuer, Rank.LOCAL_REGULATION, place);
  }
}
