package org.uniondomain.core.aid.standard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;

/**
 * 各地低保标准表: the minimum-living standards that a caller keeps, looked up by place and day. A place
 * without a standard of its own has that of the next larger place. Figures that are no standards,
 * such as averages, are kept and never found by a day. It is immutable.
 */
public final class LocalStandards {
  private static final LocalStandards EMPTY = new LocalStandards(ImmutableList.of());

  private final ImmutableList<LocalStandard> all;

  private LocalStandards(ImmutableList<LocalStandard> all) {
    this.all = all;
  }

  /** Returns the table without any standard. */
  public static LocalStandards none() {
    return EMPTY;
  }

  /**
   * Returns the table of {@code standards}; of two of one place and first day, the later stands.
   */
  public static LocalStandards of(Iterable<LocalStandard> standards) {
    return new LocalStandards(ImmutableList.copyOf(standards));
  }

  /** Returns every standard, in the order in which they were given. */
  public ImmutableList<LocalStandard> all() {
    return all;
  }

  /** Returns this table and the standards of another, which go before those of the same day. */
  public LocalStandards with(LocalStandards more) {
    return new LocalStandards(
        ImmutableList.<LocalStandard>builder().addAll(all).addAll(more.all).build());
  }

  /**
   * 执行标准: the standard in force at {@code place} on {@code day}, even if it was published later.
   */
  public Optional<LocalStandard> inForce(Division place, LocalDate day) {
    return latest(place, each -> each.hasBegun(day));
  }

  /**
   * 当时已公布的标准: the standard for {@code day} that could be known on {@code known}. Where it is not
   * the one {@linkplain #inForce in force}, the difference is paid back.
   */
  public Optional<LocalStandard> known(Division place, LocalDate day, LocalDate known) {
    return latest(place, each -> each.hasBegun(day) && each.isKnown(known));
  }

  /** Returns the amount in force, for the facts of a household; unknown where there is none. */
  public Fact<Money> amount(Division place, LocalDate day) {
    return inForce(place, day).map(each -> each.sourced().value()).orElse(Fact.unknown());
  }

  /**
   * 逐月标准: the standard in force on the first day of each month, for the facts of a year of aid.
   *
   * @param first the first month
   * @param last the last month, inclusive
   */
  public Listing<MonthlyStandard> monthly(Division place, YearMonth first, YearMonth last) {
    ImmutableList.Builder<MonthlyStandard> months = ImmutableList.builder();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      LocalDate day = month.atDay(1);
      months.add(MonthlyStandard.builder().month(day).standard(amount(place, day)).build());
    }
    return Listing.complete(months.build());
  }

  /**
   * 沿革: every standard and other figure of {@code place}, or of the nearest larger place that has
   * any, as facts for the rules on standards; the days that are asked about are not told yet.
   */
  public StandardHistory history(Division place) {
    for (Division division : place.chain()) {
      ImmutableList<LocalStandard> own = of(division, each -> true);
      if (!own.isEmpty()) {
        return StandardHistory.builder()
            .standards(
                Listing.complete(
                    own.stream()
                        .map(LocalStandard::asFact)
                        .collect(ImmutableList.toImmutableList())))
            .build();
      }
    }
    return StandardHistory.builder().build();
  }

  private Optional<LocalStandard> latest(Division place, Predicate<LocalStandard> condition) {
    for (Division division : place.chain()) {
      LocalStandard latest = null;
      for (LocalStandard each : of(division, condition)) {
        LocalDate from = each.sourced().effectiveFrom();
        if (latest == null || !from.isBefore(latest.sourced().effectiveFrom())) {
          latest = each;
        }
      }
      if (latest != null) {
        return Optional.of(latest);
      }
    }
    return Optional.empty();
  }

  private ImmutableList<LocalStandard> of(Division place, Predicate<LocalStandard> condition) {
    return all.stream()
        .filter(each -> each.place().equals(place))
        .filter(condition)
        .collect(ImmutableList.toImmutableList());
  }
}
