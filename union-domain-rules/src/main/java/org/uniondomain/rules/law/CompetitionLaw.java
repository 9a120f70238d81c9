package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Regions;

/** 劳动竞赛法源: the texts on labour competitions. */
public final class CompetitionLaw {
  private CompetitionLaw() {}

  /**
   * 内蒙古自治区劳动竞赛奖励办法. The full text was not found; a news report of 2012-07-19 names its content, so
   * that day is the latest on which it began.
   */
  public static final Instrument INNER_MONGOLIA_AWARD_MEASURES =
      Instrument.of(
              "IM-LC-2012",
              "内蒙古自治区劳动竞赛奖励办法",
              "Inner Mongolia Measures on Labour-Competition Awards",
              "内蒙古自治区人民政府办公厅",
              Rank.NORMATIVE_DOCUMENT,
              Regions.INNER_MONGOLIA)
          .edition("2012", LocalDate.of(2012, 7, 19), Certainty.SECONDARY);

  /** 河北省劳动竞赛奖励办法, reported in March 2015. */
  public static final Instrument HEBEI_AWARD_MEASURES =
      Instrument.of(
              "HEB-LC-2015",
              "河北省劳动竞赛奖励办法",
              "Hebei Measures on Labour-Competition Awards",
              "河北省总工会",
              Rank.NORMATIVE_DOCUMENT,
              Regions.HEBEI)
          .edition("2015", LocalDate.of(2015, 3, 31), Certainty.SECONDARY);
}
