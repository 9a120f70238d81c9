package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;

/**
 * 主题: what rules speak about, and the place where its attributes are named.
 *
 * @param <S> its type
 */
public final class Subject<S> {
  private final String id;
  private final Class<S> type;
  private final Label label;

  private Subject(String id, Class<S> type, Label label) {
    this.id = requireNonNull(id, "id");
    this.type = requireNonNull(type, "type");
    this.label = requireNonNull(label, "label");
  }

  /**
   * Names a subject.
   *
   * @param <S> its type
   * @param id stable id in kebab case
   * @param chinese official Chinese term
   */
  public static <S> Subject<S> named(String id, Class<S> type, String chinese, String english) {
    return new Subject<>(id, type, new Label(chinese, english));
  }

  /** Returns the stable id. */
  public String id() {
    return id;
  }

  /** Returns the type. */
  public Class<S> type() {
    return type;
  }

  /** Returns the term. */
  public Label label() {
    return label;
  }

  /** Names an amount of money. */
  public QuantityFact<S, Money> money(
      String name,
      String chinese,
      String english,
      Function<S, Fact<Money>> get,
      BiFunction<S, Fact<Money>, S> with) {
    return new QuantityFact<>(
        describe(name, chinese, english), Money.class, Measure.MONEY, new Accessor<>(get, with));
  }

  /** Names a number of persons or things. */
  public QuantityFact<S, Integer> count(
      String name,
      String chinese,
      String english,
      Function<S, Fact<Integer>> get,
      BiFunction<S, Fact<Integer>, S> with) {
    return new QuantityFact<>(
        describe(name, chinese, english), Integer.class, Measure.COUNT, new Accessor<>(get, with));
  }

  /** Names a day on which something happened, or none if it has not happened. */
  public QuantityFact<S, LocalDate> day(
      String name,
      String chinese,
      String english,
      Function<S, Fact<LocalDate>> get,
      BiFunction<S, Fact<LocalDate>, S> with) {
    return new QuantityFact<>(
        describe(name, chinese, english), LocalDate.class, Measure.DAY, new Accessor<>(get, with));
  }

  /** Names a ratio. */
  public QuantityFact<S, Ratio> ratio(
      String name,
      String chinese,
      String english,
      Function<S, Fact<Ratio>> get,
      BiFunction<S, Fact<Ratio>, S> with) {
    return new QuantityFact<>(
        describe(name, chinese, english), Ratio.class, Measure.RATIO, new Accessor<>(get, with));
  }

  /** Names a yes-or-no fact. */
  public Flag<S> flag(
      String name,
      String chinese,
      String english,
      Function<S, Fact<Boolean>> get,
      BiFunction<S, Fact<Boolean>, S> with) {
    return new Flag<>(describe(name, chinese, english), new Accessor<>(get, with));
  }

  /** Names a question that only a person can answer; it is missing until somebody does. */
  public Flag<S> judgement(
      String name,
      String chinese,
      String english,
      Function<S, Fact<Boolean>> get,
      BiFunction<S, Fact<Boolean>, S> with) {
    return new Flag<>(describe(name, chinese, english).asJudgement(), new Accessor<>(get, with));
  }

  /**
   * Names a choice from a closed set.
   *
   * @param <E> the set
   */
  public <E extends Enum<E>> Choice<S, E> choice(
      String name,
      String chinese,
      String english,
      Class<E> type,
      Function<S, Fact<E>> get,
      BiFunction<S, Fact<E>, S> with) {
    return new Choice<>(describe(name, chinese, english), type, new Accessor<>(get, with));
  }

  /**
   * Names a fact of any other type: texts, places, periods, reported figures.
   *
   * @param <V> its type
   */
  public <V> ValueFact<S, V> value(
      String name,
      String chinese,
      String english,
      Class<V> type,
      Function<S, Fact<V>> get,
      BiFunction<S, Fact<V>, S> with) {
    return new ValueFact<>(describe(name, chinese, english), type, new Accessor<>(get, with));
  }

  /**
   * Names a list.
   *
   * @param <E> type of its items
   */
  public <E> Items<S, E> items(
      String name,
      String chinese,
      String english,
      Class<E> type,
      Function<S, Listing<E>> get,
      BiFunction<S, Listing<E>, S> with) {
    return new Items<>(describe(name, chinese, english), type, new Accessor<>(get, with));
  }

  /**
   * Names a part with facts of its own.
   *
   * @param <P> its type
   */
  public <P> Part<S, P> part(
      String name,
      String chinese,
      String english,
      Class<P> type,
      Function<S, P> get,
      BiFunction<S, P, S> with) {
    return new Part<>(describe(name, chinese, english), type, new Accessor<>(get, with));
  }

  private Description describe(String name, String chinese, String english) {
    return new Description(
        id + "." + name, "/" + memberName(name), new Label(chinese, english), false, false, false);
  }

  /** Returns the camel-case member name of a kebab-case attribute name. */
  private static String memberName(String name) {
    StringBuilder member = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-') {
        i++;
        member.append((char) (name.charAt(i) - 'a' + 'A'));
      } else {
        member.append(c);
      }
    }
    return member.toString();
  }

  @Override
  public String toString() {
    return id;
  }
}
