package org.uniondomain.core.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 统计报告: the figures that one report gives, and how they stand to one another.
 *
 * <p>A figure is told once, under its name. A relation or a shared base that names it takes what is
 * told of it there, whatever else it says itself; a name that no figure of the report bears, or
 * that two bear, stays as it is.
 */
@Value.Immutable
public interface StatisticsReport extends WithStatisticsReport {
  /**
   * 填报单位: who reports.
   *
   * @return the name, or what is known of it
   */
  Fact<@NotBlank String> reporter();

  /**
   * 报告名称: what the report is called.
   *
   * @return the title, or what is known of it
   */
  Fact<@NotBlank String> title();

  /**
   * 各项指标: the figures.
   *
   * @return the figures, and whether they are all there are
   */
  Listing<@Valid Figure> figures();

  /**
   * 指标关系: the relations among them.
   *
   * @return the relations, and whether they are all there are
   */
  Listing<@Valid FigureRelation> relations();

  /**
   * 同一基数的统计: groups of them that are said to be shares of one base.
   *
   * @return the groups, and whether they are all there are
   */
  Listing<@Valid SharedBase> sharedBases();

  /**
   * Puts what is told of each figure in the place of its name.
   *
   * @return the report in which every relation knows its figures
   */
  @Value.Check
  default StatisticsReport named() {
    NamedFigures figures = NamedFigures.of(figures().items());
    Listing<FigureRelation> relations = relations().map(figures::in);
    Listing<SharedBase> bases = sharedBases().map(figures::in);
    return relations.equals(relations()) && bases.equals(sharedBases())
        ? this
        : ImmutableStatisticsReport.builder()
            .from(this)
            .relations(relations)
            .sharedBases(bases)
            .build();
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableStatisticsReport.Builder builder() {
    return ImmutableStatisticsReport.builder();
  }
}
