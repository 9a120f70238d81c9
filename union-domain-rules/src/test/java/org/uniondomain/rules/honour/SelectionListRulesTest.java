package org.uniondomain.rules.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.SelectionList;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("评选名单：各类人数、称号合计、五年一次、工会的作用")
class SelectionListRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2020, 12, 31));

  private static final SelectionList LIST_2020 =
      SelectionList.builder()
          .kind(HonourKind.MODEL_WORKER)
          .level(HonourLevel.REGIONAL)
          .year(2020)
          .previousYear(2015)
          .total(776)
          .modelWorkers(525)
          .advancedWorkers(251)
          .unionCommissioned(true)
          .build();

  @ParameterizedTest(name = "先进工作者 {0}：{1}")
  @CsvSource({"250, BREACHED", "251, MET", "252, BREACHED"})
  @DisplayName("2020年：525名劳动模范和251名先进工作者，共776名")
  void titlesAddUp(int advanced, Verdict.Kind expected) {
    assertThat(
            RULES
                .decide(
                    SelectionListRules.TITLES_ADD_UP,
                    LIST_2020.withAdvancedWorkers(Fact.known(advanced)))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "产业工人 {0}、其他一线 {1}、农民工 {2}：{3}")
  @CsvSource({
    "400, 376, 776, MET",
    "400, 377, 0, BREACHED",
    "0, 0, 777, BREACHED",
    "777, 0, 0, BREACHED"
  })
  void parts(int industrial, int frontLine, int migrant, Verdict.Kind expected) {
    SelectionList list =
        LIST_2020
            .withIndustrialWorkers(Fact.known(industrial))
            .withOtherFrontLine(Fact.known(frontLine))
            .withMigrantWorkers(Fact.known(migrant))
            .withNonPublic(Fact.known(0))
            .withEnterpriseWorkers(Fact.known(776))
            .withEnterpriseHeads(Fact.known(0));
    assertThat(RULES.decide(SelectionListRules.PARTS_OF_LIST, list).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("上次表彰后五年；首次表彰没有上次")
  void cycle() {
    assertThat(RULES.decide(SelectionListRules.YEAR_BY_CYCLE, LIST_2020).asFact())
        .isEqualTo(Fact.known(2020));
    assertThat(
            RULES.decide(SelectionListRules.YEAR_BY_CYCLE, LIST_2020.withPreviousYear(Fact.none())))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "{0}，受委托 {1}：{2}")
  @CsvSource({
    "2001-10-26, true, NOT_APPLICABLE",
    "2001-10-27, true, MET",
    "2001-10-27, false, MET",
    "2022-01-01, true, MET"
  })
  @DisplayName("工会法第三十二条（2021年第三十三条）：工会受政府委托，可以；不受委托不违反什么")
  void unionRole(LocalDate day, boolean commissioned, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, day)
                .decide(
                    SelectionListRules.UNION_ROLE,
                    LIST_2020.withUnionCommissioned(Fact.known(commissioned)))
                .kind())
        .isEqualTo(expected);
  }
}
