package org.uniondomain.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

@DisplayName("统计报告：指标只述一次，关系按简称取用")
class StatisticsReportTest {
  private static final Figure UNITS = figure("units", 43_200);
  private static final Figure PART = figure("non-public units", 35_500);

  private static Figure figure(String name, int number) {
    return named(name).withNumber(Fact.known(ReportedCount.rounded(number, 100)));
  }

  private static Figure named(String name) {
    return Figure.builder().name(name).build();
  }

  private static FigureRelation relation(Figure part, Figure whole) {
    return FigureRelation.builder()
        .kind(RelationKind.PART)
        .figures(Listing.of(part))
        .reference(whole)
        .build();
  }

  @Test
  @DisplayName("关系和同一基数的统计按简称取得指标，先述后述均可")
  void names_are_resolved() {
    SharedBase base = SharedBase.builder().figures(Listing.of(named("units"))).build();
    StatisticsReport report =
        StatisticsReport.builder()
            .relations(Listing.of(relation(named("non-public units"), named("units"))))
            .sharedBases(Listing.of(base))
            .build()
            .withFigures(Listing.of(UNITS, PART));

    assertThat(report.relations()).isEqualTo(Listing.of(relation(PART, UNITS)));
    assertThat(report.sharedBases().items().get(0).figures()).isEqualTo(Listing.of(UNITS));
  }

  @Test
  @DisplayName("指标更正后，各关系随之更正")
  void relations_follow_their_figures() {
    StatisticsReport report =
        StatisticsReport.builder()
            .figures(Listing.of(UNITS, PART))
            .relations(Listing.of(relation(named("non-public units"), named("units"))))
            .build();
    Figure corrected = figure("units", 50_000);

    assertThat(report.withFigures(Listing.of(corrected, PART)).relations())
        .isEqualTo(Listing.of(relation(PART, corrected)));
  }

  @Test
  @DisplayName("没有此简称、两项同用一个简称、没有简称的，照原样")
  void other_names_stay() {
    FigureRelation unknown = relation(named("others"), Figure.builder().build());
    FigureRelation ambiguous = relation(named("units"), PART);
    StatisticsReport report =
        StatisticsReport.builder()
            .figures(Listing.of(UNITS, figure("units", 1_000)))
            .relations(Listing.partial(List.of(unknown, ambiguous)))
            .build();

    assertThat(report.relations().items()).containsExactly(unknown, ambiguous);
    assertThat(report.relations().isComplete()).isFalse();
  }
}
