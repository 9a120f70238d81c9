package org.uniondomain.rules.region.shandong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.CategoryRules.CATEGORY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.tier.HardshipCategory;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;

@DisplayName("诸城市困难职工建档通知（2013）")
class ZhuchengHardshipTest {
  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(Division.of("370782"), day);
  }

  @ParameterizedTest(name = "年收入{0}，低保{1}，有致困原因{2}：{3}")
  @CsvSource({
    "14759.99, false, false, LOW_INCOME",
    "14760.00, false, false, NONE",
    "14760.00, false, true, NEAR_LOW_INCOME",
    "14759.99, true, true, NONE"
  })
  @DisplayName("月人均收入低于410元而未享受低保，或以上而有致困原因")
  void atFourHundredAndTen(
      String income, boolean allowance, boolean cause, HardshipCategory expected) {
    assertThat(
            at(LocalDate.of(2013, 9, 26))
                .decide(
                    CATEGORY,
                    with(income, "0")
                        .withReceivesMinimumLiving(Fact.known(allowance))
                        .withLastingCause(Fact.known(cause)))
                .asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("通知之前和2014年起：全国界限不详，无法确定")
  void outsideTheYearTheNationalLineIsNotKnown() {
    for (LocalDate day : new LocalDate[] {LocalDate.of(2013, 9, 25), LocalDate.of(2014, 1, 1)}) {
      assertThat(
              at(day).decide(CATEGORY, with("14000", "0").withStillInDifficulty(Fact.known(true))))
          .isInstanceOf(Answer.Undetermined.class);
    }
  }
}
