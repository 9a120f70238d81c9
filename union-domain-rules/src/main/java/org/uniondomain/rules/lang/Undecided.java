package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;

/** 未定各项: collects what is missing in the items of a list. */
final class Undecided {
  private Undecided() {}

  /** Collects from the items of which {@code condition} is not known, and the items not listed. */
  static <S, E> void collect(
      Items<S, E> items, Condition<E> condition, S subject, MissingCollector into) {
    collect(items, condition, null, subject, into);
  }

  /** Collects, besides, what keeps {@code quantity} open in items that fulfil or could. */
  static <S, E> void collect(
      Items<S, E> items,
      Condition<E> condition,
      @Nullable Quantity<E, ?> quantity,
      S subject,
      MissingCollector into) {
    Listing<E> listing = items.of(subject);
    ImmutableList<E> known = listing.items();
    for (int i = 0; i < known.size(); i++) {
      E item = known.get(i);
      into.inside(
          items,
          i,
          () -> {
            Truth truth = condition.truth(item, subject);
            if (truth == Truth.UNKNOWN) {
              condition.missing(item, subject, into);
            }
            if (truth != Truth.FALSE && quantity != null) {
              quantity.missing(item, subject, into);
            }
          });
    }
    if (!listing.isComplete()) {
      into.rest(items);
      if (Events.areReadIn(condition) || (quantity != null && Events.areReadIn(quantity))) {
        into.unbounded();
      }
    }
  }
}
