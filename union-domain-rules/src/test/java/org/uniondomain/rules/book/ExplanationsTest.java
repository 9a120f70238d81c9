package org.uniondomain.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.competition.fund.AwardFundRules.MINIMUM;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;

@DisplayName("逐条说明：奖励资金差一分")
class ExplanationsTest {
  private static final Locale BEFORE = Locale.getDefault();

  private static final String CHINESE =
      """
      劳动竞赛奖励资金最低提取额（competition.award-fund.minimum）
      结论：不符合（应予改正），提取的奖励资金差 ¥0.01
      规定（应当）：提取的奖励资金不低于职工工资总额的1%
      事实：提取的奖励资金 ¥99,999.99；职工工资总额 ¥10,000,000.00
      比较：提取的奖励资金 ¥99,999.99 ≥ 1% × 职工工资总额 ¥10,000,000.00 = ¥100,000.00 ✗
      依据：《内蒙古自治区劳动竞赛奖励办法》（2012），二手资料，内蒙古自治区
      提示：依据未经原文核对：《内蒙古自治区劳动竞赛奖励办法》（2012），二手资料
      补救：提取的奖励资金再增加 ¥0.01（至 ¥100,000.00）即符合\
      """;

  private static final String ENGLISH =
      """
      minimum award fund (competition.award-fund.minimum)
      Verdict: breached (must be corrected), award fund accrued short by ¥0.01
      Rule (shall): the award fund accrued is not lower than 1% of total payroll
      Facts: award fund accrued ¥99,999.99; total payroll ¥10,000,000.00
      Compared: award fund accrued ¥99,999.99 ≥ 1% × total payroll ¥10,000,000.00 = ¥100,000.00 ✗
      Source: Inner Mongolia Measures on Labour-Competition Awards (2012), secondary source, \
      Inner Mongolia Autonomous Region
      Notice: the answer rests on less than a provision that was read: \
      Inner Mongolia Measures on Labour-Competition Awards (2012), secondary source
      Remedy: raise award fund accrued by ¥0.01, to ¥100,000.00, and it is met\
      """;

  private static Assessment<AwardFund> shortByOne() {
    return UnionRules.standard()
        .at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30))
        .of(AwardFund.class)
        .assess(
            AwardFund.builder()
                .payroll(Money.yuan("10000000.00"))
                .accrued(Money.yuan("99999.99"))
                .build());
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(BEFORE);
  }

  @Test
  void inChinese() {
    assertThat(shortByOne().explain(MINIMUM, Locale.CHINA)).isEqualTo(CHINESE);
  }

  @Test
  void inEnglish() {
    assertThat(shortByOne().explain(MINIMUM, Locale.UK)).isEqualTo(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist-nu-thai"})
  @DisplayName("the default locale changes nothing")
  void underOtherDefaultLocales(String locale) {
    Locale.setDefault(Locale.forLanguageTag(locale));
    assertThat(shortByOne().explain(MINIMUM, Locale.CHINA)).isEqualTo(CHINESE);
    assertThat(shortByOne().explain(MINIMUM, Locale.ENGLISH)).isEqualTo(ENGLISH);
  }

  @Test
  void theWholeAssessmentIsOneTextForEachRule() {
    assertThat(shortByOne().explain(Locale.CHINA)).contains(CHINESE);
    assertThat(shortByOne().explanations(Locale.CHINA)).hasSize(shortByOne().findings().size());
  }
}
