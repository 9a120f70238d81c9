package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Vocabulary;

/** 清单位: a member that holds a list. */
final class ListSlot<S, E> extends Slot<S> {
  private final Vocabulary.ListOf<S, E> list;
  private final ListForm<E> form;

  ListSlot(int index, Vocabulary.ListOf<S, E> list, ValueCodecs codecs) {
    super(index, list.items().description());
    this.list = list;
    this.form = new ListForm<>(Shape.of(list.vocabulary(), codecs));
  }

  @Override
  @Nullable Object read(SubjectReader reader, Spot spot, JsonValue.Position at) throws IOException {
    return form.read(reader, spot);
  }

  @Override
  @Nullable Object finish(Object read, boolean inFen, Spot subject) {
    return ((ListForm.Draft<?>) read).finish(inFen);
  }

  @Override
  @SuppressWarnings("unchecked") // what the form read
  S put(S subject, Object value) {
    return list.items().with(subject, (Listing<E>) value);
  }

  @Override
  void write(S subject, SubjectWriter writer, JsonGenerator json) throws IOException {
    Listing<E> listing = list.items().of(subject);
    if (!listing.items().isEmpty() || listing.isComplete()) {
      json.writeFieldName(written());
      form.write(listing, writer, json);
    }
  }
}
