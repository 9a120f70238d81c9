package org.uniondomain.examples.quickstart;

import java.util.Optional;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 章: one thing that a dossier tells of.
 *
 * @param <S> what it is
 * @param name its name in the file
 * @param vocabulary what can be told of it
 */
record Chapter<S>(String name, Vocabulary<S> vocabulary) {

  private S of(Dossier dossier) {
    Object told = dossier.chapters().get(name);
    return told == null ? vocabulary.empty() : vocabulary.subject().type().cast(told);
  }

  /** Returns {@code dossiers}, with what can be told of this. */
  Vocabulary<Dossier> in(Vocabulary<Dossier> dossiers, Subject<Dossier> dossier) {
    Subject<S> subject = vocabulary.subject();
    return dossiers.with(
        dossier.part(
            name,
            subject.label().chinese(),
            subject.label().english(),
            subject.type(),
            this::of,
            (whole, part) -> whole.withChapter(name, part)),
        vocabulary);
  }

  /** Returns what the rules say of this; empty where the dossier tells nothing of it. */
  Optional<Assessment<S>> assess(Dossier dossier, BoundRulebook rules) {
    return dossier.chapters().containsKey(name)
        ? Optional.of(rules.of(vocabulary.subject().type()).assess(of(dossier)))
        : Optional.empty();
  }
}
