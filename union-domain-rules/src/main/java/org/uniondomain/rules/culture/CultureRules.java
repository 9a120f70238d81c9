package org.uniondomain.rules.culture;

import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.culture.activity.CulturalActivityRules;
import org.uniondomain.rules.culture.room.WorkerRoomRules;
import org.uniondomain.rules.culture.venue.CulturalVenueRules;
import org.uniondomain.rules.culture.venue.VenueOpeningRules;
import org.uniondomain.rules.culture.venue.VenueRebuildingRules;

/** 职工文化规则集: the subjects on culture of workers, gathered for a rulebook. */
public final class CultureRules {
  private CultureRules() {}

  /** Returns {@code book} with the rules on venues, activities and rooms. */
  public static Rulebook in(Rulebook book) {
    return book.with(CulturalVenueRules.RULES)
        .with(VenueRebuildingRules.RULES)
        .with(VenueOpeningRules.CLOSING)
        .with(VenueOpeningRules.COVERAGE)
        .with(CulturalActivityRules.SEASON)
        .with(CulturalActivityRules.LECTURES)
        .with(CulturalActivityRules.READING)
        .with(WorkerRoomRules.BOOKS)
        .with(WorkerRoomRules.COUNSELLING)
        .with(WorkerRoomRules.NETWORK);
  }
}
