package org.uniondomain.rules.culture;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.culture.venue.CulturalVenue;
import org.uniondomain.core.culture.venue.VenueClosing;
import org.uniondomain.core.culture.venue.VenueKind;
import org.uniondomain.core.culture.venue.VenueRebuilding;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.culture.venue.CulturalVenueRules;
import org.uniondomain.rules.culture.venue.VenueOpeningRules;
import org.uniondomain.rules.culture.venue.VenueRebuildingRules;
import org.uniondomain.rules.example.Example;

/** 职工文化示例. */
public final class CultureExamples {
  private CultureExamples() {}

  /** The examples in the order of the document. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "公共文化服务保障法第十九条：工人文化宫未经批准改作他用",
              CulturalVenueRules.PUBLIC_USE_KEPT,
              InnerMongolia.HOHHOT,
              LocalDate.of(2018, 6, 1),
              CulturalVenue.builder()
                  .kind(VenueKind.WORKERS_PALACE)
                  .useChanged(true)
                  .changeApproved(false)
                  .build()),
          Example.of(
              "公共文化服务保障法第十九条：重建面积少一平方米",
              VenueRebuildingRules.NOT_LOWER,
              InnerMongolia.HOHHOT,
              LocalDate.of(2018, 6, 1),
              VenueRebuilding.builder()
                  .formerFloorArea(5_000)
                  .newFloorArea(4_999)
                  .standardKept(true)
                  .build()),
          Example.of(
              "公共文化体育设施条例第十八条：提前七日公告",
              VenueOpeningRules.ANNOUNCED,
              InnerMongolia.HOHHOT,
              LocalDate.of(2013, 7, 1),
              VenueClosing.builder()
                  .announcedOn(LocalDate.of(2013, 6, 8))
                  .closesOn(LocalDate.of(2013, 6, 15))
                  .build()));
}
