package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.rules.bargaining.drive.BargainingPlanRules.COMPLETED;
import static org.uniondomain.rules.bargaining.drive.LeadershipAssessmentRules.INCLUDED;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonRules.IN_SEASON;
import static org.uniondomain.rules.bargaining.drive.TripartiteRules.THREE_PARTIES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.bargaining.drive.LeadershipAssessment;
import org.uniondomain.core.bargaining.drive.OffersSeason;
import org.uniondomain.core.bargaining.drive.PlanYear;
import org.uniondomain.core.bargaining.drive.TripartiteMeeting;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;

/** 工资集体协商推进工作示例. */
public final class BargainingDriveExamples {
  private BargainingDriveExamples() {}

  private static final LocalDate DAY = LocalDate.of(2014, 1, 10);

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of("要约晚于行动季截止日一日", IN_SEASON, Regions.INNER_MONGOLIA, DAY, season()),
          Example.of(
              "企业方面代表未到会",
              THREE_PARTIES,
              Regions.INNER_MONGOLIA,
              DAY,
              TripartiteMeeting.builder()
                  .heldOn(LocalDate.of(2013, 5, 8))
                  .authorityPresent(true)
                  .unionPresent(true)
                  .employersPresent(false)
                  .build()),
          Example.of(
              "年度目标34000份，完成33999份",
              COMPLETED,
              Regions.INNER_MONGOLIA,
              DAY,
              PlanYear.builder().year(2013).target(34_000).reached(33_999).build()),
          Example.of(
              "集体合同列入考核，工资集体协商未列入",
              INCLUDED,
              Regions.INNER_MONGOLIA,
              DAY,
              LeadershipAssessment.builder().contractsItem(true).bargainingItem(false).build()));

  private static OffersSeason season() {
    return OffersSeason.builder()
        .opensOn(LocalDate.of(2013, 3, 1))
        .closesOn(LocalDate.of(2013, 5, 31))
        .offers(Listing.of(Offer.builder().receivedOn(LocalDate.of(2013, 6, 1)).build()))
        .build();
  }
}
