package org.uniondomain.json.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.BoundSubject;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.hardship.HardshipRules;
import org.uniondomain.rules.hardship.household.HouseholdVocabulary;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.HardshipLaw;
import org.uniondomain.rules.testing.Samples;

class ReceiptPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final Division PLACE = Division.of("130502");
  private static final ReceiptMaker PLAIN = ReceiptMaker.plain();
  private static final ReceiptMaker KEYED =
      ReceiptMaker.keyed("a key that nobody knows".getBytes(UTF_8));
  private static final Rulebook HARDSHIP = Rulebook.named("hardship").with(HardshipRules.RULES);

  private static final BoundRulebook STANDARD = UnionRules.standard().at(PLACE, DAY);
  private static final BoundRulebook AGAIN = UnionRules.standard().at(PLACE, DAY);

  private static final BoundSubject<HardshipHousehold> HOUSEHOLDS =
      HARDSHIP.at(PLACE, DAY).of(HardshipHousehold.class);

  private static HardshipHousehold household(long seed) {
    return new Samples(new Random(seed)).whole(HouseholdVocabulary.VOCABULARY);
  }

  @Property(tries = 30)
  void an_unchanged_book_answers_the_same(@ForAll long seed) {
    ImmutableList<SubjectRules<?>> all = UnionRules.standard().subjects();
    unchanged(all.get(Math.floorMod(seed, all.size())), seed);
  }

  private static <S> void unchanged(SubjectRules<S> rules, long seed) {
    S subject = new Samples(new Random(seed)).any(rules.vocabulary());
    Class<S> type = rules.subject().type();
    for (ReceiptMaker maker : ImmutableList.of(PLAIN, KEYED)) {
      Receipt written = maker.of(STANDARD.of(type).assess(subject));
      Receipt read = Receipt.read(written.toJson()).orThrow();

      assertThat(read).isEqualTo(written);
      assertThat(maker.replay(read, AGAIN.of(type).assess(subject)).isSame()).isTrue();
    }
  }

  @Property(tries = 100)
  void a_changed_fact_is_named(@ForAll long seed) {
    ImmutableList<Attribute<HardshipHousehold, ?>> facts = HouseholdVocabulary.VOCABULARY.facts();
    Attribute<HardshipHousehold, ?> fact = facts.get(Math.floorMod(seed, facts.size()));
    HardshipHousehold before = household(seed);
    HardshipHousehold after = changed(fact, before, household(seed + 1));
    if (after.equals(before)) {
      return;
    }
    String pointer = fact.description().pointer();

    Replay keyed = replay(KEYED, before, after);
    assertThat(keyed.isSame()).isFalse();
    assertThat(keyed.facts()).containsExactly(pointer);
    assertThat(keyed.meaning()).isEmpty();

    Replay plain = replay(PLAIN, before, after);
    assertThat(plain.factsDiffer()).isTrue();
    assertThat(plain.personalFactsDiffer()).isEqualTo(fact.description().sensitive());
    assertThat(plain.facts().contains(pointer)).isNotEqualTo(fact.description().sensitive());
  }

  private static <V> HardshipHousehold changed(
      Attribute<HardshipHousehold, V> fact, HardshipHousehold subject, HardshipHousehold other) {
    try {
      return fact.with(subject, fact.of(other));
    } catch (IllegalArgumentException impossible) {
      return subject;
    }
  }

  private static Replay replay(
      ReceiptMaker maker, HardshipHousehold before, HardshipHousehold after) {
    return maker.replay(maker.of(HOUSEHOLDS.assess(before)), HOUSEHOLDS.assess(after));
  }

  @Property(tries = 25)
  void a_changed_number_is_named_and_no_other(@ForAll long seed) {
    ImmutableList<Threshold<?>> numbers =
        HARDSHIP.allThresholds().stream()
            .filter(each -> each.measure() == Measure.RATIO || each.measure() == Measure.COUNT)
            .collect(ImmutableList.toImmutableList());
    Threshold<?> number = numbers.get(Math.floorMod(seed, numbers.size()));
    Rulebook changed = HARDSHIP.with(changing(number, 3 + Math.floorMod(seed, 50)));
    HardshipHousehold household = household(seed);
    Receipt receipt = PLAIN.of(HOUSEHOLDS.assess(household));

    Replay replay = PLAIN.replay(receipt, changed, HardshipHousehold.class, household);

    assertThat(replay.factsDiffer()).isFalse();
    assertThat(replay.meaning()).containsExactly("number " + number.id());
  }

  private static <V> Overlay changing(Threshold<V> number, int value) {
    return Overlay.of(PLACE)
        .replaces(
            number,
            own ->
                own.since(
                    DAY,
                    number.measure().whole(value),
                    HardshipLaw.XINGTAI_HARDSHIP_STANDARD.cited(),
                    Certainty.TEXT));
  }
}
