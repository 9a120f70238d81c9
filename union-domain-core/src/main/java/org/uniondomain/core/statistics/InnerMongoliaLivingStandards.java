package org.uniondomain.core.statistics;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.statistics.LivingStandardAverage.Population.RURAL;
import static org.uniondomain.core.statistics.LivingStandardAverage.Population.URBAN;
import static org.uniondomain.core.statistics.LivingStandardAverage.Span.MONTH;
import static org.uniondomain.core.statistics.LivingStandardAverage.Span.YEAR;

import com.google.common.collect.ImmutableList;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;

/**
 * 内蒙古自治区平均低保标准: what was found of the averages of the region; statistics, and no standards. Those
 * of 2013 to 2015 and from 2024 were not found. For 2011 two reports differ (313 yuan in November,
 * or 327 reckoned back from the report on 2012), and both stand here; growth is not to be reckoned
 * across them. The averages of 2021 are about what the growth reported for 2022 leads back to.
 */
public final class InnerMongoliaLivingStandards {
  private InnerMongoliaLivingStandards() {}

  /** 历年平均标准. */
  public static final ImmutableList<LivingStandardAverage> AVERAGES =
      ImmutableList.of(
          urban(2007, 172, SECONDARY, "新华社2009年1月2日"),
          urban(2008, 197, SECONDARY, "新华社2009年1月2日"),
          urban(2009, 227, SECONDARY, "新华社2009年1月2日"),
          urban(2010, 277, INFERRED, "中国政府网2011年11月20日"),
          urban(2011, 313, SECONDARY, "中国政府网2011年11月20日"),
          urban(2011, 327, INFERRED, "香港文汇报2013年2月2日"),
          urban(2012, 385, SECONDARY, "香港文汇报2013年2月2日"),
          urban(2016, 542, INFERRED, "鄂尔多斯日报2017年3月29日"),
          urban(2017, 591, SECONDARY, "鄂尔多斯日报2017年3月29日"),
          urban(2018, 647, INFERRED, "新华社2019年6月26日"),
          urban(2019, 692, SECONDARY, "新华社2019年6月26日"),
          urban(2020, 732, SECONDARY, "新华社2020年5月13日"),
          urban(2021, 772, INFERRED, "新华社2022年5月25日"),
          urban(2022, 813, SECONDARY, "新华社2022年5月25日"),
          urban(2023, 840, SECONDARY, "2023年全区社会救助标准"),
          rural(2010, 133, MONTH, INFERRED, "中国政府网2011年11月20日"),
          rural(2011, 157, MONTH, SECONDARY, "中国政府网2011年11月20日"),
          rural(2012, 2583, YEAR, SECONDARY, "香港文汇报2013年2月2日"),
          rural(2016, 4197, YEAR, INFERRED, "鄂尔多斯日报2017年3月29日"),
          rural(2017, 4851, YEAR, SECONDARY, "鄂尔多斯日报2017年3月29日"),
          rural(2018, 5547, YEAR, INFERRED, "新华社2019年6月26日"),
          rural(2019, 5914, YEAR, SECONDARY, "新华社2019年6月26日"),
          rural(2020, 6307, YEAR, SECONDARY, "新华社2020年5月13日"),
          rural(2021, 6728, YEAR, INFERRED, "新华社2022年5月25日"),
          rural(2022, 7320, YEAR, SECONDARY, "新华社2022年5月25日"),
          rural(2023, 670, MONTH, SECONDARY, "2023年6月26日新闻发布会"));

  /**
   * The averages of one year; more than one where reports differ, none where nothing was found.
   *
   * @param year the year
   * @param population whose standards
   * @return what was found
   */
  public static ImmutableList<LivingStandardAverage> of(
      int year, LivingStandardAverage.Population population) {
    return AVERAGES.stream()
        .filter(each -> each.year() == year && each.population() == population)
        .collect(ImmutableList.toImmutableList());
  }

  private static LivingStandardAverage urban(
      int year, int yuan, Certainty certainty, String source) {
    return new LivingStandardAverage(
        Regions.INNER_MONGOLIA, year, URBAN, Money.yuan(yuan), MONTH, certainty, source);
  }

  private static LivingStandardAverage rural(
      int year, int yuan, LivingStandardAverage.Span span, Certainty certainty, String source) {
    return new LivingStandardAverage(
        Regions.INNER_MONGOLIA, year, RURAL, Money.yuan(yuan), span, certainty, source);
  }
}
