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

  /** 采用日期. */
  public static final QuantityFact<ImprovementProposal, LocalDate> ADOPTED_ON =
      IMPROVEMENT_PROPOSAL.day(
          "adopted-on",
          "采用日期",
          "day adopted",
          ImprovementProposal::adoptedOn,
          ImprovementProposal::withAdoptedOn);

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
          .with(ADOPTED_ON, YEARLY_EFFECT);
}
