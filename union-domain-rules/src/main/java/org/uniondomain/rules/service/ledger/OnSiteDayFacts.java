package org.uniondomain.rules.service.ledger;

import java.time.LocalDate;
import org.uniondomain.core.service.ledger.OnSiteDay;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 驻点日要素: what can be told of the day on site. */
public final class OnSiteDayFacts {
  private OnSiteDayFacts() {}

  /** 驻点日. */
  public static final Subject<OnSiteDay> ON_SITE_DAY =
      Subject.named("on-site-day", OnSiteDay.class, "驻点日", "day on site");

  /** 驻点日. */
  public static final QuantityFact<OnSiteDay, LocalDate> DAY_ON_SITE =
      ON_SITE_DAY.day(
          "day-on-site", "驻点日", "day on site", OnSiteDay::dayOnSite, OnSiteDay::withDayOnSite);

  /** 词汇. */
  public static final Vocabulary<OnSiteDay> VOCABULARY =
      Vocabulary.of(ON_SITE_DAY, OnSiteDay.builder().build()).with(DAY_ON_SITE);
}
