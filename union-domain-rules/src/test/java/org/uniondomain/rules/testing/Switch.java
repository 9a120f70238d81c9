package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Attribute;

/**
 * 开关: a flag or a choice that a rule reads, which may decide whether a line matters at all.
 *
 * @param <S> the subject
 * @param <T> what has the flag or choice
 * @param <V> type of the value
 */
record Switch<S, T, V>(Frame<S, T> frame, Attribute<T, V> attribute) {

  /** Returns {@code subject} with each other value in turn. */
  List<S> turned(S subject) {
    List<S> all = new ArrayList<>();
    T inner = frame.of(subject);
    if (inner != null) {
      Fact<V> now = attribute.of(inner);
      for (V value : values()) {
        Fact<V> other = Fact.known(value);
        if (!other.equals(now)) {
          all.add(frame.with(subject, attribute.with(inner, other)));
        }
      }
    }
    return all;
  }

  @SuppressWarnings("unchecked") // a flag is of booleans
  private List<V> values() {
    V[] constants = attribute.type().getEnumConstants();
    return constants == null ? (List<V>) List.of(false, true) : ImmutableList.copyOf(constants);
  }
}
