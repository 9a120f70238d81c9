package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Label;

/** 清单的写法: an array of all items, or {@code {"atLeast": [...]}} where there may be more. */
final class ListForm<E> {
  private static final Label EXPECTED =
      new Label(
          "全部各项的数组，或 {\"atLeast\": [已知各项]}",
          "an array of all items, or {\"atLeast\": [those known]}");

  private static final Label EXPECTED_INSIDE = new Label("已知各项的数组", "an array of the items known");
  private static final ImmutableSet<String> FORMS = ImmutableSet.of(FactForm.AT_LEAST);

  private final Shape<E> shape;

  ListForm(Shape<E> shape) {
    this.shape = shape;
  }

  /** A list of which all items have passed by. */
  static final class Draft<E> {
    private final Shape<E> shape;
    private final List<Object> items = new ArrayList<>();
    private boolean refused;
    private boolean complete = true;

    private Draft(Shape<E> shape) {
      this.shape = shape;
    }

    private void add(@Nullable Object item) {
      if (item == null) {
        refused = true;
      } else if (item == Shape.UNKNOWN_CODE) {
        complete = false;
      } else {
        items.add(item);
      }
    }

    /** Returns the list, or null where findings say why there is none. */
    @Nullable Listing<E> finish(boolean inFen) {
      ImmutableList.Builder<E> all = ImmutableList.builderWithExpectedSize(items.size());
      boolean whole = !refused;
      for (Object item : items) {
        E read = shape.finish(item, inFen);
        if (read == null) {
          whole = false;
        } else {
          all.add(read);
        }
      }
      if (!whole) {
        return null;
      }
      return complete ? Listing.complete(all.build()) : Listing.partial(all.build());
    }
  }

  /** Returns the draft of the list at the current token, or null where told why there is none. */
  @Nullable Draft<E> read(SubjectReader reader, Spot spot) throws IOException {
    JsonToken token = reader.document().token();
    if (token == JsonToken.START_ARRAY) {
      Draft<E> draft = new Draft<>(shape);
      items(draft, reader, spot);
      return draft;
    }
    if (token == JsonToken.START_OBJECT) {
      return partial(reader, spot);
    }
    JsonValue value = reader.document().value(spot);
    if (value instanceof JsonValue.NullValue) {
      spot.isNull(
          value,
          EXPECTED,
          new Label(
              "不知道就不写此成员，确知没有则写 []",
              "leave the member out if nothing is known, write [] if there is none"));
    } else {
      spot.wrongType(value, EXPECTED);
    }
    return null;
  }

  private @Nullable Draft<E> partial(SubjectReader reader, Spot spot) throws IOException {
    DocumentParser document = reader.document();
    JsonValue.Position at = document.position();
    Others others = new Others(reader, spot, FORMS);
    Draft<E> draft = new Draft<>(shape);
    draft.complete = false;
    boolean found = false;
    document.enter();
    for (String name = document.nextName(); name != null; name = document.nextName()) {
      if (found || !name.equals(FactForm.AT_LEAST)) {
        others.passOver(name);
        continue;
      }
      found = true;
      document.nextValue();
      Spot inside = spot.member(FactForm.AT_LEAST);
      if (document.token() == JsonToken.START_ARRAY) {
        items(draft, reader, inside);
      } else {
        inside.wrongType(document.value(inside), EXPECTED_INSIDE);
        draft.refused = true;
      }
    }
    if (!found) {
      spot.wrongType(new JsonValue.ObjectValue(ImmutableMap.of(), at), EXPECTED);
      return null;
    }
    return draft;
  }

  private void items(Draft<E> draft, SubjectReader reader, Spot spot) throws IOException {
    DocumentParser document = reader.document();
    document.enter();
    for (int i = 0; document.nextItem(); i++) {
      draft.add(reader.item(shape, spot.item(i)));
    }
  }

  void write(Listing<E> listing, SubjectWriter writer, JsonGenerator json) throws IOException {
    if (!listing.isComplete()) {
      json.writeStartObject();
      json.writeFieldName(FactForm.AT_LEAST);
    }
    json.writeStartArray();
    for (E item : listing.items()) {
      writer.write(shape, item, json);
    }
    json.writeEndArray();
    if (!listing.isComplete()) {
      json.writeEndObject();
    }
  }
}
