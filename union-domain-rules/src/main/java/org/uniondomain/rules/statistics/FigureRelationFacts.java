package org.uniondomain.rules.statistics;

import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.RelationKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 指标关系要素: what can be told of a relation among figures. The figures are judged where they are told.
 */
public final class FigureRelationFacts {
  private FigureRelationFacts() {}

  /** 指标关系. */
  public static final Subject<FigureRelation> FIGURE_RELATION =
      Subject.named("figure-relation", FigureRelation.class, "指标关系", "relation among figures");

  /** 英文名称. */
  public static final ValueFact<FigureRelation, String> NAME =
      FIGURE_RELATION.value(
          "name",
          "关系英文名称",
          "English name",
          String.class,
          FigureRelation::name,
          FigureRelation::withName);

  /** 名称. */
  public static final ValueFact<FigureRelation, String> TITLE =
      FIGURE_RELATION.value(
          "title", "关系名称", "name", String.class, FigureRelation::title, FigureRelation::withTitle);

  /** 指标关系类别. */
  public static final Choice<FigureRelation, RelationKind> KIND =
      FIGURE_RELATION.choice(
          "kind",
          "指标关系类别",
          "kind of relation",
          RelationKind.class,
          FigureRelation::kind,
          FigureRelation::withKind);

  /** 各项指标. */
  public static final Items<FigureRelation, Figure> FIGURES =
      FIGURE_RELATION.items(
          "figures",
          "各项指标",
          "figures",
          Figure.class,
          FigureRelation::figures,
          FigureRelation::withFigures);

  /** 对照指标. */
  public static final Part<FigureRelation, Figure> REFERENCE =
      FIGURE_RELATION.part(
          "reference",
          "对照指标",
          "the figure they are set against",
          Figure.class,
          FigureRelation::reference,
          FigureRelation::withReference);

  /** 词汇. */
  public static final Vocabulary<FigureRelation> VOCABULARY =
      Vocabulary.of(FIGURE_RELATION, FigureRelation.builder().build())
          .with(NAME, TITLE, KIND)
          .naming(FIGURES, FigureFacts.VOCABULARY)
          .naming(REFERENCE, FigureFacts.VOCABULARY);
}
