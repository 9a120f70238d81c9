package org.uniondomain.rules.honour;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.honour.Honour;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.HonourRecipient;
import org.uniondomain.core.honour.ModelWorker;
import org.uniondomain.core.honour.ModelWorkerRank;
import org.uniondomain.core.honour.ModelWorkerWorkplace;
import org.uniondomain.core.honour.SelectionList;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;

/** 荣誉、评选名单和劳模示例. */
public final class HonourExamples {
  private HonourExamples() {}

  private static final LocalDate DAY = LocalDate.of(2022, 4, 28);

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "车间被推荐为五一劳动奖状",
              HonourRecipientRules.RECIPIENT_OF_NATIONAL,
              Division.NATION,
              DAY,
              Honour.builder()
                  .level(HonourLevel.NATIONAL)
                  .kind(HonourKind.MAY_DAY_CERTIFICATE)
                  .recipient(HonourRecipient.DEPARTMENT)
                  .build()),
          Example.of(
              "车间适用的奖项",
              HonourRecipientRules.FITTING,
              Division.NATION,
              DAY,
              Honour.builder().recipient(HonourRecipient.DEPARTMENT).build()),
          Example.of(
              "200人的奖章名单中产业工人69人",
              SelectionQuotaRules.INDUSTRIAL,
              Division.NATION,
              DAY,
              SelectionList.builder()
                  .level(HonourLevel.NATIONAL)
                  .kind(HonourKind.MAY_DAY_MEDAL)
                  .total(200)
                  .industrialWorkers(69)
                  .build()),
          Example.of(
              "上次表彰在2020年",
              SelectionListRules.YEAR_BY_CYCLE,
              Regions.INNER_MONGOLIA,
              LocalDate.of(2024, 6, 1),
              SelectionList.builder()
                  .level(HonourLevel.REGIONAL)
                  .kind(HonourKind.MODEL_WORKER)
                  .previousYear(2020)
                  .build()),
          Example.of(
              "旗县机关的全国劳模提高一级工资",
              ModelWorkerTreatmentRules.NATIONAL_GRADES,
              InnerMongolia.HOHHOT,
              LocalDate.of(2026, 3, 1),
              ModelWorker.builder()
                  .rank(ModelWorkerRank.NATIONAL)
                  .workplace(ModelWorkerWorkplace.PUBLIC_BODY)
                  .payGradesRaised(1)
                  .build()),
          Example.of(
              "退休自治区劳模的荣誉津贴",
              ModelWorkerRules.HONOUR_ALLOWANCE,
              InnerMongolia.HOHHOT,
              LocalDate.of(2026, 3, 1),
              ModelWorker.builder().rank(ModelWorkerRank.PROVINCIAL).retired(true).build()));
}
