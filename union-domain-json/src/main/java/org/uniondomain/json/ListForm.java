package org.uniondomain.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Vocabulary;

/** 清单的写法: an array of all items, or {@code {"atLeast": [...]}} where there may be more. */
final class ListForm {
  private static final Label EXPECTED =
      new Label(
          "全部各项的数组，或 {\"atLeast\": [已知各项]}",
          "an array of all items, or {\"atLeast\": [those known]}");

  private final SubjectReader subjects;

  ListForm(SubjectReader subjects) {
    this.subjects = subjects;
  }

  /** Returns the list, or null where {@code spot} has been told why there is none. */
  <E> @Nullable Listing<E> read(Vocabulary<E> vocabulary, JsonValue value, Spot spot) {
    if (value instanceof JsonValue.ArrayValue array) {
      ImmutableList<E> items = items(vocabulary, array, spot);
      return items == null ? null : Listing.complete(items);
    }
    if (value instanceof JsonValue.ObjectValue object
        && object.members().containsKey(FactForm.AT_LEAST)) {
      JsonValue known = object.members().getOrDefault(FactForm.AT_LEAST, value);
      UnknownMembers.report(object, ImmutableSet.of(FactForm.AT_LEAST), spot, subjects.isStrict());
      Spot inside = spot.member(FactForm.AT_LEAST);
      if (known instanceof JsonValue.ArrayValue array) {
        ImmutableList<E> items = items(vocabulary, array, inside);
        return items == null ? null : Listing.partial(items);
      }
      inside.wrongType(known, new Label("已知各项的数组", "an array of the items known"));
      return null;
    }
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

  private <E> @Nullable ImmutableList<E> items(
      Vocabulary<E> vocabulary, JsonValue.ArrayValue array, Spot spot) {
    ImmutableList.Builder<E> items = ImmutableList.builder();
    boolean complete = true;
    for (int i = 0; i < array.items().size(); i++) {
      E item = subjects.read(vocabulary, array.items().get(i), spot.item(i));
      if (item == null) {
        complete = false;
      } else {
        items.add(item);
      }
    }
    return complete ? items.build() : null;
  }
}
