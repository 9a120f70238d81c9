package org.uniondomain.rules.law;

import java.time.LocalDate;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;

/**
 * 最低工资法源: the national provisions on minimum wages and the notices of Inner Mongolia that set them.
 * The titles of the notices were not seen; they are named by what they set and by their numbers.
 */
public final class MinimumWageLaw {
  private MinimumWageLaw() {}

  /** 最低工资规定 (劳动和社会保障部令第21号). */
  public static final Instrument MINIMUM_WAGE_PROVISIONS =
      Instrument.of(
              "CN-MOLSS-21-2004",
              "最低工资规定",
              "Provisions on Minimum Wages",
              "劳动和社会保障部",
              Rank.DEPARTMENTAL_RULE,
              Division.NATION)
          .edition("2004", LocalDate.of(2004, 3, 1));

  /**
   * Returns the notice of Inner Mongolia of {@code year}, with the first day on which it may have
   * governed.
   *
   * @param number its number; empty where not seen
   */
  public static Instrument innerMongoliaNotice(int year, String number, LocalDate from) {
    return Instrument.of(
            "CN-NM-MW-" + year,
            "内蒙古自治区最低工资标准" + (number.isEmpty() ? year + "年通知" : "通知 " + number),
            "Inner Mongolia notice of " + year + " on minimum wages",
            "内蒙古自治区人民政府",
            Rank.NORMATIVE_DOCUMENT,
            Regions.INNER_MONGOLIA)
        .edition(Integer.toString(year), from, Certainty.SECONDARY);
  }
}
