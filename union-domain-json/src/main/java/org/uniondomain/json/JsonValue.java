package org.uniondomain.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** JSON 值: a value of a document as it was written; numbers keep their digits as text. */
sealed interface JsonValue {

  /** Where a value begins, counted from 1. */
  record Position(int line, int column) {}

  /** Returns where it begins. */
  Position at();

  /** An object; of a member given twice, the first value. */
  record ObjectValue(ImmutableMap<String, JsonValue> members, Position at) implements JsonValue {}

  /** An array. */
  record ArrayValue(ImmutableList<JsonValue> items, Position at) implements JsonValue {}

  /** A text. */
  record TextValue(String text, Position at) implements JsonValue {}

  /** A number, digit by digit as written. */
  record NumberValue(String text, Position at) implements JsonValue {}

  /** True or false. */
  record FlagValue(boolean value, Position at) implements JsonValue {}

  /** The literal null. */
  record NullValue(Position at) implements JsonValue {}

  /** A value that was refused already; nothing more is said of it. */
  record RefusedValue(Position at) implements JsonValue {}
}
