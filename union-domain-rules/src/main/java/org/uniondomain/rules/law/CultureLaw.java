package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/** 职工文化法源: the texts on cultural venues, book rooms and cultural activities of workers. */
public final class CultureLaw {
  private CultureLaw() {}

  /** 公共文化体育设施条例（国务院令第382号）. */
  public static final Instrument FACILITIES_REGULATIONS =
      Instrument.of(
              "CN-PCSF",
              "公共文化体育设施条例",
              "Regulations on Public Cultural and Sports Facilities",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2003", LocalDate.of(2003, 8, 1));

  /** 公共文化服务保障法. */
  public static final Instrument CULTURAL_SERVICES_LAW =
      Instrument.of(
              "CN-PCSL",
              "中华人民共和国公共文化服务保障法",
              "Law on the Guarantee of Public Cultural Services",
              "全国人民代表大会常务委员会",
              Rank.LAW,
              Division.NATION)
          .edition("2016", LocalDate.of(2017, 3, 1));

  /** 关于进一步支持地方工会职工文化阵地建设的意见, of 2013; its number and day were not found. */
  public static final Instrument VENUE_OPINION =
      Instrument.of(
              "IM-CULT-2013",
              "内蒙古自治区人民政府关于进一步支持地方工会职工文化阵地建设的意见",
              "Opinion of the Inner Mongolia government on cultural venues of unions",
              "内蒙古自治区人民政府",
              Rank.NORMATIVE_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("≤2013", LocalDate.of(2013, 12, 31), INFERRED);

  /** 以奖代补: how the regional federation supported venues, by news of July 2014. */
  public static final Instrument AWARD_PRACTICE =
      Instrument.of(
              "IM-CULT-AWARD-2014",
              "内蒙古自治区总工会职工文化阵地以奖代补（2014年报道）",
              "Awards for cultural venues in Inner Mongolia, as reported in 2014",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("≤2014", LocalDate.of(2014, 7, 31), SECONDARY);

  /** 职工书屋建设规划 of 2008, for about five years. */
  public static final Instrument BOOK_ROOM_PLAN =
      Instrument.of(
              "IM-BOOK-2008",
              "内蒙古自治区职工书屋建设规划（2008年报道）",
              "Plan for book rooms of workers in Inner Mongolia, as reported in 2008",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("≤2008", LocalDate.of(2008, 12, 31), SECONDARY);

  /** 职工文化活动: seasons, lectures, reading and counselling rooms, as reported in late 2013. */
  public static final Instrument CULTURE_REPORT =
      Instrument.of(
              "IM-CULTURE-2013",
              "内蒙古自治区职工文化工作（2013年报道）",
              "Culture of workers in Inner Mongolia, as reported in 2013",
              "内蒙古自治区总工会",
              Rank.UNION_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("≤2013", LocalDate.of(2013, 12, 31), INFERRED);
}
