package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.rules.bargaining.drive.BargainingPlanRules.COMPLETED;
import static org.uniondomain.rules.bargaining.drive.FourContentsRules.WELFARE;
import static org.uniondomain.rules.bargaining.drive.OffersSeasonRules.ANSWERED;
import static org.uniondomain.rules.bargaining.drive.TripartiteRules.THREE_PARTIES;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractContent;
import org.uniondomain.core.bargaining.contract.ContractItem;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.WageItem;
import org.uniondomain.core.bargaining.drive.OffersSeason;
import org.uniondomain.core.bargaining.drive.PlanYear;
import org.uniondomain.core.bargaining.drive.TripartiteMeeting;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.fact.Fact;
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
          Example.of("行动季内一件要约已答复", ANSWERED, Regions.INNER_MONGOLIA, DAY, season()),
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
          Example.of("工资协议没有福利待遇内容", WELFARE, Regions.INNER_MONGOLIA, DAY, withoutWelfare()));

  private static OffersSeason season() {
    return OffersSeason.builder()
        .opensOn(LocalDate.of(2013, 3, 1))
        .closesOn(LocalDate.of(2013, 5, 31))
        .offers(
            Listing.of(
                Offer.builder()
                    .receivedOn(LocalDate.of(2013, 4, 1))
                    .repliedOn(LocalDate.of(2013, 4, 10))
                    .build(),
                Offer.builder()
                    .receivedOn(LocalDate.of(2013, 5, 31))
                    .repliedOn(Fact.none())
                    .build()))
        .build();
  }

  private static CollectiveContract withoutWelfare() {
    return CollectiveContract.builder()
        .kind(ContractKind.WAGE)
        .content(
            ContractContent.builder()
                .wageItems(Listing.of(WageItem.PAYMENT))
                .clauses(Listing.of(ContractItem.PAY_EXTRAS))
                .build())
        .build();
  }
}
