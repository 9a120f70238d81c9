package org.uniondomain.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.assembly.AssemblyForm.GENERAL_MEETING;
import static org.uniondomain.core.assembly.AssemblyForm.WORKERS_CONGRESS;
import static org.uniondomain.rules.assembly.CongressRules.COLLECTIVE_FORM;
import static org.uniondomain.rules.assembly.CongressRules.POWERS_OF_STATE_INDUSTRIAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.CongressPower;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工代表大会制度")
class CongressRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final BoundRulebook RULES = UnionRules.standard().at(Regions.HUNAN, DAY);

  private static WorkersCongress unit(UnitNature nature, int workers, AssemblyForm form) {
    return WorkersCongress.builder().nature(nature).workers(workers).form(form).build();
  }

  @ParameterizedTest(name = "{0}人，{1}：{2}")
  @CsvSource({
    "99, GENERAL_MEETING, MET",
    "99, WORKERS_CONGRESS, BREACHED",
    "100, GENERAL_MEETING, MET",
    "100, WORKERS_CONGRESS, MET",
    "101, GENERAL_MEETING, MET",
    "299, WORKERS_CONGRESS, MET",
    "300, GENERAL_MEETING, MET",
    "300, WORKERS_CONGRESS, MET",
    "301, GENERAL_MEETING, BREACHED",
    "301, WORKERS_CONGRESS, MET"
  })
  @DisplayName("城镇集体所有制企业条例第二十七条：100人和300人各属两档，两种形式皆可")
  void collectiveEnterprises(int workers, AssemblyForm form, Verdict.Kind expected) {
    Verdict verdict = RULES.decide(COLLECTIVE_FORM, unit(UnitNature.COLLECTIVE, workers, form));
    assertThat(verdict.kind()).isEqualTo(expected);
    assertThat(verdict.notices().stream().anyMatch(n -> n.kind() == NoticeKind.BANDS_OVERLAP))
        .isEqualTo(workers == 100 || workers == 300);
  }

  @Test
  @DisplayName("其他单位，全国无经核实的规定；性质或者形式未知的，不定案")
  void others() {
    WorkersCongress other = unit(UnitNature.OTHER, 500, GENERAL_MEETING);
    assertThat(RULES.decide(COLLECTIVE_FORM, other).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(RULES.decide(COLLECTIVE_FORM, other.withNature(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    WorkersCongress some = unit(UnitNature.COLLECTIVE, 200, GENERAL_MEETING);
    assertThat(RULES.decide(COLLECTIVE_FORM, some.withWorkers(Fact.between(200, 300))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(COLLECTIVE_FORM, some.withWorkers(Fact.between(200, 301))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}，{1}：{2}人开职工大会：{3}")
  @CsvSource({
    "310000, 2011-04-30, 100, NOT_APPLICABLE",
    "310000, 2011-05-01, 99, MET",
    "310000, 2011-05-01, 100, BREACHED",
    "330000, 2010-09-30, 100, NOT_APPLICABLE",
    "330000, 2010-10-01, 99, MET",
    "330000, 2010-10-01, 100, BREACHED",
    "410000, 2007-12-31, 100, NOT_APPLICABLE",
    "410000, 2008-01-01, 100, MET",
    "410000, 2008-01-01, 101, BREACHED",
    "430000, 2026-06-30, 101, NOT_APPLICABLE"
  })
  @DisplayName("上海市条例第四条、浙江省条例第七条、河南省条例第八条：100人")
  void aHundredWorkers(String place, LocalDate day, int workers, Verdict.Kind expected) {
    BoundRulebook rules = UnionRules.standard().at(Division.of(place), day);
    Verdict verdict =
        rules.decide(COLLECTIVE_FORM, unit(UnitNature.OTHER, workers, GENERAL_MEETING));
    assertThat(verdict.kind()).isEqualTo(expected);
    assertThat(
            rules.decide(COLLECTIVE_FORM, unit(UnitNature.OTHER, workers, WORKERS_CONGRESS)).kind())
        .isIn(Verdict.Kind.MET, Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("河南省恰为100人：两种形式皆可，并提示")
  void aHundredInHenan() {
    Verdict verdict =
        UnionRules.standard()
            .at(Regions.HENAN, DAY)
            .decide(COLLECTIVE_FORM, unit(UnitNature.OTHER, 100, GENERAL_MEETING));
    assertThat(verdict.notices()).anyMatch(n -> n.kind() == NoticeKind.BANDS_OVERLAP);
    Verdict shanghai =
        UnionRules.standard()
            .at(Regions.SHANGHAI, DAY)
            .decide(COLLECTIVE_FORM, unit(UnitNature.OTHER, 100, GENERAL_MEETING));
    assertThat(shanghai.notices()).noneMatch(n -> n.kind() == NoticeKind.BANDS_OVERLAP);
  }

  @Test
  @DisplayName("上海市的集体企业有200人而开职工大会：条例容许，本市规定不容许，结论冲突")
  void nationAndPlaceDiffer() {
    Verdict verdict =
        UnionRules.standard()
            .at(Regions.SHANGHAI, DAY)
            .decide(COLLECTIVE_FORM, unit(UnitNature.COLLECTIVE, 200, GENERAL_MEETING));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CONFLICT);
  }

  @Test
  @DisplayName("全民所有制工业企业法第五十二条：五项职权")
  void fivePowers() {
    List<CongressPower> all = Arrays.asList(CongressPower.values());
    WorkersCongress whole =
        unit(UnitNature.STATE_INDUSTRIAL, 500, WORKERS_CONGRESS).withPowers(Listing.complete(all));
    assertThat(RULES.decide(POWERS_OF_STATE_INDUSTRIAL, whole).kind()).isEqualTo(Verdict.Kind.MET);
    List<CongressPower> four = all.subList(0, 4);
    Verdict short1 =
        RULES.decide(POWERS_OF_STATE_INDUSTRIAL, whole.withPowers(Listing.complete(four)));
    assertThat(((Verdict.Breached) short1).consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(
            RULES
                .decide(POWERS_OF_STATE_INDUSTRIAL, whole.withPowers(Listing.partial(four)))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            RULES
                .decide(
                    POWERS_OF_STATE_INDUSTRIAL, whole.withNature(Fact.known(UnitNature.COLLECTIVE)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
