package org.uniondomain.json.book;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;

/** 有据数值的写法: the members that every value with a source has. */
final class EntryForm {
  /** The members, apart from those that hold the value. */
  static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of(
          "place",
          "since",
          "until",
          "published",
          "reviewed",
          "citation",
          "certainty",
          "startCertainty");

  private final Source source;

  EntryForm(Source source) {
    this.source = source;
  }

  /** Returns {@code value} with the source and the days that {@code node} tells of, or null. */
  <V> @Nullable Sourced<V> sourced(DocumentNode node, @Nullable Fact<V> value, Division place) {
    DocumentNode sinceNode = node.required("since", new Label("执行日", "the first day it governs"));
    LocalDate since = sinceNode == null ? null : sinceNode.as(LocalDate.class);
    Citation citation = source.of(node);
    Certainty certainty = source.certaintyOf(node);
    DocumentNode startNode = node.member("startCertainty");
    Certainty start = startNode == null ? certainty : Source.certainty(startNode);
    LocalDate published = node.as("published", LocalDate.class);
    DocumentNode reviewedNode = node.member("reviewed");
    LocalDate reviewed = reviewedNode == null ? null : reviewedNode.as(LocalDate.class);
    if (value == null || since == null || citation == null || certainty == null || start == null) {
      return null;
    }
    if (reviewedNode != null && reviewed != null) {
      Days.notBefore(since, reviewedNode, reviewed);
    }
    if (!place.isWithin(citation.instrument().jurisdiction())) {
      String title = citation.instrument().title();
      DocumentNode cited = node.member("citation");
      (cited == null ? node : cited)
          .error(
              ReadFinding.Kind.IMPOSSIBLE,
              new Label("适用于" + place.name() + "的文件", "a text that governs in " + place.code()),
              new Label(
                  "《" + title + "》", "that of " + citation.instrument().jurisdiction().code()));
      return null;
    }
    return new Sourced<>(
        value,
        citation,
        certainty,
        since,
        start,
        Optional.ofNullable(published),
        Optional.ofNullable(reviewed));
  }

  /** Returns the first day on which the value no longer governs; empty where none is told. */
  Optional<LocalDate> until(DocumentNode node, LocalDate since) {
    DocumentNode end = node.member("until");
    LocalDate until = end == null ? null : end.as(LocalDate.class);
    return until != null && end != null && Days.follows(since, end, until)
        ? Optional.of(until)
        : Optional.empty();
  }
}
