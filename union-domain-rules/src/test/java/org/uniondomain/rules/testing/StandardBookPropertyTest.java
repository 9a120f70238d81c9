package org.uniondomain.rules.testing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.Assertions;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.testing.Knowledge;
import org.uniondomain.core.testing.Told;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Vocabulary;

@Label("语言定律：对标准规则集的每一条规则成立")
class StandardBookPropertyTest {
  private static final List<Division> PLACES =
      Stream.concat(
              Stream.of(Division.NATION, InnerMongolia.HOHHOT, Division.of("150102")),
              Stream.concat(
                  Regions.all().stream(),
                  UnionRules.standard().overlays().stream().map(overlay -> overlay.place())))
          .distinct()
          .collect(Collectors.toList());

  /** Made once, since every property asks for thousands of subjects of each vocabulary. */
  private static final Map<Vocabulary<?>, RandomGenerator<?>> GENERATORS = new HashMap<>();

  private static BoundRulebook bound(Random random) {
    Division place = PLACES.get(random.nextInt(PLACES.size()));
    LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(36 * 365));
    return UnionRules.standard().at(place, day, day.plusDays(random.nextInt(60)));
  }

  /** What is checked of a subject and of what was told of it. */
  private interface Check<S> {
    void of(Vocabulary<S> vocabulary, Told<S> told);
  }

  private static <S> void told(SubjectRules<S> own, Random random, Check<S> check) {
    check.of(own.vocabulary(), next(own.vocabulary(), random));
  }

  private static <S> int remedies(BoundRulebook rules, SubjectRules<S> own, Random random) {
    return Laws.remediesAreLeast(rules, own.vocabulary(), next(own.vocabulary(), random).whole());
  }

  private static <S> int open(BoundRulebook rules, SubjectRules<S> own, Random random) {
    return Laws.openAnswers(rules, own.vocabulary(), next(own.vocabulary(), random).told());
  }

  @SuppressWarnings("unchecked") // the generator of a vocabulary makes its subjects
  private static <S> Told<S> next(Vocabulary<S> vocabulary, Random random) {
    return (Told<S>)
        GENERATORS
            .computeIfAbsent(vocabulary, any -> Subjects.told(any, Knowledge.MIXED).generator(1000))
            .next(random)
            .value();
  }

  @Property(tries = 300)
  @Label("知道得更多，不会推翻已定的答案；可能的结果包含每一种补全的答案")
  void knowingMoreNeverOverturns(@ForAll long seed) {
    Random random = new Random(seed);
    BoundRulebook rules = bound(random);
    for (int i = 0; i < 5; i++) {
      for (SubjectRules<?> own : rules.book().subjects()) {
        told(own, random, (all, told) -> Laws.knowingMoreNeverOverturns(rules, all, told));
      }
    }
  }

  @Property(tries = 300)
  @Label("未列为缺失的要素，不能改变答案")
  void whatIsNotMissingCannotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    BoundRulebook rules = bound(random);
    for (int i = 0; i < 5; i++) {
      for (SubjectRules<?> own : rules.book().subjects()) {
        told(own, random, (all, told) -> Laws.whatIsNotMissingCannotMatter(rules, all, told));
      }
    }
  }

  @Property(tries = 300)
  @Label("照补救办理即符合，少一个单位则不符合")
  void remediesAreLeast(@ForAll long seed) {
    Random random = new Random(seed);
    BoundRulebook rules = bound(random);
    for (int i = 0; i < 3; i++) {
      for (SubjectRules<?> own : rules.book().subjects()) {
        remedies(rules, own, random);
      }
    }
  }

  @Property(tries = 500)
  @Label("任何地区、1980年至2040年任何一日，绑定不抛出异常")
  void bindingNeverThrows(
      @ForAll @IntRange(min = 0, max = 1_000_000) int place,
      @ForAll @LongRange(min = 3652, max = 25_932) long day) {
    List<Division> all = Division.all();
    Division division = all.get(place % all.size());
    LocalDate date = LocalDate.ofEpochDay(day);
    assertThatCode(() -> UnionRules.standard().at(division, date)).doesNotThrowAnyException();
  }

  @Example
  void theLawsAreNotVacuous() {
    Random random = new Random(1);
    int remedies = 0;
    int open = 0;
    BoundRulebook rules = UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2024, 6, 30));
    for (int i = 0; i < 100; i++) {
      for (SubjectRules<?> own : rules.book().subjects()) {
        remedies += remedies(rules, own, random);
        open += open(rules, own, random);
      }
    }
    Assertions.assertThat(remedies).isGreaterThan(10);
    Assertions.assertThat(open).isGreaterThan(10);
  }

  @Example
  void everyAccessorOfAnEntityIsInItsVocabulary() {
    for (SubjectRules<?> own : UnionRules.standard().subjects()) {
      covers(own.vocabulary());
    }
  }

  private static void covers(Vocabulary<?> vocabulary) {
    if (vocabulary.code() != null) {
      return;
    }
    Set<String> told = new TreeSet<>();
    vocabulary.facts().forEach(each -> told.add(each.description().pointer().substring(1)));
    vocabulary.lists().forEach(each -> told.add(each.items().description().pointer().substring(1)));
    vocabulary.parts().forEach(each -> told.add(each.part().description().pointer().substring(1)));
    Set<String> accessors = new TreeSet<>();
    for (Method method : vocabulary.subject().type().getDeclaredMethods()) {
      boolean own = !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic();
      boolean fact =
          method.getReturnType() == Fact.class
              || method.getReturnType() == Listing.class
              || method.getReturnType().getName().startsWith("org.uniondomain.core");
      if (own && fact && method.getParameterCount() == 0 && !method.isDefault()) {
        accessors.add(method.getName());
      }
    }
    Assertions.assertThat(told).as(vocabulary.toString()).isEqualTo(accessors);
    vocabulary.lists().forEach(each -> covers(each.vocabulary()));
    vocabulary.parts().forEach(each -> covers(each.vocabulary()));
  }
}
