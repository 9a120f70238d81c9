package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Label;

/**
 * 事实的写法: the plain value where it is known; {@code between}, {@code atLeast}, {@code atMost} or
 * {@code oneOf} where it is known within limits; {@code {"none": true}} where there is none.
 */
final class FactForm<V> {
  static final String BETWEEN = "between";
  static final String AT_LEAST = "atLeast";
  static final String AT_MOST = "atMost";
  static final String ONE_OF = "oneOf";
  static final String NONE = "none";

  private static final ImmutableSet<String> FORMS =
      ImmutableSet.of(BETWEEN, AT_LEAST, AT_MOST, ONE_OF, NONE);

  private final ValueCodec<V> codec;
  private final boolean strict;

  FactForm(ValueCodec<V> codec, boolean strict) {
    this.codec = codec;
    this.strict = strict;
  }

  /** Returns the fact, or null where {@code spot} has been told why there is none. */
  @Nullable Fact<V> read(JsonValue value, Spot spot) {
    if (value instanceof JsonValue.NullValue) {
      spot.isNull(
          value,
          codec.expected(),
          new Label(
              "不知道就不写此成员，确知没有则写 {\"none\": true}",
              "leave the member out if it is not known, write {\"none\": true} if there is none"));
      return null;
    }
    if (value instanceof JsonValue.ObjectValue object) {
      Set<String> forms = Sets.intersection(object.members().keySet(), FORMS);
      if (forms.size() == 1) {
        UnknownMembers.report(object, FORMS, spot, strict);
        String form = forms.iterator().next();
        JsonValue content = object.members().get(form);
        return content == null ? null : form(form, content, spot.member(form));
      }
      if (forms.size() > 1) {
        spot.error(
            ReadFinding.Kind.WRONG_TYPE,
            value,
            new Label(
                "between、atLeast、atMost、oneOf、none 中的一个",
                "one of between, atLeast, atMost, oneOf and none"),
            new Label("其中 " + forms.size() + " 个", forms.size() + " of them"));
        return null;
      }
    }
    if (isUnknownCode(value, spot)) {
      return Fact.unknown();
    }
    V known = codec.read(value, spot);
    return known == null ? null : Fact.known(known);
  }

  /** Returns whether the value is passed over as an unknown code, and says so. */
  private boolean isUnknownCode(JsonValue value, Spot spot) {
    boolean passed = !strict && codec.isUnknownCode(value);
    if (passed) {
      spot.unknownCode(value, codec.expected(), false);
    }
    return passed;
  }

  private @Nullable Fact<V> form(String form, JsonValue content, Spot spot) {
    if (form.equals(NONE)) {
      if (content instanceof JsonValue.FlagValue flag && flag.value()) {
        return Fact.none();
      }
      spot.wrongType(
          content, new Label("true（不知道有没有就不写）", "true (leave the fact out if nobody knows)"));
      return null;
    }
    if (form.equals(ONE_OF)) {
      return oneOf(content, spot);
    }
    if (!codec.ordered()) {
      spot.error(
          ReadFinding.Kind.WRONG_TYPE,
          content,
          new Label("没有大小之分的值用 oneOf 列举", "oneOf, as these values have no order"),
          new Label("范围", "a range"));
      return null;
    }
    return range(form, content, spot);
  }

  private @Nullable Fact<V> oneOf(JsonValue content, Spot spot) {
    ImmutableList<V> options = values(content, spot, 0, "值的非空数组", "an array of values, not empty");
    if (options == null) {
      return null;
    }
    boolean all = content instanceof JsonValue.ArrayValue it && it.items().size() == options.size();
    return all
        ? Fact.oneOf(options)
        : Fact.unknown(); // an option may be a code nothing is known by
  }

  private @Nullable Fact<V> range(String form, JsonValue content, Spot spot) {
    if (!form.equals(BETWEEN)) {
      V end = codec.read(content, spot);
      return end == null ? null : form.equals(AT_LEAST) ? Order.atLeast(end) : Order.atMost(end);
    }
    ImmutableList<V> ends =
        values(content, spot, 2, "恰有两项的数组 [最小, 最大]", "an array of two, [least, greatest]");
    if (ends == null) {
      return null;
    }
    if (Order.isAbove(ends.get(0), ends.get(1))) {
      spot.unreadable(content, new Label("前一项不大于后一项", "the first not above the second"));
      return null;
    }
    return Order.between(ends.get(0), ends.get(1));
  }

  /** Reads an array of plain values: of {@code size}, or of at least one where that is 0. */
  private @Nullable ImmutableList<V> values(
      JsonValue content, Spot spot, int size, String chinese, String english) {
    Label expected = new Label(chinese, english);
    if (!(content instanceof JsonValue.ArrayValue array)) {
      spot.wrongType(content, expected);
      return null;
    }
    int found = array.items().size();
    if (size == 0 ? found == 0 : found != size) {
      spot.unreadable(content, expected);
      return null;
    }
    ImmutableList.Builder<V> all = ImmutableList.builder();
    boolean complete = true;
    for (int i = 0; i < found; i++) {
      JsonValue item = array.items().get(i);
      if (isUnknownCode(item, spot.item(i))) {
        continue;
      }
      V value = codec.read(item, spot.item(i));
      if (value == null) {
        complete = false;
      } else {
        all.add(value);
      }
    }
    return complete ? all.build() : null;
  }

  /**
   * Returns the JSON of {@code fact}, or null for unknown, which is said by leaving it out.
   *
   * @throws IllegalArgumentException if values without order are known within limits
   */
  @Nullable JsonNode write(Fact<V> fact) {
    V known = fact.orNull();
    if (known != null) {
      return codec.write(known);
    }
    JsonNodeFactory json = JsonNodeFactory.instance;
    ObjectNode object = json.objectNode();
    if (fact.isUnknown()) {
      return null;
    }
    if (fact.isNone()) {
      return object.<ObjectNode>set(NONE, BooleanNode.TRUE);
    }
    if (!fact.options().isEmpty()) {
      ArrayNode options = object.putArray(ONE_OF);
      fact.options().forEach(each -> options.add(codec.write(each)));
      return object;
    }
    V low = fact.low();
    V high = fact.high();
    if (!codec.ordered()) {
      throw new IllegalArgumentException(
          "values of " + codec.type().getName() + " have no order in JSON: " + fact);
    }
    if (low != null && high != null) {
      object.putArray(BETWEEN).add(codec.write(low)).add(codec.write(high));
    } else if (low != null) {
      object.set(AT_LEAST, codec.write(low));
    } else if (high != null) {
      object.set(AT_MOST, codec.write(high));
    }
    return object;
  }

  /** Writes {@code fact} as the member {@code name}, unless nothing is known. */
  void write(Fact<V> fact, SerializableString name, JsonGenerator json) throws IOException {
    V known = fact.orNull();
    if (known != null) {
      json.writeFieldName(name);
      codec.write(known, json);
    } else if (!fact.isUnknown()) {
      JsonNode node = write(fact);
      if (node != null) {
        json.writeFieldName(name);
        SubjectWriter.write(node, json);
      }
    }
  }
}
