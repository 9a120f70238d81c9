package org.uniondomain.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.statistics.LivingStandardAverage.Population.RURAL;
import static org.uniondomain.core.statistics.LivingStandardAverage.Population.URBAN;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.money.Money;

@DisplayName("内蒙古平均低保标准：只是统计数")
class InnerMongoliaLivingStandardsTest {
  private static List<Money> amounts(int year, LivingStandardAverage.Population population) {
    return InnerMongoliaLivingStandards.of(year, population).stream()
        .map(LivingStandardAverage::amount)
        .toList();
  }

  @Test
  @DisplayName("2011年两种报道并存；没有找到的年份为空，不为零")
  void what_was_found() {
    assertThat(amounts(2011, URBAN)).containsExactly(Money.yuan(313), Money.yuan(327));
    assertThat(amounts(2012, URBAN)).containsExactly(Money.yuan(385));
    assertThat(amounts(2013, URBAN)).isEmpty();
    assertThat(amounts(2024, RURAL)).isEmpty();
  }

  @Test
  @DisplayName("相邻两年之差与报道一致")
  void differences_agree_with_the_reports() {
    assertThat(amounts(2017, URBAN).get(0).minus(amounts(2016, URBAN).get(0)))
        .isEqualTo(Money.yuan(49));
    assertThat(amounts(2019, URBAN).get(0).minus(amounts(2018, URBAN).get(0)))
        .isEqualTo(Money.yuan(45));
    assertThat(amounts(2019, RURAL).get(0).minus(amounts(2018, RURAL).get(0)))
        .isEqualTo(Money.yuan(367));
  }
}
