package org.uniondomain.rules.statistics;

import org.uniondomain.rules.book.Rulebook;

/** 统计规则集: the subjects on reported figures, gathered for a rulebook. */
public final class StatisticsRules {
  private StatisticsRules() {}

  /** Returns {@code book} with the rules on figures, their relations, bases and reports. */
  public static Rulebook in(Rulebook book) {
    return book.with(FigureRules.RULES)
        .with(SharedBaseRules.RULES)
        .with(RelationRules.RULES)
        .with(StatisticsReportRules.RULES)
        .with(OrganisationRateRules.RULES)
        .with(MembershipRateRules.RULES)
        .with(MembershipRateRules.COMPARISON);
  }
}
