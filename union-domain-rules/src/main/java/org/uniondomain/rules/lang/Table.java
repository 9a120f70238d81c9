package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/**
 * 分档标准: a number that the law fixes for each band of another number: members, class of the place,
 * effect of a proposal. Each row is a threshold with a timeline of its own.
 *
 * @param <V> type of the value
 */
public final class Table<V> {
  private final String id;
  private final Measure<V> measure;
  private final Bound bound;
  private final Label label;
  private final ImmutableList<Row<V>> rows;

  /**
   * One row.
   *
   * @param <V> type of the value
   * @param from the lowest key, inclusive
   * @param to the highest key, inclusive; {@link Integer#MAX_VALUE} for no end
   * @param threshold the number
   */
  public record Row<V>(int from, int to, Threshold<V> threshold) {}

  private Table(
      String id, Measure<V> measure, Bound bound, Label label, ImmutableList<Row<V>> rows) {
    this.id = id;
    this.measure = measure;
    this.bound = bound;
    this.label = label;
    this.rows = rows;
  }

  /**
   * Names a table.
   *
   * @param <V> type of the value
   * @param id stable id, never reused
   * @param bound the word that draws the lines
   */
  public static <V> Table<V> table(
      String id, Measure<V> measure, Bound bound, String chinese, String english) {
    return new Table<>(id, measure, bound, new Label(chinese, english), ImmutableList.of());
  }

  /**
   * Adds a row for the keys from {@code from} to {@code to}, both inclusive, whose entries {@code
   * declare} adds. The id of its threshold is that of the table with the two keys.
   */
  public Table<V> row(int from, int to, UnaryOperator<Threshold<V>> declare) {
    if (from > to) {
      throw new IllegalArgumentException("table " + id + " has no band " + from + " to " + to);
    }
    String band = from == to ? "" + from : to == Integer.MAX_VALUE ? from + "+" : from + "-" + to;
    Threshold<V> threshold =
        Threshold.threshold(
            id + "." + band,
            measure,
            bound,
            label.chinese() + "（" + band + "）",
            label.english() + " (" + band + ")");
    return new Table<>(
        id,
        measure,
        bound,
        label,
        ImmutableList.<Row<V>>builder()
            .addAll(rows)
            .add(new Row<>(from, to, declare.apply(threshold)))
            .build());
  }

  /**
   * Returns the number of the band that {@code key} falls into.
   *
   * @param <S> the subject
   */
  public <S> Quantity<S, V> at(Quantity<S, Integer> key) {
    return Lookup.of(this, key);
  }

  /**
   * Returns the limit that the number of the band of {@code key} draws.
   *
   * @param <S> the subject
   */
  public <S> Limit<S, V> limitAt(Quantity<S, Integer> key) {
    return Limit.at(bound, at(key));
  }

  /** Returns the stable id. */
  public String id() {
    return id;
  }

  /** Returns how the numbers are measured. */
  public Measure<V> measure() {
    return measure;
  }

  /** Returns the word that draws the lines. */
  public Bound bound() {
    return bound;
  }

  /** Returns what the numbers are called. */
  public Label label() {
    return label;
  }

  /** Returns the rows in the order of declaration. */
  public ImmutableList<Row<V>> rows() {
    return rows;
  }

  @Override
  public String toString() {
    return id;
  }
}
