package org.uniondomain.rules.statistics;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.FigureUnit;
import org.uniondomain.core.statistics.RelationKind;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

/** 关系样例: figures and relations for the tests. */
final class Relations {
  static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2013, 12, 31));

  private Relations() {}

  static Figure exact(int number) {
    return counted(ReportedCount.exact(number));
  }

  static Figure counted(ReportedCount count) {
    return Figure.builder().unit(FigureUnit.PIECES).number(count).build();
  }

  static Figure rate(String percent) {
    return Figure.builder().unit(FigureUnit.PIECES).rate(ReportedRatio.percent(percent)).build();
  }

  static Figure in(FigureUnit unit, Figure figure) {
    return figure.withUnit(Fact.known(unit));
  }

  static Figure over(Period period, Figure figure) {
    return figure.withPeriod(Fact.known(period));
  }

  static FigureRelation relation(RelationKind kind, Figure reference, Figure... figures) {
    return FigureRelation.builder()
        .kind(kind)
        .figures(Listing.complete(ImmutableList.copyOf(figures)))
        .reference(reference)
        .build();
  }
}
