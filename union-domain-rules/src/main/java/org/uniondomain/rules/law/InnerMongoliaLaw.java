package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Regions;

/** 内蒙古自治区法源: texts of the Inner Mongolia Autonomous Region. */
public final class InnerMongoliaLaw {
  private InnerMongoliaLaw() {}

  /**
   * 内蒙古自治区企业工资集体协商条例. The text in force since 2025-12-01 was read in full. Of the text of 2012 only
   * articles 1 to 5 were seen; that its numbers are the same is inferred, and because the articles
   * after the twentieth were probably numbered differently it is cited as a whole.
   */
  public static final Instrument WAGE_BARGAINING_REGULATION =
      Instrument.of(
              "CN-NM-WAGE-2012",
              "内蒙古自治区企业工资集体协商条例",
              "Inner Mongolia Regulation on Collective Wage Bargaining in Enterprises",
              "内蒙古自治区人民代表大会常务委员会",
              Rank.LOCAL_REGULATION,
              Regions.INNER_MONGOLIA)
          .edition("2012", LocalDate.of(2012, 10, 1), Certainty.SECONDARY)
          .edition("2025", LocalDate.of(2025, 12, 1));
}
