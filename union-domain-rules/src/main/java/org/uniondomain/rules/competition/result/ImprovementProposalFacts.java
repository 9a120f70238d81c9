package org.uniondomain.rules.competition.result;

import java.time.LocalDate;
import org.uniondomain.core.competition.result.ImprovementProposal;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 合理化建议和技术改进要素: what can be told of a proposal. */
public final class ImprovementProposalFacts {
  private ImprovementProposalFacts() {}

  /** 合理化建议和技术改进. */
  public static final Subject<ImprovementProposal> IMPROVEMENT_PROPOSAL =
      Subject.named(
          "improvement-proposal",
          ImprovementProposal.class,
          "合理化建议和技术改进",
          "rationalisation proposal or technical improvement");

  /** 提出日期. */
  public static final QuantityFact<ImprovementProposal, LocalDate> RAISED_ON =
      IMPROVEMENT_PROPOSAL.day(
          "raised-on",
          "提出日期",
          "day raised",
          ImprovementProposal::raisedOn,
          ImprovementProposal::withRaisedOn);

  /** 采用日期. */
  public static final QuantityFact<ImprovementProposal, LocalDate> ADOPTED_ON =
      IMPROVEMENT_PROPOSAL.day(
          "adopted-on",
          "采用日期",
          "day adopted",
          ImprovementProposal::adoptedOn,
          ImprovementProposal::withAdoptedOn);

  /** 实施日期. */
  public static final QuantityFact<ImprovementProposal, LocalDate> IMPLEMENTED_ON =
      IMPROVEMENT_PROPOSAL.day(
          "implemented-on",
          "实施日期",
          "day implemented",
          ImprovementProposal::implementedOn,
          ImprovementProposal::withImplementedOn);

  /** 年经济效益. */
  public static final QuantityFact<ImprovementProposal, Money> YEARLY_EFFECT =
      IMPROVEMENT_PROPOSAL
          .money(
              "yearly-effect",
              "年经济效益",
              "yearly economic effect",
              ImprovementProposal::yearlyEffect,
              ImprovementProposal::withYearlyEffect)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<ImprovementProposal> VOCABULARY =
      Vocabulary.of(IMPROVEMENT_PROPOSAL, ImprovementProposal.builder().build())
          .with(RAISED_ON, ADOPTED_ON, IMPLEMENTED_ON, YEARLY_EFFECT);
}
