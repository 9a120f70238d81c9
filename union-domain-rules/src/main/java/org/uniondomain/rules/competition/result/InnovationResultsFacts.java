package org.uniondomain.rules.competition.result;

import java.time.LocalDate;
import org.uniondomain.core.competition.result.InnovationResults;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 竞赛成果要素: what can be told of it. */
public final class InnovationResultsFacts {
  private InnovationResultsFacts() {}

  /** 竞赛成果. */
  public static final Subject<InnovationResults> INNOVATION_RESULTS =
      Subject.named(
          "innovation-results", InnovationResults.class, "竞赛成果", "results of competitions");

  /** 统计截止日. */
  public static final QuantityFact<InnovationResults, LocalDate> COUNTED_TO =
      INNOVATION_RESULTS.day(
          "counted-to",
          "统计截止日",
          "counted to",
          InnovationResults::countedTo,
          InnovationResults::withCountedTo);

  /** 技术创新成果数. */
  public static final QuantityFact<InnovationResults, Integer> INNOVATIONS =
      INNOVATION_RESULTS
          .count(
              "innovations",
              "技术创新成果数",
              "technical innovations",
              InnovationResults::innovations,
              InnovationResults::withInnovations)
          .atLeast(0);

  /** 提出合理化建议数. */
  public static final QuantityFact<InnovationResults, Integer> PROPOSALS_RAISED =
      INNOVATION_RESULTS
          .count(
              "proposals-raised",
              "提出合理化建议数",
              "proposals raised",
              InnovationResults::proposalsRaised,
              InnovationResults::withProposalsRaised)
          .atLeast(0);

  /** 采纳合理化建议数. */
  public static final QuantityFact<InnovationResults, Integer> PROPOSALS_ADOPTED =
      INNOVATION_RESULTS
          .count(
              "proposals-adopted",
              "采纳合理化建议数",
              "proposals adopted",
              InnovationResults::proposalsAdopted,
              InnovationResults::withProposalsAdopted)
          .atLeast(0);

  /** 实施合理化建议数. */
  public static final QuantityFact<InnovationResults, Integer> PROPOSALS_IMPLEMENTED =
      INNOVATION_RESULTS
          .count(
              "proposals-implemented",
              "实施合理化建议数",
              "proposals implemented",
              InnovationResults::proposalsImplemented,
              InnovationResults::withProposalsImplemented)
          .atLeast(0);

  /** 发明创造数. */
  public static final QuantityFact<InnovationResults, Integer> INVENTIONS =
      INNOVATION_RESULTS
          .count(
              "inventions",
              "发明创造数",
              "inventions",
              InnovationResults::inventions,
              InnovationResults::withInventions)
          .atLeast(0);

  /** 先进操作法数. */
  public static final QuantityFact<InnovationResults, Integer> OPERATING_METHODS =
      INNOVATION_RESULTS
          .count(
              "operating-methods",
              "先进操作法数",
              "advanced operating methods",
              InnovationResults::operatingMethods,
              InnovationResults::withOperatingMethods)
          .atLeast(0);

  /** 经济效益. */
  public static final QuantityFact<InnovationResults, Money> ECONOMIC_EFFECT =
      INNOVATION_RESULTS
          .money(
              "economic-effect",
              "经济效益",
              "economic effect",
              InnovationResults::economicEffect,
              InnovationResults::withEconomicEffect)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<InnovationResults> VOCABULARY =
      Vocabulary.of(INNOVATION_RESULTS, InnovationResults.builder().build())
          .with(
              COUNTED_TO,
              INNOVATIONS,
              PROPOSALS_RAISED,
              PROPOSALS_ADOPTED,
              PROPOSALS_IMPLEMENTED,
              INVENTIONS,
              OPERATING_METHODS,
              ECONOMIC_EFFECT);
}
