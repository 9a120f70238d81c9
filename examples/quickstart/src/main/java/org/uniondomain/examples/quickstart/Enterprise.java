package org.uniondomain.examples.quickstart;

import java.time.LocalDate;
import java.time.Year;
import org.immutables.value.Value;
import org.uniondomain.core.competition.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.style.UnionStyle;
import org.uniondomain.core.time.Period;

/** 企业: one enterprise of the file; an entity of the user's own around one of the library. */
@UnionStyle
@Value.Immutable
interface Enterprise extends WithEnterprise {
  /** 名称. */
  Fact<String> name();

  /** 所在地. */
  Fact<Division> place();

  /** 年度: the year of the fund. */
  Fact<Year> year();

  /** 判断日: the day for which the question is asked. */
  Fact<LocalDate> day();

  /** 劳动竞赛奖励资金. */
  @Value.Default
  default AwardFund fund() {
    return AwardFund.builder().build();
  }

  /** Returns the fund, whose period is the year where nothing else is known of it. */
  default AwardFund fundOfTheYear() {
    Fact<Period> period = fund().period();
    return period.isUnknown()
        ? fund().withPeriod(year().isKnown() ? year().map(y -> Period.year(y.getValue())) : period)
        : fund();
  }

  static ImmutableEnterprise.Builder builder() {
    return ImmutableEnterprise.builder();
  }
}
