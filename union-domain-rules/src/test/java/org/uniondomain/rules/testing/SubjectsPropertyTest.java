package org.uniondomain.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.RandomGenerator;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.testing.Shape;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Vocabulary;

class SubjectsPropertyTest {

  /** Every vocabulary of the standard book, those of lists and parts among them. */
  private static Map<Class<?>, Vocabulary<?>> vocabularies() {
    Map<Class<?>, Vocabulary<?>> all = new LinkedHashMap<>();
    for (SubjectRules<?> own : UnionRules.standard().subjects()) {
      add(own.vocabulary(), all);
    }
    return all;
  }

  private static void add(Vocabulary<?> vocabulary, Map<Class<?>, Vocabulary<?>> all) {
    if (all.putIfAbsent(vocabulary.subject().type(), vocabulary) == null) {
      vocabulary.lists().forEach(each -> add(each.vocabulary(), all));
      vocabulary.parts().forEach(each -> add(each.vocabulary(), all));
    }
  }

  @Example
  @Label("标准规则集的每一份词汇都能生成，每一项要素都会被告知，也会不被告知")
  void every_vocabulary() {
    assertThat(vocabularies()).hasSizeGreaterThan(100);
    vocabularies().values().forEach(SubjectsPropertyTest::everyFact);
  }

  private static <S> void everyFact(Vocabulary<S> vocabulary) {
    Shape<S> shape = Subjects.shape(vocabulary);
    RandomGenerator<S> any = Subjects.any(vocabulary).generator(1000);
    Random random = new Random(5);
    List<S> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(any.next(random).value());
    }
    for (Shape.OfFact<S, ?> fact : shape.facts()) {
      String name = vocabulary + " " + fact.name();
      assertThat(all).as(name).anyMatch(each -> fact.get().apply(each).isKnown());
      assertThat(all).as(name).anyMatch(each -> fact.get().apply(each).isUnknown());
    }
    for (Shape.OfList<S, ?> list : shape.lists()) {
      String name = vocabulary + " " + list.name();
      assertThat(all).as(name).anyMatch(each -> list.get().apply(each).isComplete());
      assertThat(all).as(name).anyMatch(each -> !list.get().apply(each).isComplete());
    }
  }

  @Example
  @Label("词汇所称的下限，实体确实拒绝更低的值")
  void a_floor_is_one_that_the_entity_keeps() {
    vocabularies().values().forEach(SubjectsPropertyTest::floors);
  }

  private static <S> void floors(Vocabulary<S> vocabulary) {
    for (Attribute<S, ?> each : vocabulary.facts()) {
      if (each instanceof QuantityFact<S, ?> fact
          && fact.floor() != Long.MIN_VALUE
          && fact.measure() == Measure.MONEY) {
        assertThatIllegalArgumentException()
            .as(each.toString())
            .isThrownBy(() -> below(fact, vocabulary.empty()));
      }
    }
  }

  private static <S, V extends Comparable<? super V>> void below(QuantityFact<S, V> fact, S empty) {
    fact.with(empty, Fact.known(fact.measure().whole(fact.floor() - 1)));
  }
}
