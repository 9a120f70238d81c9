package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Description;

/** 位: one member of the objects of a shape: what reads it and what writes it. */
abstract class Slot<S> {
  private final int index;
  private final String name;
  private final SerializableString written;
  private final boolean personal;

  Slot(int index, Description description) {
    this.index = index;
    this.name = Members.name(description);
    this.written = new SerializedString(name);
    this.personal = description.sensitive();
  }

  final int index() {
    return index;
  }

  final String name() {
    return name;
  }

  final SerializableString written() {
    return written;
  }

  final boolean isPersonal() {
    return personal;
  }

  final Spot spot(Spot subject) {
    return subject.member(name, personal);
  }

  /** Returns what stands at the current token, or null where {@code spot} has been told why not. */
  abstract @Nullable Object read(SubjectReader reader, Spot spot, JsonValue.Position at)
      throws IOException;

  /** Returns what {@code read} gave as a value of the subject, or null where told why not. */
  abstract @Nullable Object finish(Object read, boolean inFen, Spot subject);

  /** Returns {@code subject} with a value that {@link #finish} gave. */
  abstract S put(S subject, Object value);

  /** Writes the member, unless nothing is known. */
  abstract void write(S subject, SubjectWriter writer, JsonGenerator json) throws IOException;
}
