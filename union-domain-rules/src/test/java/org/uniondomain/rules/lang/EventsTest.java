package org.uniondomain.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Measure.DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

@DisplayName("事件：只有读到尚未发生之事的日期，答案才可能等待")
class EventsTest {
  private record Visit(Fact<LocalDate> day, Fact<LocalDate> printed) {}

  private static final Subject<Visit> VISIT = Subject.named("visit", Visit.class, "走访", "visit");

  private static final QuantityFact<Visit, LocalDate> DAY_OF_VISIT =
      VISIT.day("day", "走访日", "day", Visit::day, (visit, day) -> new Visit(day, visit.printed()));

  private static final Quantity<Visit, LocalDate> PRINTED =
      VISIT
          .value(
              "printed",
              "载明日",
              "printed day",
              LocalDate.class,
              Visit::printed,
              (visit, day) -> new Visit(visit.day(), day))
          .reading("载明日", "printed day", DAY, day -> day);

  private static final Quantity<Visit, LocalDate> LINE =
      Quantity.of(DAY, LocalDate.of(2024, 6, 30));

  @Test
  @DisplayName("要素是日期即为事件；读出的日期、固定的日期不是")
  void aDayThatIsReadOutOfAValueIsNoEvent() {
    assertThat(Events.areReadIn(DAY_OF_VISIT)).isTrue();
    assertThat(Events.areReadIn(DAY_OF_VISIT.meets(Limit.at(OR_LESS, LINE)))).isTrue();
    assertThat(Events.areReadIn(LINE.meets(Limit.at(OR_LESS, DAY_OF_VISIT)))).isTrue();
    assertThat(Events.areReadIn(PRINTED.meets(Limit.at(OR_LESS, LINE)))).isFalse();
  }

  @Test
  @DisplayName("清单不全：未列之项可能有尚未发生之事，才可能等待")
  void itemsNotListedMayWait() {
    assertThat(canWait(DAY_OF_VISIT.meets(Limit.at(OR_LESS, LINE)))).isTrue();
    assertThat(canWait(PRINTED.meets(Limit.at(OR_LESS, LINE)))).isFalse();
  }

  private record Campaign(Listing<Visit> visits) {}

  private static boolean canWait(Condition<Visit> condition) {
    Items<Campaign, Visit> visits =
        Subject.named("campaign", Campaign.class, "活动", "campaign")
            .items(
                "visits",
                "走访",
                "visits",
                Visit.class,
                Campaign::visits,
                (campaign, listing) -> new Campaign(listing));
    MissingCollector into = new MissingCollector();
    visits.every(condition).missing(new Campaign(Listing.unknown()), null, into);
    return into.canWait(LocalDate.of(2024, 1, 1));
  }
}
