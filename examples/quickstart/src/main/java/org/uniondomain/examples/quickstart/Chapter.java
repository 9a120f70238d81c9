package org.uniondomain.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.BoundSubject;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 章: one thing, or one list of things, that a dossier tells of.
 *
 * @param <S> what it is
 * @param name its name in the file
 * @param vocabulary what can be told of each
 * @param isList whether there can be several
 */
record Chapter<S>(String name, Vocabulary<S> vocabulary, boolean isList) {

  static <S> Chapter<S> one(String name, Vocabulary<S> vocabulary) {
    return new Chapter<>(name, vocabulary, false);
  }

  static <S> Chapter<S> several(String name, Vocabulary<S> vocabulary) {
    return new Chapter<>(name, vocabulary, true);
  }

  private S of(Dossier dossier) {
    Object told = dossier.chapters().get(name);
    return told == null ? vocabulary.empty() : vocabulary.subject().type().cast(told);
  }

  @SuppressWarnings("unchecked")
  private Listing<S> all(Dossier dossier) {
    Object told = dossier.chapters().get(name);
    return told == null ? Listing.unknown() : (Listing<S>) told;
  }

  /** Returns {@code dossiers}, with what can be told of this. */
  Vocabulary<Dossier> in(Vocabulary<Dossier> dossiers, Subject<Dossier> dossier) {
    Class<S> type = vocabulary.subject().type();
    Label label = vocabulary.subject().label();
    return isList
        ? dossiers.with(
            dossier.items(
                name,
                label.chinese(),
                label.english(),
                type,
                this::all,
                (whole, items) -> whole.withChapter(name, items)),
            vocabulary)
        : dossiers.with(
            dossier.part(
                name,
                label.chinese(),
                label.english(),
                type,
                this::of,
                (whole, part) -> whole.withChapter(name, part)),
            vocabulary);
  }

  /** Adds what the rules say of this, by the pointer to it; nothing where nothing is told. */
  void assess(
      Dossier dossier, BoundRulebook rules, ImmutableMap.Builder<String, Assessment<?>> into) {
    if (!dossier.chapters().containsKey(name)) {
      return;
    }
    BoundSubject<S> bound = rules.of(vocabulary.subject().type());
    if (!isList) {
      into.put("/" + name, bound.assess(of(dossier)));
      return;
    }
    int number = 0;
    for (S each : all(dossier).items()) {
      into.put("/" + name + "/" + number++, bound.assess(each));
    }
  }
}
