package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/** 社会救助法源: the texts of civil affairs on which aid of unions rests. */
public final class SocialAssistanceLaw {
  private SocialAssistanceLaw() {}

  /** 城市居民最低生活保障条例（国务院令第271号）. */
  public static final Instrument URBAN_MINIMUM_LIVING =
      Instrument.of(
              "CN-DIBAO-1999",
              "城市居民最低生活保障条例",
              "Regulation on the Minimum Living Allowance for Urban Residents",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("1999", LocalDate.of(1999, 10, 1));

  /** 社会救助暂行办法（国务院令第649号）; the text read is that of 2019. */
  public static final Instrument SOCIAL_ASSISTANCE_MEASURES =
      Instrument.of(
              "CN-SAR-2014",
              "社会救助暂行办法",
              "Interim Measures for Social Assistance",
              "国务院",
              Rank.ADMINISTRATIVE_REGULATION,
              Division.NATION)
          .edition("2014", LocalDate.of(2014, 5, 1))
          .edition("2019", LocalDate.of(2019, 3, 2));

  /** 浙江省社会救助条例, adopted on 24 September 2020; the day it took effect was not found. */
  public static final Instrument ZHEJIANG_ASSISTANCE =
      Instrument.of(
              "ZJ-SAR-2020",
              "浙江省社会救助条例",
              "Zhejiang Regulation on Social Assistance",
              "浙江省人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.ZHEJIANG)
          .edition("≤2025", LocalDate.of(2025, 4, 19), INFERRED);

  /** 河南省低保边缘家庭认定（民政厅答复）, of 14 September 2023. */
  public static final Instrument HENAN_ASSISTANCE =
      Instrument.of(
              "HN-NEAR-2023",
              "河南省低保边缘家庭认定（民政厅答复）",
              "Henan answers on households near the allowance",
              "河南省民政厅",
              Rank.NORMATIVE_DOCUMENT,
              Regions.HENAN)
          .edition("≤2023", LocalDate.of(2023, 9, 14), SECONDARY);

  /** 青岛市低保边缘家庭认定（门户网站）, of 24 March 2023. */
  public static final Instrument QINGDAO_ASSISTANCE =
      Instrument.of(
              "QD-NEAR-2023",
              "青岛市低保边缘家庭认定（门户网站）",
              "Qingdao portal on households near the allowance",
              "青岛市民政局",
              Rank.NORMATIVE_DOCUMENT,
              Division.of("370200"))
          .edition("≤2023", LocalDate.of(2023, 3, 24), SECONDARY);
}
