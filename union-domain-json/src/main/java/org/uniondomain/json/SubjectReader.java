package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;

/** 主体读取: builds a subject from the members of an object as they pass by. */
final class SubjectReader {
  private final DocumentParser document;
  private final boolean strict;
  private boolean inFen;
  private boolean unitGiven;

  SubjectReader(DocumentParser document, boolean strict) {
    this.document = document;
    this.strict = strict;
  }

  DocumentParser document() {
    return document;
  }

  boolean isStrict() {
    return strict;
  }

  /** Returns the subject at the current token, or null where {@code spot} has been told why not. */
  <S> @Nullable S root(Shape<S> shape, Spot spot) throws IOException {
    ValueCodec<S> code = shape.code();
    if (code != null) {
      return code.read(document.value(spot), spot);
    }
    Draft<S> draft = read(shape, spot, true);
    return draft == null ? null : draft.finish(inFen);
  }

  /** Returns the list at the current token, or null where {@code spot} has been told why not. */
  <E> @Nullable Listing<E> list(ListForm<E> form, Spot spot) throws IOException {
    ListForm.Draft<E> draft = form.read(this, spot);
    return draft == null ? null : draft.finish(false);
  }

  /** Returns what {@link Shape#finish} makes a part of, or null where told why there is none. */
  <S> @Nullable Object part(Shape<S> shape, Spot spot) throws IOException {
    ValueCodec<S> code = shape.code();
    return code == null ? read(shape, spot, false) : code.read(document.value(spot), spot);
  }

  /** Returns what {@link Shape#finish} makes an item of, or null where told why there is none. */
  <S> @Nullable Object item(Shape<S> shape, Spot spot) throws IOException {
    ValueCodec<S> code = shape.code();
    if (code == null) {
      return part(shape, spot);
    }
    JsonValue value = document.value(spot);
    if (!strict && code.isUnknownCode(value)) {
      spot.unknownCode(value, code.expected(), false);
      return Shape.UNKNOWN_CODE;
    }
    return code.read(value, spot);
  }

  private <S> @Nullable Draft<S> read(Shape<S> shape, Spot spot, boolean root) throws IOException {
    if (document.token() != JsonToken.START_OBJECT) {
      spot.masked(true).wrongType(document.value(spot), shape.expected());
      return null;
    }
    Draft<S> draft = new Draft<>(shape, spot);
    Others others = new Others(this, spot, shape.names());
    document.enter();
    int next = 0;
    for (String name = document.nextName(); name != null; name = document.nextName()) {
      Slot<S> slot = shape.slot(name, next);
      if (slot == null && root && name.equals(MoneyUnit.MEMBER)) {
        unit(spot.member(name));
      } else if (slot == null || draft.has(slot.index())) {
        others.passOver(name);
      } else {
        next = slot.index() + 1;
        document.nextValue();
        JsonValue.Position at = document.position();
        draft.put(slot.index(), slot.read(this, slot.spot(spot), at), at);
      }
    }
    return draft;
  }

  private void unit(Spot spot) throws IOException {
    JsonValue.Position nameAt = document.position();
    document.nextValue();
    JsonValue value = document.value(spot);
    if (unitGiven) {
      Duplicates.report(spot, nameAt);
    } else {
      unitGiven = true;
      inFen = Boolean.TRUE.equals(MoneyUnit.isFen(value, spot));
    }
  }
}
