package org.uniondomain.rules.statistics;

import org.uniondomain.core.statistics.StatisticsReport;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.statistics.rate.MembershipRateRules;
import org.uniondomain.rules.statistics.rate.OrganisationRateRules;

/** 统计规则集: the subjects on reported figures, gathered for a rulebook. */
public final class StatisticsRules {
  private StatisticsRules() {}

  /** 统计报告: all that is said of it is said of its figures, relations and shared bases. */
  private static final SubjectRules<StatisticsReport> REPORT =
      SubjectRules.of(StatisticsReportFacts.VOCABULARY);

  /** Returns {@code book} with the rules on figures, their relations, bases and reports. */
  public static Rulebook in(Rulebook book) {
    return book.with(FigureRules.RULES)
        .with(SharedBaseRules.RULES)
        .with(RelationRules.RULES)
        .with(REPORT)
        .with(OrganisationRateRules.RULES)
        .with(MembershipRateRules.RULES)
        .with(MembershipRateRules.COMPARISON);
  }
}
