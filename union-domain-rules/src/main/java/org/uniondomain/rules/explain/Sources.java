package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Resolved;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.Value;

/** 来源: gathers the provisions of clauses and of the numbers they use, each once. */
final class Sources {
  private final Object subject;
  private final Map<Citation, Found> found = new LinkedHashMap<>();

  private record Found(Certainty certainty, Division place, boolean applies) {}

  private Sources(Object subject) {
    this.subject = subject;
  }

  static ImmutableList<Explanation.Source> of(
      Iterable<? extends BoundClause<?>> clauses, Object subject, Values values) {
    Sources sources = new Sources(subject);
    for (BoundClause<?> clause : clauses) {
      Citation citation = clause.authority().citation();
      boolean applies = clause.absence().isEmpty();
      sources.add(
          citation, clause.authority().certainty(), citation.instrument().jurisdiction(), applies);
      if (applies) {
        clause.trees().forEach(tree -> References.walk(tree, sources::node));
      }
    }
    ImmutableList.Builder<Explanation.Source> all = ImmutableList.builder();
    sources.found.forEach(
        (citation, each) ->
            all.add(
                new Explanation.Source(
                    values.text(citation),
                    values.text(each.certainty()),
                    each.certainty() == Certainty.CONVENTION ? "" : values.text(each.place()),
                    each.applies(),
                    new Authority(citation, each.certainty()))));
    return all.build();
  }

  private void node(Node node) {
    if (node instanceof Value<?, ?> value) {
      entry(value.resolved());
    } else if (node instanceof DayShift<?> shift) {
      entry(shift.length());
      entry(shift.reading());
    } else if (node instanceof Rounded<?, ?> rounded) {
      Citation citation = rounded.step().citation();
      boolean chosen = citation.instrument().rank() == Rank.LIBRARY_CONVENTION;
      add(
          citation,
          chosen ? Certainty.CONVENTION : Certainty.TEXT,
          citation.instrument().jurisdiction(),
          true);
    } else if (node instanceof Holds<?> holds) {
      referred(holds);
    }
  }

  /** Adds the provisions of a requirement on the same subject that a clause refers to. */
  private <S> void referred(Holds<S> holds) {
    Class<S> type = holds.requirement().subject().type();
    if (type.isInstance(subject)) {
      for (Authority authority : holds.authorities(type.cast(subject))) {
        Citation citation = authority.citation();
        add(citation, authority.certainty(), citation.instrument().jurisdiction(), true);
      }
    }
  }

  private void entry(@Nullable Resolved<?> resolved) {
    if (resolved != null) {
      add(
          resolved.entry().sourced().citation(),
          resolved.entry().sourced().weakest(),
          resolved.entry().place(),
          true);
    }
  }

  private void add(Citation citation, Certainty certainty, Division place, boolean applies) {
    Found before = found.get(citation);
    found.put(
        citation,
        before == null
            ? new Found(certainty, place, applies)
            : new Found(before.certainty().weaker(certainty), before.place(), applies));
  }
}
