package org.uniondomain.core.culture.activity;

import jakarta.validation.Valid;
import java.time.Year;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 职工文体系列活动: the events of a year under a theme. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface CultureSeason extends WithCultureSeason {
  /**
   * 年度: the year it is of.
   *
   * @return what is known of it
   */
  Fact<Year> year();

  /**
   * 主题: its theme.
   *
   * @return which, or what is known of it
   */
  Fact<CulturalTheme> theme();

  /**
   * 系列活动已结束: whether the season is over.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> over();

  /**
   * 文体活动: its events, one for each kind.
   *
   * @return those that are known
   */
  Listing<@Valid CulturalActivity> activities();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCultureSeason.Builder builder() {
    return ImmutableCultureSeason.builder();
  }
}
