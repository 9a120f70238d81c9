package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 无此日: the day that never comes, later than every day.
 *
 * @param <S> the subject
 */
public final class Never<S> extends WholeQuantity<S, LocalDate> {

  Never() {
    super(Measure.DAY);
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    return Long.MAX_VALUE;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return Long.MAX_VALUE;
  }

  @Override
  public Quantity<S, LocalDate> bind(Binding binding) {
    return this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {}

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.never(this);
  }
}
