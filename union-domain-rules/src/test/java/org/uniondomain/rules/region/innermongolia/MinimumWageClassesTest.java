package org.uniondomain.rules.region.innermongolia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Level;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.wage.MinimumWageRules;

@DisplayName("内蒙古自治区最低工资地区类别：2021年一类32个、二类30个、三类41个旗县（市、区）")
class MinimumWageClassesTest {
  private static final Threshold<?> CLASSES =
      InnerMongoliaMinimumWage.OVERLAY.numbers().stream()
          .filter(each -> each.equals(MinimumWageRules.AREA_CLASS))
          .findFirst()
          .orElseThrow();

  @Test
  void numberOfUnitsPerClass() {
    Map<Object, Integer> found = new TreeMap<>();
    for (Threshold.Entry<?> entry : CLASSES.entries()) {
      if (entry.place().level() == Level.COUNTY
          && entry.sourced().effectiveFrom().equals(LocalDate.of(2021, 12, 1))) {
        found.merge(entry.sourced().value().get(), 1, Integer::sum);
      }
    }
    assertThat(found).isEqualTo(Map.of(1, 32, 2, 30, 3, 41));
  }

  @Test
  void theListOf2025IsUnknown() {
    assertThat(CLASSES.entries())
        .filteredOn(entry -> entry.place().equals(Division.of("150102")))
        .filteredOn(entry -> entry.sourced().effectiveFrom().equals(LocalDate.of(2025, 12, 1)))
        .singleElement()
        .satisfies(
            entry -> assertThat((Object) entry.sourced().value()).isEqualTo(Fact.between(1, 3)));
  }
}
