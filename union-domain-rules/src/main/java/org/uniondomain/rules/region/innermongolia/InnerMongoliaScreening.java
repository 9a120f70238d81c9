package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.law.CareLaw.INNER_MONGOLIA_SCREENING;

import java.time.LocalDate;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.aid.health.ScreeningRules;
import org.uniondomain.rules.book.Overlay;

/** 内蒙古自治区“两癌”检查: rural and pastoral women, and in towns women of low income only. */
public final class InnerMongoliaScreening {
  private InnerMongoliaScreening() {}

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .replaces(
              ScreeningRules.URBAN_LOW_INCOME_ONLY,
              only ->
                  only.since(
                      LocalDate.of(2022, 8, 19),
                      true,
                      INNER_MONGOLIA_SCREENING.cited(),
                      SECONDARY));
}
