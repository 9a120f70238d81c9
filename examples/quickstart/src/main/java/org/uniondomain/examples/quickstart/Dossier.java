package org.uniondomain.examples.quickstart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 案卷: something to be judged, with the place and the day that decide by which law.
 *
 * @param <S> what is judged
 * @param place where
 * @param day the day of the law and of the question
 * @param about what is judged
 */
record Dossier<S>(Fact<Division> place, Fact<LocalDate> day, S about) {

  Dossier {
    requireNonNull(place, "place");
    requireNonNull(day, "day");
    requireNonNull(about, "about");
  }

  /**
   * Returns what a file tells: {@code place}, {@code day}, and the facts of the subject under {@code
   * about}.
   */
  static <S> Vocabulary<Dossier<S>> vocabulary(Vocabulary<S> about) {
    Dossier<S> empty = new Dossier<>(Fact.unknown(), Fact.unknown(), about.empty());
    @SuppressWarnings("unchecked")
    Class<Dossier<S>> type = (Class<Dossier<S>>) empty.getClass();
    Subject<Dossier<S>> dossier = Subject.named("dossier", type, "案卷", "dossier");
    return Vocabulary.of(dossier, empty)
        .with(
            dossier.value(
                "place",
                "所在地",
                "place",
                Division.class,
                Dossier::place,
                (whole, place) -> new Dossier<>(place, whole.day, whole.about)),
            dossier.day(
                "day",
                "判断日",
                "day asked about",
                Dossier::day,
                (whole, day) -> new Dossier<>(whole.place, day, whole.about)))
        .with(
            dossier.part(
                "about",
                about.subject().label().chinese(),
                about.subject().label().english(),
                about.subject().type(),
                Dossier::about,
                (whole, part) -> new Dossier<>(whole.place, whole.day, part)),
            about);
  }
}
