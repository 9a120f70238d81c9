package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Attribute;

/** 要素位: a member that holds one fact. */
final class FactSlot<S, V> extends Slot<S> {
  private final Attribute<S, V> attribute;
  private final FactForm<V> form;
  private final @Nullable FactForm<V> formInFen;

  FactSlot(int index, Attribute<S, V> attribute, ValueCodecs codecs) {
    super(index, attribute.description());
    this.attribute = attribute;
    this.form = new FactForm<>(codecs.floored(attribute, codecs.of(attribute)), codecs.isStrict());
    this.formInFen =
        attribute.type() == Money.class
            ? new FactForm<>(codecs.floored(attribute, inFen()), codecs.isStrict())
            : null;
  }

  @SuppressWarnings("unchecked") // asked for facts of money only
  private static <V> ValueCodec<V> inFen() {
    return (ValueCodec<V>) MoneyUnit.IN_FEN;
  }

  @Override
  @Nullable Object read(SubjectReader reader, Spot spot, JsonValue.Position at) throws IOException {
    JsonValue value = reader.document().value(spot, at);
    return formInFen == null ? form.read(value, spot) : value;
  }

  @Override
  @Nullable Object finish(Object read, boolean inFen, Spot subject) {
    FactForm<V> other = formInFen;
    return other == null ? read : (inFen ? other : form).read((JsonValue) read, spot(subject));
  }

  @Override
  @SuppressWarnings("unchecked") // what the form read
  S put(S subject, Object value) {
    return attribute.with(subject, (Fact<V>) value);
  }

  @Override
  void write(S subject, SubjectWriter writer, JsonGenerator json) throws IOException {
    FactForm<V> other = formInFen;
    (other != null && writer.inFen() ? other : form).write(attribute.of(subject), written(), json);
  }
}
