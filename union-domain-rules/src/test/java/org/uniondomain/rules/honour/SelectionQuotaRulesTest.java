package org.uniondomain.rules.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.ImmutableSelectionList;
import org.uniondomain.core.honour.SelectionList;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("评选名额：2022年全国五一劳动奖，2020年自治区劳模")
class SelectionQuotaRulesTest {
  private static final BoundRulebook IN_2022 =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2022, 4, 1));
  private static final BoundRulebook IN_2020 =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2020, 4, 1));

  private static ImmutableSelectionList.Builder medals() {
    return SelectionList.builder()
        .kind(HonourKind.MAY_DAY_MEDAL)
        .level(HonourLevel.NATIONAL)
        .total(200);
  }

  private static ImmutableSelectionList.Builder modelWorkers() {
    return SelectionList.builder()
        .kind(HonourKind.MODEL_WORKER)
        .level(HonourLevel.REGIONAL)
        .total(100);
  }

  @ParameterizedTest(name = "200人中产业工人 {0}、一线 {1}、农民工 {2}、非公 {3}：{4}")
  @CsvSource({"69, 39, 19, 69, BREACHED", "70, 40, 20, 70, MET", "71, 41, 21, 71, MET"})
  void mayDayMedals(
      int industrial, int frontLine, int migrant, int nonPublic, Verdict.Kind expected) {
    SelectionList list =
        medals()
            .industrialWorkers(industrial)
            .otherFrontLine(frontLine)
            .migrantWorkers(migrant)
            .nonPublic(nonPublic)
            .build();
    assertThat(
            List.of(
                IN_2022.decide(SelectionQuotaRules.INDUSTRIAL, list).kind(),
                IN_2022.decide(SelectionQuotaRules.FRONT_LINE, list).kind(),
                IN_2022.decide(SelectionQuotaRules.MIGRANT, list).kind(),
                IN_2022.decide(SelectionQuotaRules.NON_PUBLIC_UNITS, list).kind()))
        .containsOnly(expected);
  }

  @Test
  @DisplayName("名额不足为提示；总数未知则待定；2023年不适用")
  void advisoryAndUnknown() {
    SelectionList few = medals().industrialWorkers(0).build();
    Verdict verdict = IN_2022.decide(SelectionQuotaRules.INDUSTRIAL, few);
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(IN_2022.decide(SelectionQuotaRules.INDUSTRIAL, few.withTotal(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2023, 1, 1))
                .decide(SelectionQuotaRules.INDUSTRIAL, few)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "MAY_DAY_CERTIFICATE, BREACHED",
    "WORKERS_PIONEER, BREACHED",
    "MODEL_WORKER, NOT_APPLICABLE"
  })
  @DisplayName("非公有制企业的名额三个奖项都有，产业工人的名额只在奖章")
  void nonPublicInEachAward(HonourKind kind, Verdict.Kind expected) {
    SelectionList list = medals().kind(kind).nonPublic(69).industrialWorkers(0).build();
    assertThat(IN_2022.decide(SelectionQuotaRules.NON_PUBLIC_UNITS, list).kind())
        .isEqualTo(expected);
    assertThat(IN_2022.decide(SelectionQuotaRules.INDUSTRIAL, list).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "100人中企业职工 {0}、企业负责人 {1}：{2}、{3}")
  @CsvSource({"44, 6, BREACHED, BREACHED", "45, 5, MET, MET", "46, 4, MET, MET"})
  void regionalModelWorkers(int workers, int heads, Verdict.Kind enough, Verdict.Kind few) {
    SelectionList list = modelWorkers().enterpriseWorkers(workers).enterpriseHeads(heads).build();
    assertThat(IN_2020.decide(SelectionQuotaRules.ENTERPRISE_WORKERS_ENOUGH, list).kind())
        .isEqualTo(enough);
    assertThat(IN_2020.decide(SelectionQuotaRules.ENTERPRISE_HEADS_FEW, list).kind())
        .isEqualTo(few);
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, LocalDate.of(2021, 1, 1))
                .decide(SelectionQuotaRules.ENTERPRISE_HEADS_FEW, list)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
