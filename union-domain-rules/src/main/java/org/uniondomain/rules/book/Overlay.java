package org.uniondomain.rules.book;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Threshold;

/**
 * 地方规定: what the law of one place changes, and nothing else. It has two verbs: a local text
 * <em>replaces</em> a rule or a number where it regulates the same question in its own words, and
 * <em>adds</em> a duty that stands beside the national one. It cannot remove: local silence
 * displaces nothing. It is immutable; every method returns a new value.
 */
public final class Overlay {
  private final Division place;
  private final ImmutableList<Replacement> replacements;
  private final ImmutableList<Addition> additions;
  private final ImmutableList<Threshold<?>> numbers;
  private final ImmutableList<Reading<?>> readings;

  /**
   * 替代: a local rule in place of another.
   *
   * @param general the rule of the larger place
   * @param local the local rule
   */
  public record Replacement(Rule<?> general, Rule<?> local) {}

  /**
   * 增设: a local rule on the same act and addressee as another.
   *
   * @param local the local rule
   * @param beside the rule it stands beside
   */
  public record Addition(Requirement<?> local, Requirement<?> beside) {}

  /**
   * 已阅: a subject on which the law of the place was read.
   *
   * @param <S> the subject
   * @param subject the subject
   * @param when the condition on which it was read
   * @param from the first day of the law that was read; empty where it does not matter
   */
  public record Reading<S>(Subject<S> subject, Condition<S> when, Optional<LocalDate> from) {

    /** Returns whether the law of {@code day} was read. */
    boolean covers(LocalDate day) {
      return from.isEmpty() || !day.isBefore(from.get());
    }
  }

  private Overlay(
      Division place,
      ImmutableList<Replacement> replacements,
      ImmutableList<Addition> additions,
      ImmutableList<Threshold<?>> numbers,
      ImmutableList<Reading<?>> readings) {
    this.place = requireNonNull(place, "place");
    this.replacements = replacements;
    this.additions = additions;
    this.numbers = numbers;
    this.readings = readings;
  }

  /** Returns the overlay of {@code place}, which changes nothing yet. */
  public static Overlay of(Division place) {
    return new Overlay(
        place, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /**
   * Says that {@code local} governs the question of {@code general} wherever it applies. Outside
   * the condition of {@code local} the local text is silent, and {@code general} stands; where it
   * is not known whether that condition holds, both are still possible.
   *
   * @param <S> the subject
   */
  public <S> Overlay replaces(Requirement<S> general, Requirement<S> local) {
    return replacing(new Replacement(general, local));
  }

  /**
   * Says that {@code local} governs the question of {@code general}.
   *
   * @param <S> the subject
   * @param <O> the outcomes
   */
  public <S, O extends Enum<O>> Overlay replaces(
      Determination<S, O> general, Determination<S, O> local) {
    return replacing(new Replacement(general, local));
  }

  /**
   * Says that {@code local} governs the question of {@code general}.
   *
   * @param <S> the subject
   * @param <V> type of the value
   */
  public <S, V> Overlay replaces(Calculation<S, V> general, Calculation<S, V> local) {
    return replacing(new Replacement(general, local));
  }

  private Overlay replacing(Replacement replacement) {
    return new Overlay(
        place,
        ImmutableList.<Replacement>builder().addAll(replacements).add(replacement).build(),
        additions,
        numbers,
        readings);
  }

  /**
   * Says that the place has numbers of its own for {@code threshold}; {@code declare} adds them.
   *
   * @param <V> type of the value
   */
  public <V> Overlay replaces(Threshold<V> threshold, UnaryOperator<Threshold<V>> declare) {
    Threshold<V> bare =
        Threshold.threshold(
                threshold.id(),
                threshold.measure(),
                threshold.bound(),
                threshold.label().chinese(),
                threshold.label().english())
            .in(place);
    return new Overlay(
        place,
        replacements,
        additions,
        ImmutableList.<Threshold<?>>builder().addAll(numbers).add(declare.apply(bare)).build(),
        readings);
  }

  /**
   * Says that {@code local} sets a duty beside that of {@code beside}, on the same act and
   * addressee.
   *
   * @param <S> the subject
   */
  public <S> Overlay adds(Requirement<S> local, Requirement<S> beside) {
    return new Overlay(
        place,
        replacements,
        ImmutableList.<Addition>builder()
            .addAll(additions)
            .add(new Addition(local, beside))
            .build(),
        numbers,
        readings);
  }

  /**
   * Says that the law of the place on {@code subject} was read, so that nothing is unseen.
   *
   * @param <S> the subject
   */
  public <S> Overlay reads(Subject<S> subject) {
    return reads(subject, Condition.always());
  }

  /**
   * Says that the law of the place on {@code subject} was read where {@code condition} holds, such
   * as that on wage contracts only.
   *
   * @param <S> the subject
   */
  public <S> Overlay reads(Subject<S> subject, Condition<S> condition) {
    return reading(new Reading<>(subject, condition, Optional.empty()));
  }

  /**
   * Says that the law of the place on {@code subject}, as it stands since {@code from}, was read
   * where {@code condition} holds; what governed before was not.
   *
   * @param <S> the subject
   */
  public <S> Overlay readsSince(LocalDate from, Subject<S> subject, Condition<S> condition) {
    return reading(new Reading<>(subject, condition, Optional.of(from)));
  }

  private Overlay reading(Reading<?> reading) {
    return new Overlay(
        place,
        replacements,
        additions,
        numbers,
        ImmutableList.<Reading<?>>builder().addAll(readings).add(reading).build());
  }

  /** Returns the place. */
  public Division place() {
    return place;
  }

  /** Returns the local rules that replace others. */
  public ImmutableList<Replacement> replacements() {
    return replacements;
  }

  /** Returns the local rules that stand beside others. */
  public ImmutableList<Addition> additions() {
    return additions;
  }

  /** Returns thresholds that hold the numbers of the place only. */
  public ImmutableList<Threshold<?>> numbers() {
    return numbers;
  }

  /** Returns the subjects on which the law of the place was read. */
  public ImmutableList<Reading<?>> readings() {
    return readings;
  }
}
