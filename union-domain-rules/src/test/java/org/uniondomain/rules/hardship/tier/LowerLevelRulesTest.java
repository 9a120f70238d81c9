package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.LowerLevelRules.GROSS_LINE;
import static org.uniondomain.rules.hardship.tier.LowerLevelRules.LOWER_LEVEL_FILE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.LowerLevelFile;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Missing;

@DisplayName("省级困难职工档案：浙江（2017），内蒙古界限未见")
class LowerLevelRulesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 12, 19);

  private static Answer<LowerLevelFile> in(Division place, HardshipHousehold household) {
    return UnionRules.standard().at(place, DAY).decide(LOWER_LEVEL_FILE, household);
  }

  @ParameterizedTest(name = "收入{0}，自付{1}：{2}")
  @CsvSource({
    "85320.00, 42660.00, FILED",
    "85320.01, 42660.01, NOT_FILED",
    "60000.00, 31559.99, FILED",
    "60000.00, 31560.00, NOT_FILED",
    "60000.00, 17340.00, FILED",
    "60000.00, 17339.99, NOT_FILED"
  })
  @DisplayName("收入3倍以内，扣除自付费用后超过1倍且在1.5倍以内")
  void zhejiang(String income, String ownPaid, LowerLevelFile expected) {
    assertThat(in(Regions.ZHEJIANG, with(income, ownPaid)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("超过3倍而突发困难：条文未见全，无法确定")
  void aboveTheLineBySuddenCauseIsLeftOpen() {
    HardshipHousehold struck = with("90000", "0").withSuddenCause(Fact.known(true));
    assertThat(in(Regions.ZHEJIANG, struck)).isInstanceOf(Answer.Undetermined.class);
  }

  @Test
  @DisplayName("内蒙古自治区级档案：界限列为缺失；无省级规定的地方不适用")
  void innerMongoliaNamesWhatIsMissing() {
    Answer<LowerLevelFile> answer = in(InnerMongolia.HOHHOT, with("60000", "20000"));
    assertThat(((Answer.Undetermined<LowerLevelFile>) answer).missing())
        .contains(new Missing.OfParameter(GROSS_LINE.id(), GROSS_LINE.label()));
    assertThat(in(Division.NATION, with("60000", "20000")))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}
