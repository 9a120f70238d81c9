package org.uniondomain.rules.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.AidYears.living;
import static org.uniondomain.core.testing.AidYears.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.StudentAidYear;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("中央财政专项帮扶资金使用管理办法第五条第三项：助学救助不超过十个月低保标准；湖北、上海")
class StudyAidRulesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
  private static final BoundRulebook NATION = UnionRules.standard().at(Division.NATION, DAY);
  private static final BoundRulebook HUBEI = UnionRules.standard().at(Regions.HUBEI, DAY);
  private static final BoundRulebook SHANGHAI = UnionRules.standard().at(Regions.SHANGHAI, DAY);

  private static AidGrant study(String yuan) {
    return living(LocalDate.of(2022, 8, 20), yuan).withKind(Fact.known(AidKind.STUDY));
  }

  private static StudentAidYear student(SchoolStage stage, AidGrant... grants) {
    return StudentAidYear.builder()
        .year(Period.year(2022))
        .tier(HardshipTier.DEEP)
        .stage(stage)
        .disabled(false)
        .standardNature(StandardNature.LOCAL_STANDARD)
        .previousStandard(Money.yuan(800))
        .monthlyStandards(Listing.complete(standards(2022, "840")))
        .grants(Listing.of(grants))
        .build();
  }

  @ParameterizedTest(name = "{0} {1}元：全国{2}，湖北{3}，上海{4}")
  @CsvSource({
    "BACHELOR, 8000.00, MET, MET, MET",
    "BACHELOR, 8000.01, MET, MET, BREACHED",
    "BACHELOR, 8400.00, MET, MET, BREACHED",
    "BACHELOR, 8400.01, BREACHED, BREACHED, BREACHED",
    "SENIOR_SECONDARY, 4000.00, MET, MET, MET",
    "SENIOR_SECONDARY, 4000.01, MET, MET, BREACHED",
    "SENIOR_SECONDARY, 5040.00, MET, MET, BREACHED",
    "SENIOR_SECONDARY, 5040.01, MET, BREACHED, BREACHED",
    "COMPULSORY, 8400.00, MET, MET, MET",
    "COMPULSORY, 8400.01, BREACHED, BREACHED, BREACHED"
  })
  void capsByStage(
      SchoolStage stage,
      String yuan,
      Verdict.Kind nation,
      Verdict.Kind hubei,
      Verdict.Kind shanghai) {
    StudentAidYear year = student(stage, study(yuan));
    assertThat(NATION.decide(StudyAidRules.STUDY_AID_CAP, year).kind()).isEqualTo(nation);
    assertThat(HUBEI.decide(StudyAidRules.STUDY_AID_CAP, year).kind()).isEqualTo(hubei);
    assertThat(SHANGHAI.decide(StudyAidRules.STUDY_AID_CAP, year).kind()).isEqualTo(shanghai);
  }

  @ParameterizedTest(name = "{0}：余额 全国{1}，湖北{2}，上海{3}")
  @CsvSource({
    "BACHELOR, 5400, 5400, 5000",
    "SENIOR_SECONDARY, 5400, 2040, 1000",
    "COMPULSORY, 5400, 5400, 5400"
  })
  @DisplayName("余额：金秋助学并入同一上限")
  void remaining(SchoolStage stage, String nation, String hubei, String shanghai) {
    AidGrant autumn = study("2000").withKind(Fact.known(AidKind.GOLDEN_AUTUMN));
    StudentAidYear year = student(stage, study("1000"), autumn);
    assertThat(NATION.decide(StudyAidRules.STUDY_AID_REMAINING, year).asFact())
        .isEqualTo(Fact.known(Money.yuan(nation)));
    assertThat(HUBEI.decide(StudyAidRules.STUDY_AID_REMAINING, year).asFact())
        .isEqualTo(Fact.known(Money.yuan(hubei)));
    assertThat(SHANGHAI.decide(StudyAidRules.STUDY_AID_REMAINING, year).asFact())
        .isEqualTo(Fact.known(Money.yuan(shanghai)));
  }

  @Test
  @DisplayName("上海：办法只及深度困难和意外致困家庭，相对困难的适用全国上限")
  void otherTiersInShanghai() {
    StudentAidYear relative =
        student(SchoolStage.BACHELOR, study("8400")).withTier(Fact.known(HardshipTier.RELATIVE));
    assertThat(SHANGHAI.decide(StudyAidRules.STUDY_AID_CAP, relative).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(SHANGHAI.decide(StudyAidRules.STUDY_AID_REMAINING, relative).asFact())
        .isEqualTo(Fact.known(Money.ZERO));
    assertThat(
            SHANGHAI.decide(StudyAidRules.STUDY_AID_CAP, relative.withTier(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("上海：义务教育阶段残疾子女减半计算")
  void disabledChildrenInShanghai() {
    StudentAidYear child =
        student(SchoolStage.COMPULSORY, study("4000.01")).withDisabled(Fact.known(true));
    assertThat(SHANGHAI.decide(StudyAidRules.STUDY_AID_CAP, child).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("地区平均标准不得作标准：不算上限，并说明原因；性质不详：待定")
  void anAverageIsNoStandard() {
    StudentAidYear average =
        student(SchoolStage.BACHELOR, study("1"))
            .withStandardNature(Fact.known(StandardNature.STATISTICAL_AVERAGE));
    assertThat(NATION.decide(StudyAidRules.STUDY_AID_CAP, average).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(NATION.decide(StudyAidRules.STANDARDS_LOCAL, average))
        .isInstanceOfSatisfying(
            Verdict.Breached.class,
            breached -> assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY));
    StudentAidYear open = average.withStandardNature(Fact.unknown());
    assertThat(((Verdict.Undetermined) NATION.decide(StudyAidRules.STUDY_AID_CAP, open)).missing())
        .containsExactly(new Missing.OfFact(StudentAidYearFacts.STANDARD_NATURE.description()));
    assertThat(
            NATION
                .decide(
                    StudyAidRules.STANDARDS_LISTED, average.withMonthlyStandards(Listing.none()))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("标准年中调整：一个月按全年之和的十二分之一")
  void theStandardMayChangeDuringTheYear() {
    List<MonthlyStandard> months = new ArrayList<>(standards(2022, "840"));
    for (int i = 6; i < 12; i++) {
      months.set(i, months.get(i).withStandard(Fact.known(Money.yuan("840.01"))));
    }
    StudentAidYear year =
        student(SchoolStage.BACHELOR).withMonthlyStandards(Listing.complete(months));
    assertThat(NATION.decide(StudyAidRules.STUDY_AID_REMAINING, year).asFact())
        .isEqualTo(Fact.known(Money.yuan("8400.05")));
  }
}
