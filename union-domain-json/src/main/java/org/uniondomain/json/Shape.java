package org.uniondomain.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 形状: what a vocabulary comes to in JSON, worked out once: which member is read and written how.
 */
final class Shape<S> {
  /** Stands for an item that is a code which nothing is known by. */
  static final Object UNKNOWN_CODE = new Object();

  private final Label expected;
  private final @Nullable ValueCodec<S> code;
  private final @Nullable S empty;
  private final boolean personal;
  private final ImmutableList<Slot<S>> slots;
  private final ImmutableMap<String, Slot<S>> byName;
  private final ImmutableSet<String> names;

  private Shape(Vocabulary<S> vocabulary, ValueCodecs codecs) {
    Label subject = vocabulary.subject().label();
    this.expected =
        new Label("JSON 对象（" + subject.chinese() + "）", "an object (" + subject.english() + ")");
    boolean ofCodes = vocabulary.code() != null;
    this.code = ofCodes ? codecs.of(vocabulary.subject().type(), vocabulary.toString()) : null;
    this.empty = ofCodes ? null : vocabulary.empty();
    this.personal = Sensitivity.anyIn(vocabulary);
    this.names = Members.of(vocabulary);
    this.slots = slots(vocabulary, codecs);
    ImmutableMap.Builder<String, Slot<S>> map = ImmutableMap.builder();
    slots.forEach(each -> map.put(each.name(), each));
    this.byName = map.buildOrThrow();
  }

  /**
   * Works out the shape of {@code vocabulary}.
   *
   * @throws IllegalArgumentException if a fact is of a type without codec, or two members have one
   *     name
   */
  static <S> Shape<S> of(Vocabulary<S> vocabulary, ValueCodecs codecs) {
    return new Shape<>(vocabulary, codecs);
  }

  private static <S> ImmutableList<Slot<S>> slots(Vocabulary<S> vocabulary, ValueCodecs codecs) {
    ImmutableList.Builder<Slot<S>> all = ImmutableList.builder();
    int index = 0;
    for (Attribute<S, ?> fact : vocabulary.facts()) {
      if (vocabulary.code() == null && Members.isOwn(fact)) {
        all.add(new FactSlot<>(index++, fact, codecs));
      }
    }
    for (Vocabulary.ListOf<S, ?> list : vocabulary.lists()) {
      all.add(new ListSlot<>(index++, list, codecs));
    }
    for (Vocabulary.PartOf<S, ?> part : vocabulary.parts()) {
      all.add(new PartSlot<>(index++, part, codecs));
    }
    return all.build();
  }

  /** Returns what is expected where a subject stands. */
  Label expected() {
    return expected;
  }

  /** Returns how a code is written, which is all there is to tell of one; null for all others. */
  @Nullable ValueCodec<S> code() {
    return code;
  }

  /** Returns the subject of which nothing is known. */
  S empty() {
    if (empty == null) {
      throw new IllegalStateException(expected + ": a code has nothing unknown");
    }
    return empty;
  }

  boolean isEmpty(S subject) {
    return subject == empty || subject.equals(empty);
  }

  /** Returns whether anything that can be told is personal. */
  boolean isPersonal() {
    return personal;
  }

  ImmutableList<Slot<S>> slots() {
    return slots;
  }

  ImmutableSet<String> names() {
    return names;
  }

  /** Returns the slot of {@code name}, which is likely to be {@code next}; null for none. */
  @Nullable Slot<S> slot(String name, int next) {
    if (next < slots.size() && slots.get(next).name().equals(name)) {
      return slots.get(next);
    }
    return byName.get(name);
  }

  /** Returns what a reader gave for this shape as a subject, or null where told why not. */
  @SuppressWarnings("unchecked") // a draft of this shape, or a code of it
  @Nullable S finish(Object read, boolean inFen) {
    return read instanceof Draft<?> draft ? ((Draft<S>) draft).finish(inFen) : (S) read;
  }
}
