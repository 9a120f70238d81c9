package org.uniondomain.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Stretches;

class UpgradingTest {
  private static final Rulebook BOOK = UnionRules.standard();

  @Test
  void threeDays() {
    LocalDate lawOf = LocalDate.of(2013, 6, 30);
    LocalDate askedOn = LocalDate.of(2013, 7, 20);
    LocalDate knownBy = LocalDate.of(2013, 7, 31);

    BoundRulebook rules = BOOK.at(InnerMongolia.HOHHOT, lawOf, askedOn, knownBy);

    assertThat(rules.day()).isEqualTo(lawOf);
    assertThat(rules.asOf()).isEqualTo(askedOn);
  }

  @Test
  void whatChangesBetweenTwoDays() {
    List<String> changes =
        changes(InnerMongolia.HOHHOT, LocalDate.of(2012, 1, 1), LocalDate.of(2013, 1, 1));

    assertThat(changes)
        .anyMatch(each -> each.startsWith("competition.award-fund.minimum from 2012-07-"));
    assertThat(changes(InnerMongolia.HOHHOT, LocalDate.of(2012, 1, 1), LocalDate.of(2012, 1, 1)))
        .isEmpty();
  }

  static List<String> changes(Division place, LocalDate after, LocalDate until) {
    List<String> changes = new ArrayList<>();
    for (Rule<?> rule : BOOK.allRules()) {
      Stretches stretches = BOOK.stretches(rule, place);
      IntStream.range(1, stretches.count())
          .mapToObj(stretches::dayIn)
          .filter(day -> day.isAfter(after) && !day.isAfter(until))
          .forEach(day -> changes.add(rule.id() + " from " + day));
    }
    return changes;
  }

  @Test
  void oldAndNewBookSideBySide() {
    List<AwardFund> cases =
        List.of(
            AwardFund.builder().payroll(Money.yuan(1_000)).accrued(Money.yuan(10)).build(),
            AwardFund.builder().payroll(Money.yuan(1_000)).build());

    assertThat(differences(BOOK, BOOK, AwardFundRules.MINIMUM, cases)).isEmpty();
    assertThat(differences(BOOK, Rulebook.named("empty"), AwardFundRules.MINIMUM, List.of()))
        .isEmpty();
  }

  static <S> List<S> differences(
      Rulebook before, Rulebook after, Requirement<S> rule, List<S> cases) {
    LocalDate day = LocalDate.of(2026, 11, 1);
    BoundRulebook old = before.at(InnerMongolia.HOHHOT, day);
    BoundRulebook updated = after.at(InnerMongolia.HOHHOT, day);
    return cases.stream()
        .filter(each -> !old.decide(rule, each).equals(updated.decide(rule, each)))
        .toList();
  }
}
