package org.uniondomain.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;

/**
 * 案卷: what a file tells of one case: the place and the day that decide by which law, and each thing
 * that is judged.
 *
 * @param place where
 * @param day the day of the law and of the question
 * @param chapters what is judged, by the name it has in the file
 */
record Dossier(Fact<Division> place, Fact<LocalDate> day, ImmutableMap<String, Object> chapters) {

  /** Returns the dossier of which nothing is known. */
  static Dossier empty() {
    return new Dossier(Fact.unknown(), Fact.unknown(), ImmutableMap.of());
  }

  Dossier withPlace(Fact<Division> newPlace) {
    return new Dossier(newPlace, day, chapters);
  }

  Dossier withDay(Fact<LocalDate> newDay) {
    return new Dossier(place, newDay, chapters);
  }

  Dossier withChapter(String name, Object chapter) {
    return new Dossier(
        place,
        day,
        ImmutableMap.<String, Object>builder()
            .putAll(chapters)
            .put(name, chapter)
            .buildKeepingLast());
  }
}
