package org.uniondomain.rules.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.structure.StaffRules.CHAIR;
import static org.uniondomain.rules.organisation.structure.StaffRules.STAFF;
import static org.uniondomain.rules.organisation.structure.StaffRules.STAFF_NUMBER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十四条（2001年文本第十三条）；中国工会章程（2008）第二十五条；上海、重庆、河南条例")
class StaffRulesTest {
  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  private static Verdict decide(
      Division place, LocalDate day, Requirement<UnionOrganisation> rule, UnionOrganisation union) {
    return UnionRules.standard().at(place, day).decide(rule, union);
  }

  private static UnionOrganisation union(int workers, boolean fullTimeChair) {
    return UnionOrganisation.builder().workers(workers).fullTimeChair(fullTimeChair).build();
  }

  @ParameterizedTest(name = "{0}，职工{1}人，专职主席{2}：{3}")
  @CsvSource({
    "2013-06-30, 199, false, NOT_APPLICABLE",
    "2013-06-30, 200, false, BREACHED",
    "2013-06-30, 201, false, BREACHED",
    "2013-06-30, 200, true, MET",
    "2008-10-20, 200, false, MET",
    "2001-10-26, 200, false, NOT_APPLICABLE"
  })
  @DisplayName("职工二百人：法律只说可以，章程2008年起设，计职工不计会员（第15、16例）")
  void twoHundredWorkers(LocalDate day, int workers, boolean chair, Verdict.Kind expected) {
    UnionOrganisation union = union(workers, chair).withMembers(Fact.known(180));
    Verdict verdict = decide(Division.NATION, day, CHAIR, union);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @ParameterizedTest(name = "{0} {1}，职工{2}人，专职{3}人：{4}")
  @CsvSource({
    "上海, 2026-01-12, 199, 0, NOT_APPLICABLE",
    "上海, 2026-01-12, 200, 0, BREACHED",
    "上海, 2026-01-12, 200, 1, MET",
    "上海, 2026-01-11, 200, 0, NOT_APPLICABLE",
    "重庆, 2013-06-30, 199, 0, NOT_APPLICABLE",
    "重庆, 2013-06-30, 200, 0, BREACHED",
    "重庆, 2013-06-30, 200, 1, MET",
    "重庆, 2011-11-24, 200, 0, UNDETERMINED",
    "河南, 2013-06-30, 200, 0, NOT_APPLICABLE",
    "全国, 2013-06-30, 200, 0, NOT_APPLICABLE"
  })
  @DisplayName("上海、重庆：二百人以上应当配备专职工会工作人员")
  void fullTimeStaff(String place, LocalDate day, int workers, int staff, Verdict.Kind expected) {
    UnionOrganisation union =
        UnionOrganisation.builder().workers(workers).fullTimeStaff(staff).build();
    assertThat(decide(place(place), day, STAFF, union).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "职工{0}人，专职{1}人：{2}")
  @CsvSource({
    "1000, 2, BREACHED",
    "1000, 3, MET",
    "1000, 4, MET",
    "1001, 3, BREACHED",
    "333, 1, MET",
    "334, 1, BREACHED"
  })
  @DisplayName("河南：参照职工千分之三，只作提示")
  void threePerThousand(int workers, int staff, Verdict.Kind expected) {
    UnionOrganisation union =
        UnionOrganisation.builder().workers(workers).fullTimeStaff(staff).build();
    Verdict verdict = decide(Regions.HENAN, DAY, STAFF_NUMBER, union);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
    assertThat(decide(Division.NATION, DAY, STAFF_NUMBER, union).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("职工人数未知或者跨过界限的，不定案")
  void unknown() {
    UnionOrganisation union = union(0, false);
    assertThat(decide(Division.NATION, DAY, CHAIR, union.withWorkers(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            decide(Division.NATION, DAY, CHAIR, union.withWorkers(Fact.between(199, 200))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  private static Division place(String name) {
    return switch (name) {
      case "上海" -> Regions.SHANGHAI;
      case "重庆" -> Regions.CHONGQING;
      case "河南" -> Regions.HENAN;
      default -> Division.NATION;
    };
  }
}
