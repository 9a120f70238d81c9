package org.uniondomain.core.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** 按简称取指标: the figures of a report by their names. */
final class NamedFigures {
  private final Map<String, Figure> figures = new HashMap<>();

  private NamedFigures() {}

  static NamedFigures of(Iterable<Figure> all) {
    NamedFigures named = new NamedFigures();
    Set<String> several = new HashSet<>();
    for (Figure each : all) {
      String name = each.name().orNull();
      if (name != null && named.figures.put(name, each) != null) {
        several.add(name);
      }
    }
    named.figures.keySet().removeAll(several);
    return named;
  }

  /** Returns what is told of {@code figure} under its name, or itself where that says nothing. */
  private Figure of(Figure figure) {
    String name = figure.name().orNull();
    return name == null ? figure : figures.getOrDefault(name, figure);
  }

  FigureRelation in(FigureRelation relation) {
    return relation
        .withFigures(relation.figures().map(this::of))
        .withReference(of(relation.reference()));
  }

  SharedBase in(SharedBase base) {
    return base.withFigures(base.figures().map(this::of));
  }
}
