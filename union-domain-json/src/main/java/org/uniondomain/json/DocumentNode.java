package org.uniondomain.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Label;

/**
 * 文档节点: one value of a document that is being read, and the place it stands in. What cannot be read
 * is null here and a finding in the {@link Reading}, with its pointer.
 */
public final class DocumentNode {
  private static final Label OBJECT = new Label("JSON 对象", "an object");
  private static final Label ARRAY = new Label("数组", "an array");

  private final JsonValue value;
  private final Spot spot;
  private final ValueCodecs codecs;

  DocumentNode(JsonValue value, Spot spot, ValueCodecs codecs) {
    this.value = value;
    this.spot = spot;
    this.codecs = codecs;
  }

  /** Returns the JSON Pointer from the root. */
  public String pointer() {
    return spot.pointer();
  }

  /** Returns whether this is an object. */
  public boolean isObject() {
    return value instanceof JsonValue.ObjectValue;
  }

  /** Returns whether this is a text. */
  public boolean isText() {
    return value instanceof JsonValue.TextValue;
  }

  /** Returns whether this is a number. */
  public boolean isNumber() {
    return value instanceof JsonValue.NumberValue;
  }

  /** Returns whether this is true or false. */
  public boolean isFlag() {
    return value instanceof JsonValue.FlagValue;
  }

  /** Returns the names of the members; none where this is no object. */
  public ImmutableSet<String> names() {
    return value instanceof JsonValue.ObjectValue object
        ? object.members().keySet()
        : ImmutableSet.of();
  }

  /** Returns the member, or null where there is none. */
  public @Nullable DocumentNode member(String name) {
    JsonValue found =
        value instanceof JsonValue.ObjectValue object ? object.members().get(name) : null;
    return found == null ? null : new DocumentNode(found, spot.member(name), codecs);
  }

  /**
   * Returns the member; reports it where there is none.
   *
   * @param expected what it would have been
   */
  public @Nullable DocumentNode required(String name, Label expected) {
    DocumentNode found = member(name);
    if (found == null && isObject()) {
      error(
          ReadFinding.Kind.MISSING_MEMBER,
          new Label(
              "成员 " + name + "：" + expected.chinese(),
              "a member " + name + ": " + expected.english()),
          new Label("没有该成员", "no such member"));
    }
    return found;
  }

  /** Reports that this is no object, or has members that are not among {@code known}. */
  public boolean isObjectOf(ImmutableSet<String> known) {
    if (value instanceof JsonValue.ObjectValue object) {
      UnknownMembers.report(object, known, spot, true);
      return true;
    }
    spot.wrongType(value, OBJECT);
    return false;
  }

  /** Returns the items; reports where this is no array. */
  public ImmutableList<DocumentNode> items() {
    if (!(value instanceof JsonValue.ArrayValue array)) {
      spot.wrongType(value, ARRAY);
      return ImmutableList.of();
    }
    ImmutableList.Builder<DocumentNode> items = ImmutableList.builder();
    for (int i = 0; i < array.items().size(); i++) {
      items.add(new DocumentNode(array.items().get(i), spot.item(i), codecs));
    }
    return items.build();
  }

  /** Returns the items of the member; none where there is no such member. */
  public ImmutableList<DocumentNode> items(String name) {
    DocumentNode found = member(name);
    return found == null ? ImmutableList.of() : found.items();
  }

  /**
   * Returns the value, or null where it has been reported why there is none.
   *
   * @param <V> its type
   * @throws IllegalArgumentException if nobody said how values of the type are written
   */
  public <V> @Nullable V as(Class<V> type) {
    return codecs.of(type, "the document").read(value, spot);
  }

  /**
   * Returns the value of the member, or null where there is none or it has been reported why.
   *
   * @param <V> its type
   */
  public <V> @Nullable V as(String name, Class<V> type) {
    DocumentNode found = member(name);
    return found == null ? null : found.as(type);
  }

  /**
   * Returns what is known of a value: the plain value, or limits of it, written like a fact.
   *
   * @param <V> its type
   */
  public <V> @Nullable Fact<V> asFact(Class<V> type) {
    return new FactForm<>(codecs.of(type, "the document"), true).read(value, spot);
  }

  /** Reports a value of another JSON type. */
  public void wrongType(Label expected) {
    spot.wrongType(value, expected);
  }

  /** Reports that nothing is known by the id that stands here. */
  public void unknownId(Label expected) {
    error(ReadFinding.Kind.UNKNOWN_ID, expected, Quoted.describe(value, false));
  }

  /** Reports something for which the document is refused. */
  public void error(ReadFinding.Kind kind, Label expected, Label found) {
    spot.add(ReadFinding.Severity.ERROR, kind, value.at(), expected, found);
  }

  /** Reports something that the user should know; the document is read all the same. */
  public void warning(ReadFinding.Kind kind, Label expected, Label found) {
    spot.add(ReadFinding.Severity.WARNING, kind, value.at(), expected, found);
  }

  /** Returns where it stands. */
  @Override
  public String toString() {
    return pointer();
  }
}
