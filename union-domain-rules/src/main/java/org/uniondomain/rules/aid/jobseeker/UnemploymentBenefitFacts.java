package org.uniondomain.rules.aid.jobseeker;

import org.uniondomain.core.aid.jobseeker.UnemploymentBenefit;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 失业保险金要素: what can be told of the benefit of one person. */
public final class UnemploymentBenefitFacts {
  private UnemploymentBenefitFacts() {}

  /** 失业保险金. */
  public static final Subject<UnemploymentBenefit> UNEMPLOYMENT_BENEFIT =
      Subject.named(
          "unemployment-benefit", UnemploymentBenefit.class, "失业保险金", "unemployment benefit");

  /** 拒绝介绍的适当工作. */
  public static final Flag<UnemploymentBenefit> REFUSED_SUITABLE_WORK =
      UNEMPLOYMENT_BENEFIT
          .flag(
              "refused-suitable-work",
              "拒绝介绍的适当工作",
              "suitable work refused",
              UnemploymentBenefit::refusedSuitableWork,
              UnemploymentBenefit::withRefusedSuitableWork)
          .sensitive();

  /** 拒绝提供的培训. */
  public static final Flag<UnemploymentBenefit> REFUSED_TRAINING =
      UNEMPLOYMENT_BENEFIT
          .flag(
              "refused-training",
              "拒绝提供的培训",
              "training refused",
              UnemploymentBenefit::refusedTraining,
              UnemploymentBenefit::withRefusedTraining)
          .sensitive();

  /** 有正当理由. */
  public static final Flag<UnemploymentBenefit> GOOD_REASON =
      UNEMPLOYMENT_BENEFIT
          .judgement(
              "good-reason",
              "有正当理由",
              "good reason",
              UnemploymentBenefit::goodReason,
              UnemploymentBenefit::withGoodReason)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<UnemploymentBenefit> VOCABULARY =
      Vocabulary.of(UNEMPLOYMENT_BENEFIT, UnemploymentBenefit.builder().build())
          .with(REFUSED_SUITABLE_WORK, REFUSED_TRAINING, GOOD_REASON);
}
