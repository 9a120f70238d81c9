package org.uniondomain.core.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 指标关系: some figures of a report set against one other: parts and their whole, a sum and what it is
 * made of, what is served and what is to be served, later and earlier.
 */
@Value.Immutable
public interface FigureRelation extends WithFigureRelation {
  /**
   * 英文名称: what the relation is called, in English.
   *
   * @return the name
   */
  Fact<@NotBlank String> name();

  /**
   * 名称: what the relation is called, such as 每户平均慰问金.
   *
   * @return the name
   */
  Fact<@NotBlank String> title();

  /**
   * 指标关系类别: in which way the figures stand to the other.
   *
   * @return which, or what is known of it
   */
  Fact<RelationKind> kind();

  /**
   * 各项指标: the figures that are set against the other.
   *
   * @return the figures, and whether they are all there are
   */
  Listing<@Valid Figure> figures();

  /**
   * 对照指标: the other: the whole, the sum, what the average is for each of, the earlier.
   *
   * @return the figure, of which nothing may be known
   */
  @Valid
  Figure reference();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableFigureRelation.Builder builder() {
    return ImmutableFigureRelation.builder().reference(Figure.builder().build());
  }
}
