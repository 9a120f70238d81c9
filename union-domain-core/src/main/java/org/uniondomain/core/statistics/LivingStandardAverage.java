package org.uniondomain.core.statistics;

import static java.util.Objects.requireNonNull;

import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;

/**
 * 平均低保标准: the average of the minimum-living standards of a region in a year, as it was published.
 * It is a statistic. What a household may claim is decided by the standard of its own county, so an
 * average is never a threshold, and nothing here turns it into one.
 *
 * @param place the region
 * @param year the year
 * @param population whose standards were averaged
 * @param amount the average, per person, in renminbi
 * @param term what the amount is for: a month or a year
 * @param certainty how it is known; inferred where it was reckoned from another figure
 * @param source where it was published
 */
public record LivingStandardAverage(
    Division place,
    int year,
    Population population,
    Money amount,
    Span term,
    Certainty certainty,
    String source) {

  /** 对象: whose standards were averaged. */
  public enum Population {
    /** 城镇居民. */
    URBAN,
    /** 农村牧区居民. */
    RURAL
  }

  /** 计算期: what an amount is for. */
  public enum Span {
    /** 每月. */
    MONTH,
    /** 每年. */
    YEAR
  }

  /** Checks that nothing is left out. */
  public LivingStandardAverage {
    requireNonNull(place, "place");
    requireNonNull(population, "population");
    requireNonNull(amount, "amount");
    requireNonNull(term, "term");
    requireNonNull(certainty, "certainty");
    requireNonNull(source, "source");
  }
}
