package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Vocabulary;

/** 部分位: a member that holds a part. */
final class PartSlot<S, P> extends Slot<S> {
  private final Vocabulary.PartOf<S, P> part;
  private final Shape<P> shape;

  PartSlot(int index, Vocabulary.PartOf<S, P> part, ValueCodecs codecs) {
    super(index, part.part().description());
    this.part = part;
    this.shape = Shape.of(part.vocabulary(), codecs);
  }

  @Override
  @Nullable Object read(SubjectReader reader, Spot spot, JsonValue.Position at) throws IOException {
    return reader.part(shape, spot);
  }

  @Override
  @Nullable Object finish(Object read, boolean inFen, Spot subject) {
    return shape.finish(read, inFen);
  }

  @Override
  @SuppressWarnings("unchecked") // what the shape of the part made
  S put(S subject, Object value) {
    return part.part().with(subject, (P) value);
  }

  @Override
  void write(S subject, SubjectWriter writer, JsonGenerator json) throws IOException {
    P value = part.part().of(subject);
    if (!shape.isEmpty(value)) {
      json.writeFieldName(written());
      writer.write(shape, value, json);
    }
  }
}
