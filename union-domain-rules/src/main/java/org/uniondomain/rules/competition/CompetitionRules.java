package org.uniondomain.rules.competition;

import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.body.CompetitionBodyRules;
import org.uniondomain.rules.competition.body.CompetitionNetworkRules;
import org.uniondomain.rules.competition.contest.ContestMedalRules;
import org.uniondomain.rules.competition.contest.SkillActivityRules;
import org.uniondomain.rules.competition.contest.SkillContestRules;
import org.uniondomain.rules.competition.fund.AwardFundPaymentRules;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.competition.fund.CompetitionBudgetRules;
import org.uniondomain.rules.competition.labour.AnkangCupRules;
import org.uniondomain.rules.competition.labour.CompetitionContentRules;
import org.uniondomain.rules.competition.labour.CompetitionEntryRules;
import org.uniondomain.rules.competition.labour.CompetitionPhaseRules;
import org.uniondomain.rules.competition.labour.CompetitionTaskRules;
import org.uniondomain.rules.competition.recognition.CompetitionRecognitionRules;
import org.uniondomain.rules.competition.result.InnovationResultsRules;
import org.uniondomain.rules.competition.result.PrizeRoundRules;
import org.uniondomain.rules.competition.result.ProposalAwardRules;
import org.uniondomain.rules.competition.result.ProposalStepRules;

/** 劳动竞赛规则集: the subjects on competitions, gathered for a rulebook. */
public final class CompetitionRules {
  private CompetitionRules() {}

  /**
   * Returns {@code book} with the rules on competitions, their bodies, money, results and honours.
   */
  public static Rulebook in(Rulebook book) {
    return book.with(AwardFundRules.RULES)
        .with(AwardFundPaymentRules.RULES)
        .with(CompetitionBudgetRules.RULES)
        .with(CompetitionRecognitionRules.RULES)
        .with(ProposalAwardRules.RULES)
        .with(ProposalStepRules.RULES)
        .with(InnovationResultsRules.RULES)
        .with(PrizeRoundRules.RULES)
        .with(CompetitionContentRules.RULES)
        .with(CompetitionTaskRules.RULES)
        .with(CompetitionPhaseRules.RULES)
        .with(CompetitionPhaseRules.PHASE_RULES)
        .with(CompetitionEntryRules.RULES)
        .with(CompetitionEntryRules.ENTRY_RULES)
        .with(AnkangCupRules.RULES)
        .with(CompetitionBodyRules.RULES)
        .with(CompetitionNetworkRules.RULES)
        .with(SkillContestRules.RULES)
        .with(ContestMedalRules.RULES)
        .with(SkillActivityRules.RULES);
  }
}
