package org.uniondomain.rules.service;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.service.ledger.OpinionResult;
import org.uniondomain.core.service.ledger.WorkerOpinion;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.core.service.plan.PlanIndicator;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.core.service.plan.PlanUnit;
import org.uniondomain.core.service.safety.ProtectionCommittee;
import org.uniondomain.core.service.safety.ProtectionLevel;
import org.uniondomain.core.service.warning.WarningReport;
import org.uniondomain.core.service.warning.WarningTrigger;
import org.uniondomain.rules.example.Example;
import org.uniondomain.rules.service.ledger.WorkerOpinionRules;
import org.uniondomain.rules.service.petition.PetitionConductRules;
import org.uniondomain.rules.service.plan.PlanItemRules;
import org.uniondomain.rules.service.safety.ProtectionCommitteeRules;
import org.uniondomain.rules.service.warning.WarningSourceRules;

/** 服务职工示例. */
public final class ServiceExamples {
  private ServiceExamples() {}

  /** The examples in the order of the document. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "十件实事：目标3,000个，已建449个",
              PlanItemRules.COMPLETION,
              InnerMongolia.HOHHOT,
              LocalDate.of(2014, 1, 10),
              centres()),
          Example.of(
              "十件实事：未达目标不是违规",
              PlanItemRules.DONE,
              InnerMongolia.HOHHOT,
              LocalDate.of(2014, 1, 10),
              centres()),
          Example.of(
              "台账：意见已办结而未经职工评价",
              WorkerOpinionRules.CLOSED_LOOP,
              InnerMongolia.HOHHOT,
              LocalDate.of(2014, 1, 10),
              WorkerOpinion.builder()
                  .matter(true)
                  .result(OpinionResult.SETTLED)
                  .assessed(false)
                  .build()),
          Example.of(
              "信访工作条例第二十条第三款：六人共同信访，代表六人",
              PetitionConductRules.REPRESENTED,
              InnerMongolia.HOHHOT,
              LocalDate.of(2023, 6, 1),
              Petition.builder()
                  .handler(PetitionHandler.TRADE_UNION)
                  .received(LocalDate.of(2023, 5, 8))
                  .petitioners(6)
                  .representatives(6)
                  .build()),
          Example.of(
              "预警信号：2013年报告拖欠工资，工会法尚未列明",
              WarningSourceRules.SOURCE,
              InnerMongolia.HOHHOT,
              LocalDate.of(2023, 1, 10),
              arrears(LocalDate.of(2013, 6, 1))),
          Example.of(
              "预警信号：2022年报告拖欠工资，工会法已列明",
              WarningSourceRules.SOURCE,
              InnerMongolia.HOHHOT,
              LocalDate.of(2023, 1, 10),
              arrears(LocalDate.of(2022, 1, 1))),
          Example.of(
              "1985年条例第四条：委员十六人",
              ProtectionCommitteeRules.SEATS,
              InnerMongolia.HOHHOT,
              LocalDate.of(1990, 6, 1),
              ProtectionCommittee.builder()
                  .level(ProtectionLevel.GRASS_ROOTS_UNION)
                  .workers(400)
                  .established(true)
                  .members(16)
                  .build()));

  private static PlanItem centres() {
    return PlanItem.builder()
        .indicator(PlanIndicator.APPEAL_CENTRES)
        .unit(PlanUnit.UNITS)
        .targetNumber(3_000)
        .actual(449)
        .asOf(LocalDate.of(2013, 9, 30))
        .build();
  }

  private static WarningReport arrears(LocalDate day) {
    return WarningReport.builder().trigger(WarningTrigger.WAGE_ARREARS).reportedOn(day).build();
  }
}
