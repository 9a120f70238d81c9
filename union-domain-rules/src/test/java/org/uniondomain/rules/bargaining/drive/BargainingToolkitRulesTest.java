package org.uniondomain.rules.bargaining.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitRules.ISSUED;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitRules.MODEL_TEXTS;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitRules.ON_THE_LIST;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitRules.TOTAL_USES;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.drive.BargainingToolkit;
import org.uniondomain.core.bargaining.drive.ModelTextUse;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("企业工资集体协商工作规程和12个参考文本")
class BargainingToolkitRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static BargainingToolkit toolkit(int texts, ModelTextUse... uses) {
    return BargainingToolkit.builder()
        .workRules(true)
        .texts(texts)
        .textUses(Listing.of(uses))
        .build();
  }

  private static ModelTextUse use(int number, int times) {
    return ModelTextUse.builder().textNumber(number).uses(times).build();
  }

  @ParameterizedTest(name = "{0}个：{1}")
  @CsvSource({"11, BREACHED", "12, MET", "13, BREACHED"})
  void twelve(int texts, Verdict.Kind expected) {
    assertThat(REGION.decide(MODEL_TEXTS, toolkit(texts)).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "使用第{0}号：{1}")
  @CsvSource({"11, MET", "12, MET", "13, BREACHED"})
  void onTheList(int number, Verdict.Kind expected) {
    assertThat(REGION.decide(ON_THE_LIST, toolkit(12, use(1, 3), use(number, 1))).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("使用次数合计；未印发规程为数据问题")
  void uses() {
    BargainingToolkit toolkit = toolkit(12, use(1, 300), use(2, 45));
    assertThat(REGION.decide(TOTAL_USES, toolkit).asFact()).isEqualTo(Fact.known(345));
    assertThat(REGION.decide(ISSUED, toolkit).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(REGION.decide(ISSUED, toolkit.withWorkRules(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
