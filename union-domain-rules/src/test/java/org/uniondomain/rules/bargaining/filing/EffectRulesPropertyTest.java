package org.uniondomain.rules.bargaining.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.ContractCases.RECEIVED;
import static org.uniondomain.rules.bargaining.filing.EffectRules.EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_EFFECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractCases;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.region.innermongolia.InnerMongoliaCollectiveContracts;

@Label("集体合同生效日的性质：一次报送至多一份审查意见，载明的生效日不早于送达")
class EffectRulesPropertyTest {
  /** Bound anew for each day of each history, so that it holds no more than is asked of it. */
  private static final Rulebook BOOK =
      Rulebook.named("contracts")
          .with(SubjectRules.of(CollectiveContractFacts.VOCABULARY, EFFECT, WAGE_EFFECT))
          .with(InnerMongoliaCollectiveContracts.OVERLAY);

  private static final LocalDate LATER = LocalDate.of(2014, 6, 30);

  /** What happened in one filing, in days after receipt; at most one opinion was served. */
  private record History(boolean wage, boolean local, int served, int opinion, int stated) {
    private static History random(Random random) {
      return new History(
          random.nextBoolean(),
          random.nextBoolean(),
          random.nextInt(25),
          random.nextInt(4),
          random.nextInt(12));
    }

    /** Returns the case file as it stands on {@code day}: what comes later has not happened. */
    private CollectiveContract asOf(LocalDate received, LocalDate day) {
      LocalDate opined = received.plusDays(served);
      return ContractCases.received(wage ? ContractKind.WAGE : ContractKind.COMPREHENSIVE, received)
          .withSubmittedOn(event(received.minusDays(3), day))
          .withReceivedOn(event(received, day))
          .withObjectionServedOn(opinion == 1 ? event(opined, day) : Fact.none())
          .withNoObjectionOpinionServedOn(opinion > 1 ? event(opined, day) : Fact.none())
          .withStatedEffectiveOn(
              opinion == 3 && !opined.isAfter(day)
                  ? Fact.known(opined.plusDays(stated))
                  : Fact.none());
    }

    private static Fact<LocalDate> event(LocalDate happened, LocalDate day) {
      return happened.isAfter(day) ? Fact.none() : Fact.known(happened);
    }

    private Answer<LocalDate> answer(CollectiveContract contract, LocalDate day) {
      Calculation<CollectiveContract, LocalDate> rule = wage ? WAGE_EFFECT : EFFECT;
      return book(day).decide(rule, contract);
    }

    private BoundRulebook book(LocalDate day) {
      return BOOK.at(local ? InnerMongolia.HOHHOT : Division.NATION, day);
    }
  }

  private static long epochDay(Fact<LocalDate> effect) {
    assertThat(effect.isDetermined()).isTrue();
    return effect.isNone() ? Long.MAX_VALUE : effect.get().toEpochDay();
  }

  @Property(tries = 200)
  @Label("收到日、报送日推后，生效日不会提前")
  void laterReceiptIsNeverEarlierEffect(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 20) int later) {
    History history = History.random(new Random(seed));
    CollectiveContract contract = history.asOf(RECEIVED, LATER);
    CollectiveContract moved =
        contract
            .withReceivedOn(Fact.known(RECEIVED.plusDays(later)))
            .withSubmittedOn(Fact.known(RECEIVED.plusDays(later - 3L)));
    assertThat(epochDay(history.answer(moved, LATER).asFact()))
        .isGreaterThanOrEqualTo(epochDay(history.answer(contract, LATER).asFact()));
  }

  @Property(tries = 60)
  @Label("逐日提问：一经确定即不再变，待定时包含最终的答案，期满次日必已确定")
  void everyAskingDay(@ForAll long seed) {
    History history = History.random(new Random(seed));
    Fact<LocalDate> last = history.answer(history.asOf(RECEIVED, LATER), LATER).asFact();
    boolean decided = false;
    for (int day = -5; day <= 30; day++) {
      LocalDate on = RECEIVED.plusDays(day);
      Answer<LocalDate> answer = history.answer(history.asOf(RECEIVED, on), on);
      assertThat(answer).isNotInstanceOf(Answer.Undetermined.class);
      assertThat(decided && answer instanceof Answer.Pending<?>).isFalse();
      decided = !(answer instanceof Answer.Pending<?>);
      if (decided) {
        assertThat(answer.asFact()).isEqualTo(last);
      } else {
        assertThat(includes(answer.asFact(), last)).as("%s on %s", history, on).isTrue();
      }
    }
    assertThat(decided).isTrue();
  }

  @Property(tries = 100)
  @Label("案卷逐项补全，可能的结果只会收窄")
  void completingTheCaseFileOnlyNarrows(
      @ForAll long seed, @ForAll @IntRange(min = -2, max = 28) int day) {
    Random random = new Random(seed);
    History history = History.random(random);
    LocalDate on = RECEIVED.plusDays(day);
    CollectiveContract whole = history.asOf(RECEIVED, on);
    List<Attribute<CollectiveContract, ?>> facts =
        new ArrayList<>(CollectiveContractFacts.VOCABULARY.facts());
    Collections.shuffle(facts, random);
    CollectiveContract contract = CollectiveContract.builder().build();
    Fact<LocalDate> before = Fact.unknown();
    for (Attribute<CollectiveContract, ?> fact : facts) {
      contract = told(contract, whole, fact);
      Fact<LocalDate> after = history.answer(contract, on).asFact();
      assertThat(narrows(before, after)).as("%s, then %s", before, after).isTrue();
      before = after;
    }
  }

  private static <V> CollectiveContract told(
      CollectiveContract contract,
      CollectiveContract whole,
      Attribute<CollectiveContract, V> fact) {
    return fact.with(contract, fact.of(whole));
  }

  /** Returns whether {@code last} is among what a pending answer holds possible. */
  private static boolean includes(Fact<LocalDate> open, Fact<LocalDate> last) {
    return last.isNone() ? !open.isKnown() && open.high() == null : open.admits(last.get());
  }

  private static boolean narrows(Fact<LocalDate> before, Fact<LocalDate> after) {
    return after.refines(before) || (after.isNone() && includes(before, after));
  }
}
