package org.uniondomain.rules.honour;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.honour.ModelWorkerFacts.AGE;
import static org.uniondomain.rules.honour.ModelWorkerFacts.EMIGRATED_OR_MISSING;
import static org.uniondomain.rules.honour.ModelWorkerFacts.FARMER;
import static org.uniondomain.rules.honour.ModelWorkerFacts.IN_VIOLATION;
import static org.uniondomain.rules.honour.ModelWorkerFacts.MODEL_WORKER;
import static org.uniondomain.rules.honour.ModelWorkerFacts.MONTHLY_INCOME;
import static org.uniondomain.rules.honour.ModelWorkerFacts.NO_FIXED_INCOME;
import static org.uniondomain.rules.honour.ModelWorkerFacts.RETIRED;
import static org.uniondomain.rules.honour.ModelWorkerFacts.TITLE_REVOKED;
import static org.uniondomain.rules.honour.ModelWorkerFacts.UNABLE_TO_WORK;
import static org.uniondomain.rules.honour.ModelWorkerFacts.WOMAN;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CareLaw.HUBEI_MODEL_WORKERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.honour.ModelWorker;
import org.uniondomain.core.honour.ModelWorkerStanding;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/** 湖北省劳模生活困难补助: what is missing to a monthly line, up to a most, unless something bars it. */
public final class HubeiModelWorkerRules {
  private HubeiModelWorkerRules() {}

  private static final LocalDate SINCE = LocalDate.of(2025, 2, 7);

  /** 在职劳模收入线. */
  public static final Threshold<Money> IN_SERVICE_LINE =
      hubei(
          threshold(
              "aid.model-worker.hubei-in-service-line",
              MONEY,
              LOWER_THAN,
              "在职劳模月收入线",
              "monthly line in service"),
          Money.yuan(6_566));

  /** 退休劳模收入线. */
  public static final Threshold<Money> RETIRED_LINE =
      hubei(
          threshold(
              "aid.model-worker.hubei-retired-line",
              MONEY,
              LOWER_THAN,
              "退休劳模月收入线",
              "monthly line in retirement"),
          Money.yuan(3_552));

  /** 农民劳模收入线: only its least is known. */
  public static final Threshold<Money> FARMER_LINE =
      threshold(
              "aid.model-worker.hubei-farmer-line",
              MONEY,
              LOWER_THAN,
              "农民劳模月收入线",
              "monthly line of farmers")
          .in(Regions.HUBEI)
          .unknownSince(
              SINCE, Fact.atLeast(Money.yuan(1_000)), HUBEI_MODEL_WORKERS.cited(), SECONDARY);

  /** 农民劳模年龄，男. */
  public static final Threshold<Integer> MEN_AGE =
      hubei(
          threshold(
              "aid.model-worker.hubei-men-age", COUNT, OR_MORE, "农民劳模年龄（男）", "age of farmers, men"),
          60);

  /** 农民劳模年龄，女. */
  public static final Threshold<Integer> WOMEN_AGE =
      hubei(
          threshold(
              "aid.model-worker.hubei-women-age",
              COUNT,
              OR_MORE,
              "农民劳模年龄（女）",
              "age of farmers, women"),
          55);

  /** 每月补助上限. */
  public static final Threshold<Money> MOST =
      hubei(
          threshold(
              "aid.model-worker.hubei-most",
              MONEY,
              NOT_EXCEEDING,
              "每月生活困难补助上限",
              "most subsidy in a month"),
          Money.yuan(1_000));

  private static <V> Threshold<V> hubei(Threshold<V> threshold, V value) {
    return threshold.in(Regions.HUBEI).since(SINCE, value, HUBEI_MODEL_WORKERS.cited(), SECONDARY);
  }

  /** 补助资格. */
  public static final Determination<ModelWorker, ModelWorkerStanding> STANDING =
      determination("aid.model-worker.hubei-standing", MODEL_WORKER, ModelWorkerStanding.class)
          .label("劳模帮扶资格", "standing for aid to model workers")
          .clause(
              HUBEI_MODEL_WORKERS.cited(),
              SECONDARY,
              SHALL,
              "严重违纪违法或正接受审查调查、荣誉称号被撤销、移居国（境）外或下落不明的，不予帮扶",
              "no aid in serious violation or under investigation, after the title was revoked, or"
                  + " after emigration or where whereabouts are unknown")
          .firstMatch()
          .outcome(
              ModelWorkerStanding.BARRED,
              Condition.any(IN_VIOLATION, TITLE_REVOKED, EMIGRATED_OR_MISSING))
          .otherwise(ModelWorkerStanding.DUE)
          .build();

  private static final Condition<ModelWorker> OLD_FARMER =
      FARMER
          .and(WOMAN.and(AGE.meets(WOMEN_AGE)).or(WOMAN.not().and(AGE.meets(MEN_AGE))))
          .and(NO_FIXED_INCOME.or(UNABLE_TO_WORK));

  private static final Quantity<ModelWorker, Money> LINE =
      Quantity.<ModelWorker, Money>choose(MONEY)
          .when(OLD_FARMER, FARMER_LINE.value())
          .when(RETIRED, RETIRED_LINE.value())
          .otherwise(IN_SERVICE_LINE.value());

  /** 每月生活困难补助. */
  public static final Calculation<ModelWorker, Money> SUBSIDY =
      calculation("aid.model-worker.hubei-subsidy", MODEL_WORKER, MONEY)
          .label("劳模每月生活困难补助", "monthly subsidy of a model worker")
          .clause(
              MOST,
              SHALL,
              "月收入低于收入线的，按差额补助，每月{bound}{value}",
              "what is missing to the monthly line is paid, {bound} {value} a month")
          .when(STANDING.is(ModelWorkerStanding.DUE))
          .when(FARMER.not().or(OLD_FARMER))
          .is(
              LINE.minus(MONTHLY_INCOME)
                  .orMore(Quantity.of(MONEY, Money.ZERO))
                  .orLess(MOST.value()))
          .build();
}
