package org.uniondomain.rules.competition.result;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.competition.result.InnovationResultsFacts.INNOVATION_RESULTS;
import static org.uniondomain.rules.competition.result.InnovationResultsFacts.PROPOSALS_ADOPTED;
import static org.uniondomain.rules.competition.result.InnovationResultsFacts.PROPOSALS_IMPLEMENTED;
import static org.uniondomain.rules.competition.result.InnovationResultsFacts.PROPOSALS_RAISED;
import static org.uniondomain.rules.competition.result.InnovationResultsFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;

import org.uniondomain.core.competition.result.InnovationResults;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/**
 * 竞赛成果规则: a proposal is raised before it is adopted and adopted before it is implemented, so the
 * counts fall in that order.
 */
public final class InnovationResultsRules {
  private InnovationResultsRules() {}

  /** 采纳数不多于提出数. */
  public static final Requirement<InnovationResults> ADOPTED_WERE_RAISED =
      requirement("competition.results.adopted-were-raised", INNOVATION_RESULTS)
          .label("采纳建议不多于提出建议", "no more proposals adopted than raised")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "采纳的合理化建议是所提建议的一部分",
              "the proposals adopted are some of those raised")
          .that(PROPOSALS_ADOPTED.meets(at(NOT_EXCEEDING, PROPOSALS_RAISED)))
          .build();

  /** 实施数不多于采纳数. */
  public static final Requirement<InnovationResults> IMPLEMENTED_WERE_ADOPTED =
      requirement("competition.results.implemented-were-adopted", INNOVATION_RESULTS)
          .label("实施建议不多于采纳建议", "no more proposals implemented than adopted")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "实施的合理化建议是采纳的建议的一部分",
              "the proposals implemented are some of those adopted")
          .that(PROPOSALS_IMPLEMENTED.meets(at(NOT_EXCEEDING, PROPOSALS_ADOPTED)))
          .build();

  /** 规则. */
  public static final SubjectRules<InnovationResults> RULES =
      SubjectRules.of(VOCABULARY, ADOPTED_WERE_RAISED, IMPLEMENTED_WERE_ADOPTED);
}
