package org.uniondomain.rules.hardship.holder;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.place.Regions.QINGHAI;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.HardshipLaw.FILE_PRACTICE;
import static org.uniondomain.rules.law.LocalHardshipLaw.GAOYOU_STANDARD;
import static org.uniondomain.rules.law.LocalHardshipLaw.QINGHAI_DETAILED_RULES;
import static org.uniondomain.rules.law.LocalHardshipLaw.RUSHAN_ANSWERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Threshold;

/**
 * 持有人口径: where places differ on who may hold a file. That a text narrows a group is known of the
 * places named; where it is not known whether a group is admitted at all, the answer is left open.
 */
public final class HolderReadings {
  private HolderReadings() {}

  private static final Division GAOYOU = Division.of("321084");
  private static final LocalDate PRACTICE = LocalDate.of(2016, 12, 31);
  private static final LocalDate QINGHAI_REPORTED = LocalDate.of(2021, 1, 7);
  private static final LocalDate GAOYOU_REPORTED = LocalDate.of(2022, 11, 7);
  private static final LocalDate RUSHAN_POSTED = LocalDate.of(2025, 4, 21);

  /** 独立工矿区退休人员可以建档. */
  public static final Threshold<Boolean> SETTLEMENT_RETIREES =
      open("hardship.holder.settlement-retirees", "独立工矿区退休人员可以建档", "settlement retirees may hold")
          .in(QINGHAI)
          .since(QINGHAI_REPORTED, true, QINGHAI_DETAILED_RULES.cited(), SECONDARY);

  /** 社会化管理退休人员可以建档. */
  public static final Threshold<Boolean> SOCIALISED_RETIREES =
      open(
              "hardship.holder.socialised-retirees",
              "社会化管理退休人员可以建档",
              "retirees under socialised management may hold")
          .in(GAOYOU)
          .since(GAOYOU_REPORTED, false, GAOYOU_STANDARD.cited(), SECONDARY);

  /** 新就业形态劳动者可以建档. */
  public static final Threshold<Boolean> NEW_EMPLOYMENT =
      open(
              "hardship.holder.new-employment",
              "新就业形态劳动者可以建档",
              "workers in new forms of employment may hold")
          .in(Division.of("371083"))
          .since(RUSHAN_POSTED, true, RUSHAN_ANSWERS.cited(), SECONDARY);

  /** 失业人员须正在领取失业保险金; no national text was read that says so. */
  public static final Threshold<Boolean> BENEFIT_DEMANDED =
      notDemanded(
              "hardship.holder.benefit-demanded",
              "失业人员须正在领取失业保险金",
              "benefit demanded of the unemployed")
          .in(QINGHAI)
          .since(QINGHAI_REPORTED, true, QINGHAI_DETAILED_RULES.cited(), SECONDARY);

  /** 灵活就业和失业人员须为本地城镇户籍; no national text was read that says so. */
  public static final Threshold<Boolean> REGISTRATION_DEMANDED =
      notDemanded(
              "hardship.holder.registration-demanded",
              "灵活就业和失业人员须为本地城镇户籍",
              "local urban registration demanded of flexible and unemployed workers")
          .in(GAOYOU)
          .since(GAOYOU_REPORTED, true, GAOYOU_STANDARD.cited(), SECONDARY);

  private static Threshold<Boolean> open(String id, String label, String englishLabel) {
    return threshold(id, FLAG, EXACTLY, label, englishLabel)
        .unknownSince(PRACTICE, Fact.unknown(), FILE_PRACTICE.cited(), SECONDARY);
  }

  private static Threshold<Boolean> notDemanded(String id, String label, String englishLabel) {
    return threshold(id, FLAG, EXACTLY, label, englishLabel)
        .since(PRACTICE, false, LIBRARY_CONVENTIONS.cited(), CONVENTION);
  }
}
