package org.uniondomain.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.bargaining.BargainingCase;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.hardship.HardshipRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.region.hebei.XingtaiHardship;

@DisplayName("规则含义")
class MeaningTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final Rulebook BOOK = Rulebook.named("hardship").with(HardshipRules.RULES);

  private static Meaning of(Rulebook book, String place, LocalDate day) {
    return book.at(Division.of(place), day).of(HardshipHousehold.class).meaning();
  }

  private static MapDifference<String, String> difference(Meaning one, Meaning other) {
    return Maps.difference(one.pieces(), other.pieces());
  }

  @Test
  @DisplayName("同一含义在各地各日写法相同")
  void the_same_wherever_the_law_is() {
    assertThat(of(BOOK, "150102", DAY)).isEqualTo(of(BOOK, "150103", DAY.plusDays(1)));
  }

  @Test
  @DisplayName("地方规定只改变其所涉的规则和数值")
  void an_overlay_changes_what_it_touches() {
    Rulebook local = BOOK.with(XingtaiHardship.OVERLAY);

    assertThat(of(local, "150102", DAY)).isEqualTo(of(BOOK, "150102", DAY));
    assertThat(difference(of(BOOK, "130500", DAY), of(local, "130500", DAY)).entriesDiffering())
        .containsOnlyKeys(
            "number hardship.tier.deep-line",
            "number hardship.income.window",
            "rule hardship.exclusion.homes",
            "rule hardship.exclusion.vehicle",
            "rule hardship.exclusion.school",
            "rule hardship.exclusion.control",
            "rule hardship.exclusion.refusal");
  }

  @Test
  @DisplayName("只改界限用语，含义也改变")
  void a_word_is_part_of_it() {
    Rulebook inclusive =
        BOOK.with(
            Overlay.of(Division.of("130500"))
                .replaces(
                    TierRules.RELATIVE_LINE,
                    own ->
                        own.since(TierRules.RELATIVE_LINE.entries().get(1).sourced())
                            .drawn(Bound.NOT_EXCEEDING)));
    assertThat(difference(of(BOOK, "130500", DAY), of(inclusive, "130500", DAY)).areEqual())
        .isFalse();
  }

  @Test
  @DisplayName("组成部分的规则和工作日历也在其中")
  void parts_and_calendar_belong_to_it() {
    Meaning meaning =
        UnionRules.standard().at(Division.of("150102"), DAY).of(BargainingCase.class).meaning();
    assertThat(meaning.pieces().keySet()).contains("rule bargaining.side.consent", "calendar");
  }
}
