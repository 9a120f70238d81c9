package org.uniondomain.rules.honour;

import org.uniondomain.core.honour.ModelWorker;
import org.uniondomain.core.honour.ModelWorkerRank;
import org.uniondomain.core.honour.ModelWorkerTitle;
import org.uniondomain.core.honour.ModelWorkerWorkplace;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳模帮扶对象要素: what can be told of the model worker. */
public final class ModelWorkerFacts {
  private ModelWorkerFacts() {}

  /** 劳模帮扶对象. */
  public static final Subject<ModelWorker> MODEL_WORKER =
      Subject.named("model-worker", ModelWorker.class, "劳模帮扶对象", "model worker");

  /** 劳模层级. */
  public static final Choice<ModelWorker, ModelWorkerRank> RANK =
      MODEL_WORKER.choice(
          "rank", "劳模层级", "rank", ModelWorkerRank.class, ModelWorker::rank, ModelWorker::withRank);

  /** 劳模称号. */
  public static final Choice<ModelWorker, ModelWorkerTitle> TITLE =
      MODEL_WORKER.choice(
          "title",
          "劳模称号",
          "title",
          ModelWorkerTitle.class,
          ModelWorker::title,
          ModelWorker::withTitle);

  /** 劳模所在单位. */
  public static final Choice<ModelWorker, ModelWorkerWorkplace> WORKPLACE =
      MODEL_WORKER.choice(
          "workplace",
          "劳模所在单位",
          "workplace",
          ModelWorkerWorkplace.class,
          ModelWorker::workplace,
          ModelWorker::withWorkplace);

  /** 因获称号提高的工资级别. */
  public static final QuantityFact<ModelWorker, Integer> PAY_GRADES_RAISED =
      MODEL_WORKER
          .count(
              "pay-grades-raised",
              "因获称号提高的工资级别",
              "pay grades raised",
              ModelWorker::payGradesRaised,
              ModelWorker::withPayGradesRaised)
          .atLeast(0)
          .actionable();

  /** 企业给予相当提高. */
  public static final Flag<ModelWorker> COMPARABLE_RISE =
      MODEL_WORKER.judgement(
          "comparable-rise",
          "企业给予相当提高",
          "comparable rise in the enterprise",
          ModelWorker::comparableRise,
          ModelWorker::withComparableRise);

  /** 被解除劳动合同. */
  public static final Flag<ModelWorker> DISMISSED =
      MODEL_WORKER
          .flag(
              "dismissed",
              "被解除劳动合同",
              "dismissed",
              ModelWorker::dismissed,
              ModelWorker::withDismissed)
          .sensitive();

  /** 解除有正当理由. */
  public static final Flag<ModelWorker> DISMISSAL_JUSTIFIED =
      MODEL_WORKER
          .judgement(
              "dismissal-justified",
              "解除有正当理由",
              "dismissal for good reason",
              ModelWorker::dismissalJustified,
              ModelWorker::withDismissalJustified)
          .sensitive();

  /** 已退休. */
  public static final Flag<ModelWorker> RETIRED =
      MODEL_WORKER.flag(
          "retired", "已退休", "retired", ModelWorker::retired, ModelWorker::withRetired);

  /** 未参加企业职工养老保险. */
  public static final Flag<ModelWorker> OUTSIDE_EMPLOYEE_PENSION =
      MODEL_WORKER.flag(
          "outside-employee-pension",
          "未参加企业职工养老保险",
          "outside the employee pension",
          ModelWorker::outsideEmployeePension,
          ModelWorker::withOutsideEmployeePension);

  /** 达到城乡居民养老金领取年龄. */
  public static final Flag<ModelWorker> AT_RESIDENT_PENSION_AGE =
      MODEL_WORKER.flag(
          "at-resident-pension-age",
          "达到城乡居民养老金领取年龄",
          "at the age of the resident pension",
          ModelWorker::atResidentPensionAge,
          ModelWorker::withAtResidentPensionAge);

  /** 农民劳模. */
  public static final Flag<ModelWorker> FARMER =
      MODEL_WORKER.flag("farmer", "农民劳模", "farmer", ModelWorker::farmer, ModelWorker::withFarmer);

  /** 女性. */
  public static final Flag<ModelWorker> WOMAN =
      MODEL_WORKER
          .flag("woman", "女性", "woman", ModelWorker::woman, ModelWorker::withWoman)
          .sensitive();

  /** 年龄. */
  public static final QuantityFact<ModelWorker, Integer> AGE =
      MODEL_WORKER.count("age", "年龄", "age", ModelWorker::age, ModelWorker::withAge).sensitive();

  /** 丧失劳动能力. */
  public static final Flag<ModelWorker> UNABLE_TO_WORK =
      MODEL_WORKER
          .flag(
              "unable-to-work",
              "丧失劳动能力",
              "unable to work",
              ModelWorker::unableToWork,
              ModelWorker::withUnableToWork)
          .sensitive();

  /** 月收入. */
  public static final QuantityFact<ModelWorker, Money> MONTHLY_INCOME =
      MODEL_WORKER
          .money(
              "monthly-income",
              "月收入",
              "monthly income",
              ModelWorker::monthlyIncome,
              ModelWorker::withMonthlyIncome)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 收入偏低. */
  public static final Flag<ModelWorker> LOW_INCOME =
      MODEL_WORKER.flag(
          "low-income", "收入偏低", "low income", ModelWorker::lowIncome, ModelWorker::withLowIncome);

  /** 无固定收入. */
  public static final Flag<ModelWorker> NO_FIXED_INCOME =
      MODEL_WORKER.flag(
          "no-fixed-income",
          "无固定收入",
          "no fixed income",
          ModelWorker::noFixedIncome,
          ModelWorker::withNoFixedIncome);

  /** 患重病或遭受意外. */
  public static final Flag<ModelWorker> SERIOUSLY_ILL_OR_INJURED =
      MODEL_WORKER
          .flag(
              "seriously-ill-or-injured",
              "患重病或遭受意外",
              "seriously ill or struck by an accident",
              ModelWorker::seriouslyIllOrInjured,
              ModelWorker::withSeriouslyIllOrInjured)
          .sensitive();

  /** 严重违纪违法或正接受审查调查. */
  public static final Flag<ModelWorker> IN_VIOLATION =
      MODEL_WORKER
          .flag(
              "in-violation",
              "严重违纪违法或正接受审查调查",
              "serious violation or under investigation",
              ModelWorker::inViolation,
              ModelWorker::withInViolation)
          .sensitive();

  /** 荣誉称号被撤销. */
  public static final Flag<ModelWorker> TITLE_REVOKED =
      MODEL_WORKER.flag(
          "title-revoked",
          "荣誉称号被撤销",
          "title revoked",
          ModelWorker::titleRevoked,
          ModelWorker::withTitleRevoked);

  /** 移居国（境）外或下落不明. */
  public static final Flag<ModelWorker> EMIGRATED_OR_MISSING =
      MODEL_WORKER.flag(
          "emigrated-or-missing",
          "移居国（境）外或下落不明",
          "emigrated or whereabouts unknown",
          ModelWorker::emigratedOrMissing,
          ModelWorker::withEmigratedOrMissing);

  /** 词汇. */
  public static final Vocabulary<ModelWorker> VOCABULARY =
      Vocabulary.of(MODEL_WORKER, ModelWorker.builder().build())
          .with(
              RANK,
              TITLE,
              WORKPLACE,
              PAY_GRADES_RAISED,
              COMPARABLE_RISE,
              DISMISSED,
              DISMISSAL_JUSTIFIED,
              RETIRED,
              OUTSIDE_EMPLOYEE_PENSION,
              AT_RESIDENT_PENSION_AGE,
              FARMER,
              WOMAN,
              AGE,
              UNABLE_TO_WORK,
              MONTHLY_INCOME,
              LOW_INCOME,
              NO_FIXED_INCOME,
              SERIOUSLY_ILL_OR_INJURED,
              IN_VIOLATION,
              TITLE_REVOKED,
              EMIGRATED_OR_MISSING);
}
