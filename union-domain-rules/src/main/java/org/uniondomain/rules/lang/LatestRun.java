package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;

/**
 * 连续月数: how many consecutive calendar months, back from the latest one in a list, fulfil a
 * condition. A month that is not listed ends the run.
 *
 * @param <S> the subject
 * @param <E> type of the items
 */
public final class LatestRun<S, E> extends WholeQuantity<S, Integer> {
  private static final int WINDOW = Long.SIZE;

  private final Items<S, E> items;
  private final Quantity<E, LocalDate> month;
  private final Condition<E> condition;

  LatestRun(Items<S, E> items, Quantity<E, LocalDate> month, Condition<E> condition) {
    super(Measure.COUNT);
    this.items = items;
    this.month = month;
    this.condition = condition;
  }

  /** Returns the list. */
  public Items<S, E> items() {
    return items;
  }

  /** Returns a day of the month that an item is about. */
  public Quantity<E, LocalDate> month() {
    return month;
  }

  /** Returns the condition on each month. */
  public Condition<E> condition() {
    return condition;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    Listing<E> listing = items.of(subject);
    return listing.isComplete() && monthsKnown(listing.items(), subject)
        ? run(listing.items(), subject, true)
        : 0;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    Listing<E> listing = items.of(subject);
    if (!listing.isComplete()) {
      return Long.MAX_VALUE;
    }
    return monthsKnown(listing.items(), subject)
        ? run(listing.items(), subject, false)
        : listing.items().size();
  }

  private boolean monthsKnown(ImmutableList<E> all, S subject) {
    for (int i = 0; i < all.size(); i++) {
      if (!month.isExact(all.get(i), subject)) {
        return false;
      }
    }
    return true;
  }

  private long run(ImmutableList<E> all, S subject, boolean surely) {
    long latest = Long.MIN_VALUE;
    for (int i = 0; i < all.size(); i++) {
      latest = Math.max(latest, monthOf(all.get(i), subject));
    }
    long run = 0;
    long more = WINDOW;
    while (more == WINDOW) {
      more = runOf(all, subject, latest - run, surely);
      run += more;
    }
    return run;
  }

  /**
   * Returns how many months in a row, back from {@code latest}, fulfil; at most a window of them.
   */
  private long runOf(ImmutableList<E> all, S subject, long latest, boolean surely) {
    long listed = 0;
    long failing = 0;
    for (int i = 0; i < all.size(); i++) {
      E item = all.get(i);
      long back = latest - monthOf(item, subject);
      if (back >= 0 && back < WINDOW) {
        Truth truth = condition.truth(item, subject);
        listed |= 1L << back;
        failing |= truth == Truth.FALSE || (surely && truth == Truth.UNKNOWN) ? 1L << back : 0;
      }
    }
    return Long.numberOfTrailingZeros(~(listed & ~failing));
  }

  private long monthOf(E item, S subject) {
    LocalDate day = LocalDate.ofEpochDay(month.lowNumerator(item, subject));
    return day.getYear() * 12L + day.getMonthValue();
  }

  @Override
  public Quantity<S, Integer> bind(Binding binding) {
    return new LatestRun<>(items, month.bind(binding), condition.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    ImmutableList<E> known = items.of(subject).items();
    for (int i = 0; i < known.size(); i++) {
      E item = known.get(i);
      into.inside(items, i, () -> month.missing(item, subject, into));
    }
    Undecided.collect(items, condition, subject, into);
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(month, condition);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.latestRun(this);
  }
}
