package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.CategoryRules.CATEGORY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipCategory;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("中央财政专项帮扶资金使用管理办法（2015）第四条：三类困难职工")
class CategoryRulesTest {
  private static final LocalDate MEASURES = LocalDate.of(2015, 5, 8);

  private static Answer<HardshipCategory> on(LocalDate day, HardshipHousehold household) {
    return UnionRules.standard().at(Division.NATION, day).decide(CATEGORY, household);
  }

  private static HardshipHousehold household(
      String income, boolean still, boolean slightly, boolean lasting, boolean sudden) {
    return with(income, "0")
        .withStillInDifficulty(Fact.known(still))
        .withSlightlyAboveStandard(Fact.known(slightly))
        .withLastingCause(Fact.known(lasting))
        .withSuddenCause(Fact.known(sudden));
  }

  @ParameterizedTest(name = "收入{0}，仍困难{1}，略高{2}，致困原因{3}，突发{4}：{5}")
  @CsvSource({
    "28439.99, true, false, false, false, LOW_INCOME",
    "28440.00, true, false, false, false, NONE",
    "28439.99, false, false, false, false, NONE",
    "28440.01, false, true, true, false, NEAR_LOW_INCOME",
    "28440.01, false, true, false, false, NONE",
    "28440.00, false, true, true, false, NONE",
    "90000.00, false, false, false, true, ACCIDENT",
    "28439.99, true, false, false, true, LOW_INCOME"
  })
  @DisplayName("低于标准且救助后仍困难；略高而有致困原因；突发事件")
  void theThreeKinds(
      String income,
      boolean still,
      boolean slightly,
      boolean lasting,
      boolean sudden,
      HardshipCategory expected) {
    assertThat(on(MEASURES, household(income, still, slightly, lasting, sudden)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("2009年暂行办法未见原文：界限不详；2016年内接替日不详；其前其后不适用")
  void theDays() {
    HardshipHousehold low = household("0", true, false, false, false);
    assertThat(on(LocalDate.of(2008, 12, 31), low)).isInstanceOf(Answer.NotApplicable.class);
    assertThat(on(LocalDate.of(2013, 6, 30), low)).isInstanceOf(Answer.Undetermined.class);
    assertThat(on(MEASURES.minusDays(1), low)).isInstanceOf(Answer.Undetermined.class);
    assertThat(on(LocalDate.of(2015, 12, 31), low).asFact())
        .isEqualTo(Fact.known(HardshipCategory.LOW_INCOME));
    assertThat(on(LocalDate.of(2016, 1, 1), low)).isInstanceOf(Answer.Undetermined.class);
    assertThat(on(LocalDate.of(2016, 12, 31), low)).isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("内蒙古2012、2013年：假定沿用，答案如实提示")
  void innerMongoliaIsAssumed() {
    Answer<HardshipCategory> answer =
        UnionRules.standard()
            .at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30))
            .decide(CATEGORY, household("28439.99", true, false, false, false));
    assertThat(answer.asFact()).isEqualTo(Fact.known(HardshipCategory.LOW_INCOME));
    assertThat(answer.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION)
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
  }
}
