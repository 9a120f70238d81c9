package org.uniondomain.rules.competition.result;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.ADOPTED_ON;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.IMPLEMENTED_ON;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.IMPROVEMENT_PROPOSAL;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.RAISED_ON;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;

import org.uniondomain.core.competition.result.ImprovementProposal;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/** 合理化建议流程规则: the days on which one proposal was raised, adopted and implemented. */
public final class ProposalStepRules {
  private ProposalStepRules() {}

  /** 采用日不早于提出日. */
  public static final Requirement<ImprovementProposal> ADOPTED_AFTER_RAISED =
      requirement("competition.proposal.adopted-after-raised", IMPROVEMENT_PROPOSAL)
          .label("采用日不早于提出日", "adopted after it was raised")
          .clause(
              Conventions.DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "合理化建议先提出、后采用",
              "a proposal is raised before it is adopted")
          .when(ADOPTED_ON.exists())
          .that(RAISED_ON.exists().and(ADOPTED_ON.meets(at(NOT_EARLIER_THAN, RAISED_ON))))
          .build();

  /** 实施日不早于采用日. */
  public static final Requirement<ImprovementProposal> IMPLEMENTED_AFTER_ADOPTED =
      requirement("competition.proposal.implemented-after-adopted", IMPROVEMENT_PROPOSAL)
          .label("实施日不早于采用日", "implemented after it was adopted")
          .clause(
              Conventions.DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "合理化建议先采用、后实施",
              "a proposal is adopted before it is implemented")
          .when(IMPLEMENTED_ON.exists())
          .that(ADOPTED_ON.exists().and(IMPLEMENTED_ON.meets(at(NOT_EARLIER_THAN, ADOPTED_ON))))
          .build();

  /** 规则. */
  public static final SubjectRules<ImprovementProposal> RULES =
      SubjectRules.of(VOCABULARY, ADOPTED_AFTER_RAISED, IMPLEMENTED_AFTER_ADOPTED);
}
