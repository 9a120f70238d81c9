package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;

/** 时段: the stretches of time in which the law stayed the same; the first has no beginning. */
public final class Stretches {
  private final long[] changes;

  /** Divides time at {@code changes}, each the first day of a new stretch. */
  public Stretches(ImmutableSortedSet<LocalDate> changes) {
    this.changes = changes.stream().mapToLong(LocalDate::toEpochDay).toArray();
  }

  /** Returns the number of stretches. */
  public int count() {
    return changes.length + 1;
  }

  /** Returns a day inside stretch {@code index}. */
  public LocalDate dayIn(int index) {
    return index > 0
        ? LocalDate.ofEpochDay(changes[index - 1])
        : changes.length == 0 ? LocalDate.EPOCH : LocalDate.ofEpochDay(changes[0] - 1);
  }

  /** Returns the index of the stretch in which {@code epochDay} lies. */
  public int at(long epochDay) {
    int found = Arrays.binarySearch(changes, epochDay);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
