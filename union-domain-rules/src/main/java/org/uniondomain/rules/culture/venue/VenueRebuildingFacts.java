package org.uniondomain.rules.culture.venue;

import java.time.LocalDate;
import org.uniondomain.core.culture.venue.VenueRebuilding;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 文化设施拆迁重建要素: what can be told of the rebuilding of a venue. */
public final class VenueRebuildingFacts {
  private VenueRebuildingFacts() {}

  /** 文化设施拆迁重建. */
  public static final Subject<VenueRebuilding> VENUE_REBUILDING =
      Subject.named("venue-rebuilding", VenueRebuilding.class, "文化设施拆迁重建", "rebuilding of a venue");

  /** 经专家论证. */
  public static final Flag<VenueRebuilding> EXPERT_REVIEW =
      VENUE_REBUILDING
          .flag(
              "expert-review",
              "经专家论证",
              "reviewed by experts",
              VenueRebuilding::expertReview,
              VenueRebuilding::withExpertReview)
          .actionable();

  /** 经上一级文化、体育主管部门同意. */
  public static final Flag<VenueRebuilding> DEPARTMENTS_AGREE =
      VENUE_REBUILDING
          .flag(
              "departments-agree",
              "经上一级文化、体育主管部门同意",
              "agreed by the departments above",
              VenueRebuilding::departmentsAgree,
              VenueRebuilding::withDepartmentsAgree)
          .actionable();

  /** 报上一级人民政府批准. */
  public static final Flag<VenueRebuilding> GOVERNMENT_APPROVES =
      VENUE_REBUILDING
          .flag(
              "government-approves",
              "报上一级人民政府批准",
              "approved by the government above",
              VenueRebuilding::governmentApproves,
              VenueRebuilding::withGovernmentApproves)
          .actionable();

  /** 大型设施. */
  public static final Flag<VenueRebuilding> LARGE =
      VENUE_REBUILDING.flag(
          "large", "大型设施", "large facility", VenueRebuilding::large, VenueRebuilding::withLarge);

  /** 已举行听证会. */
  public static final Flag<VenueRebuilding> HEARING_HELD =
      VENUE_REBUILDING
          .flag(
              "hearing-held",
              "已举行听证会",
              "hearing held",
              VenueRebuilding::hearingHeld,
              VenueRebuilding::withHearingHeld)
          .actionable();

  /** 拆除日. */
  public static final QuantityFact<VenueRebuilding, LocalDate> DEMOLISHED_ON =
      VENUE_REBUILDING.day(
          "demolished-on",
          "拆除日",
          "day of demolition",
          VenueRebuilding::demolishedOn,
          VenueRebuilding::withDemolishedOn);

  /** 重建开工日. */
  public static final QuantityFact<VenueRebuilding, LocalDate> REBUILDING_STARTED_ON =
      VENUE_REBUILDING.day(
          "rebuilding-started-on",
          "重建开工日",
          "day rebuilding began",
          VenueRebuilding::rebuildingStartedOn,
          VenueRebuilding::withRebuildingStartedOn);

  /** 原建筑面积. */
  public static final QuantityFact<VenueRebuilding, Integer> FORMER_FLOOR_AREA =
      VENUE_REBUILDING.count(
          "former-floor-area",
          "原建筑面积",
          "former floor area",
          VenueRebuilding::formerFloorArea,
          VenueRebuilding::withFormerFloorArea);

  /** 重建建筑面积. */
  public static final QuantityFact<VenueRebuilding, Integer> NEW_FLOOR_AREA =
      VENUE_REBUILDING.count(
          "new-floor-area",
          "重建建筑面积",
          "new floor area",
          VenueRebuilding::newFloorArea,
          VenueRebuilding::withNewFloorArea);

  /** 设施配置标准不降低. */
  public static final Flag<VenueRebuilding> STANDARD_KEPT =
      VENUE_REBUILDING.judgement(
          "standard-kept",
          "设施配置标准不降低",
          "standard kept",
          VenueRebuilding::standardKept,
          VenueRebuilding::withStandardKept);

  /** 调整建设用地. */
  public static final Flag<VenueRebuilding> LAND_ADJUSTED =
      VENUE_REBUILDING.flag(
          "land-adjusted",
          "调整建设用地",
          "land adjusted",
          VenueRebuilding::landAdjusted,
          VenueRebuilding::withLandAdjusted);

  /** 原用地面积. */
  public static final QuantityFact<VenueRebuilding, Integer> FORMER_LAND =
      VENUE_REBUILDING.count(
          "former-land",
          "原用地面积",
          "former land",
          VenueRebuilding::formerLand,
          VenueRebuilding::withFormerLand);

  /** 调整后用地面积. */
  public static final QuantityFact<VenueRebuilding, Integer> NEW_LAND =
      VENUE_REBUILDING.count(
          "new-land",
          "调整后用地面积",
          "new land",
          VenueRebuilding::newLand,
          VenueRebuilding::withNewLand);

  /** 词汇. */
  public static final Vocabulary<VenueRebuilding> VOCABULARY =
      Vocabulary.of(VENUE_REBUILDING, VenueRebuilding.builder().build())
          .with(
              EXPERT_REVIEW,
              DEPARTMENTS_AGREE,
              GOVERNMENT_APPROVES,
              LARGE,
              HEARING_HELD,
              DEMOLISHED_ON,
              REBUILDING_STARTED_ON,
              FORMER_FLOOR_AREA,
              NEW_FLOOR_AREA,
              STANDARD_KEPT,
              LAND_ADJUSTED,
              FORMER_LAND,
              NEW_LAND);
}
