package org.uniondomain.rules.honour;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.honour.ModelWorkerFacts.AT_RESIDENT_PENSION_AGE;
import static org.uniondomain.rules.honour.ModelWorkerFacts.LOW_INCOME;
import static org.uniondomain.rules.honour.ModelWorkerFacts.MODEL_WORKER;
import static org.uniondomain.rules.honour.ModelWorkerFacts.NO_FIXED_INCOME;
import static org.uniondomain.rules.honour.ModelWorkerFacts.OUTSIDE_EMPLOYEE_PENSION;
import static org.uniondomain.rules.honour.ModelWorkerFacts.RANK;
import static org.uniondomain.rules.honour.ModelWorkerFacts.RETIRED;
import static org.uniondomain.rules.honour.ModelWorkerFacts.SERIOUSLY_ILL_OR_INJURED;
import static org.uniondomain.rules.honour.ModelWorkerFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CareLaw.INNER_MONGOLIA_FESTIVAL_MONEY;
import static org.uniondomain.rules.law.CareLaw.INNER_MONGOLIA_MODEL_WORKERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.honour.ModelWorker;
import org.uniondomain.core.honour.ModelWorkerRank;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 劳模帮扶规则: money of care for model workers in Inner Mongolia and Hubei: at the Spring Festival,
 * every month as an honour, and against hardship. Of the Inner Mongolia hardship subsidy the amount
 * was not found; of the Hubei line for farmers only that it is at least a thousand yuan.
 */
public final class ModelWorkerRules {
  private ModelWorkerRules() {}

  private static final Condition<ModelWorker> RANKED =
      RANK.isOneOf(ModelWorkerRank.NATIONAL, ModelWorkerRank.PROVINCIAL);

  /** 全国劳模春节慰问金. */
  public static final Threshold<Money> FESTIVAL_NATIONAL =
      yuan("aid.model-worker.festival-national", "全国劳模春节慰问金", "Spring Festival money, national")
          .unknownSince(
              LocalDate.of(2021, 1, 1),
              Fact.unknown(),
              INNER_MONGOLIA_FESTIVAL_MONEY.cited(),
              SECONDARY)
          .since(
              LocalDate.of(2022, 1, 21),
              Money.yuan(3_000),
              INNER_MONGOLIA_FESTIVAL_MONEY.cited(),
              SECONDARY);

  /** 自治区劳模春节慰问金. */
  public static final Threshold<Money> FESTIVAL_REGIONAL =
      yuan("aid.model-worker.festival-regional", "自治区劳模春节慰问金", "Spring Festival money, regional")
          .since(
              LocalDate.of(2021, 1, 1),
              Money.yuan(1_000),
              INNER_MONGOLIA_FESTIVAL_MONEY.cited(),
              SECONDARY)
          .startKnown(INFERRED)
          .since(
              LocalDate.of(2022, 1, 1),
              Money.yuan(1_500),
              INNER_MONGOLIA_FESTIVAL_MONEY.cited(),
              SECONDARY);

  /** 全国劳模荣誉津贴. */
  public static final Threshold<Money> HONOUR_NATIONAL =
      yuan("aid.model-worker.honour-national", "全国劳模荣誉津贴", "monthly honour allowance, national")
          .since(
              LocalDate.of(2026, 1, 1),
              Money.yuan(500),
              INNER_MONGOLIA_MODEL_WORKERS.cited(),
              SECONDARY);

  /** 自治区劳模荣誉津贴. */
  public static final Threshold<Money> HONOUR_REGIONAL =
      yuan("aid.model-worker.honour-regional", "自治区劳模荣誉津贴", "monthly honour allowance, regional")
          .since(
              LocalDate.of(2026, 1, 1),
              Money.yuan(300),
              INNER_MONGOLIA_MODEL_WORKERS.cited(),
              SECONDARY);

  /** 困难补助金额: was not found. */
  public static final Threshold<Money> HARDSHIP_SUBSIDY =
      yuan("aid.model-worker.hardship-subsidy", "困难劳模补助", "subsidy of a model worker in hardship")
          .unknownSince(
              LocalDate.of(2026, 1, 1),
              Fact.unknown(),
              INNER_MONGOLIA_MODEL_WORKERS.cited(),
              SECONDARY);

  private static Threshold<Money> yuan(String id, String label, String english) {
    return threshold(id, MONEY, EXACTLY, label, english).in(Regions.INNER_MONGOLIA);
  }

  private static Quantity<ModelWorker, Money> byRank(
      Threshold<Money> national, Threshold<Money> regional) {
    return Quantity.<ModelWorker, Money>choose(MONEY)
        .when(RANK.is(ModelWorkerRank.NATIONAL), national.value())
        .otherwise(regional.value());
  }

  /** 春节慰问金. */
  public static final Calculation<ModelWorker, Money> FESTIVAL_MONEY =
      calculation("aid.model-worker.festival-money", MODEL_WORKER, MONEY)
          .label("劳模春节慰问金", "Spring Festival money of a model worker")
          .clause(
              FESTIVAL_REGIONAL,
              SHALL,
              "春节慰问金：自治区劳模每人{value}，全国劳模每人{value2}",
              "Spring Festival money is {value} for a regional, {value2} for a national model"
                  + " worker")
          .when(RANKED)
          .is(byRank(FESTIVAL_NATIONAL, FESTIVAL_REGIONAL))
          .build();

  /** 荣誉津贴. */
  public static final Calculation<ModelWorker, Money> HONOUR_ALLOWANCE =
      calculation("aid.model-worker.honour-allowance", MODEL_WORKER, MONEY)
          .label("劳模荣誉津贴", "monthly honour allowance of a model worker")
          .clause(
              HONOUR_NATIONAL,
              SHALL,
              "已退休，或未参加企业职工养老保险而达到城乡居民养老金领取年龄的劳模，每月荣誉津贴：全国劳模{value}，自治区劳模{value2}",
              "model workers who are retired, or outside the employee pension and at the age of the"
                  + " resident pension, get {value} a month if national, {value2} if regional")
          .when(RANKED)
          .when(RETIRED.or(OUTSIDE_EMPLOYEE_PENSION.and(AT_RESIDENT_PENSION_AGE)))
          .is(byRank(HONOUR_NATIONAL, HONOUR_REGIONAL))
          .build();

  /** 困难补助: due where a ground holds; how much was not found. */
  public static final Calculation<ModelWorker, Money> SUBSIDY =
      calculation("aid.model-worker.hardship-subsidy", MODEL_WORKER, MONEY)
          .label("困难劳模补助", "subsidy of a model worker in hardship")
          .clause(
              HARDSHIP_SUBSIDY,
              SHALL,
              "收入偏低、无固定收入、患重病或遭受意外的劳模，给予困难补助",
              "model workers of low income, without fixed income, seriously ill or struck by an"
                  + " accident get a subsidy")
          .when(RANKED)
          .when(Condition.any(LOW_INCOME, NO_FIXED_INCOME, SERIOUSLY_ILL_OR_INJURED))
          .is(HARDSHIP_SUBSIDY.value())
          .build();

  /** 规则. */
  public static final SubjectRules<ModelWorker> RULES =
      SubjectRules.of(
          VOCABULARY,
          FESTIVAL_MONEY,
          HONOUR_ALLOWANCE,
          SUBSIDY,
          HubeiModelWorkerRules.STANDING,
          HubeiModelWorkerRules.SUBSIDY);
}
