package org.uniondomain.rules.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.employment.FairPermit;
import org.uniondomain.core.employment.JobFair;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("招聘会：《大型群众性活动安全管理条例》许可，《人力资源市场暂行条例》第二十八条")
class JobFairRulesTest {
  private static final BoundRulebook NATION =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2019, 6, 3));

  private static JobFair expecting(int persons) {
    return JobFair.builder().expectedAttendance(persons).build();
  }

  private static Verdict.Kind kind(Requirement<JobFair> rule, JobFair fair) {
    return NATION.decide(rule, fair).kind();
  }

  @ParameterizedTest(name = "预计{0}人：{1}，两档重叠提示{2}")
  @CsvSource({
    "0, NONE, false",
    "999, NONE, false",
    "1000, COUNTY, false",
    "1001, COUNTY, false",
    "4999, COUNTY, false",
    "5000, CITY, true",
    "5001, CITY, false"
  })
  @DisplayName("实例四十三：满一千人须许可；五千人同属两档，取上级机关并提示")
  void permit(int persons, FairPermit expected, boolean overlap) {
    Answer<FairPermit> answer = NATION.decide(FairPermitRules.PERMIT, expecting(persons));
    assertThat(answer.asFact()).isEqualTo(Fact.known(expected));
    assertThat(answer.notices().stream().anyMatch(n -> n.kind() == NoticeKind.BANDS_OVERLAP))
        .isEqualTo(overlap);
  }

  @Test
  @DisplayName("人数只知范围：两种机关皆有可能；2007年9月30日尚无此规定")
  void permitOpen() {
    JobFair fair = JobFair.builder().expectedAttendance(Fact.between(3_000, 6_000)).build();
    Fact<FairPermit> either = NATION.decide(FairPermitRules.PERMIT, fair).asFact();
    assertThat(either.admits(FairPermit.COUNTY)).isTrue();
    assertThat(either.admits(FairPermit.CITY)).isTrue();
    assertThat(either.admits(FairPermit.NONE)).isFalse();
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2007, 9, 30))
                .decide(FairPermitRules.PERMIT, expecting(1_000)))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "6月30日举办，{0}申请，{1}人：{2}")
  @CsvSource({
    "2019-06-09, 1000, MET",
    "2019-06-10, 1000, MET",
    "2019-06-11, 1000, BREACHED",
    "2019-06-11, 999, NOT_APPLICABLE"
  })
  @DisplayName("举办二十日前申请")
  void application(LocalDate applied, int persons, Verdict.Kind expected) {
    JobFair fair =
        JobFair.builder()
            .expectedAttendance(persons)
            .opensOn(LocalDate.of(2019, 6, 30))
            .appliedOn(applied)
            .build();
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2019, 7, 5))
                .decide(FairPermitRules.APPLICATION, fair)
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}决定：{1}")
  @CsvSource({"2019-06-12, MET", "2019-06-13, MET", "2019-06-14, BREACHED"})
  @DisplayName("受理后七日内决定，对公安机关只作提示")
  void decision(LocalDate decided, Verdict.Kind expected) {
    JobFair fair =
        JobFair.builder()
            .expectedAttendance(2_000)
            .acceptedOn(LocalDate.of(2019, 6, 6))
            .decidedOn(decided)
            .build();
    Verdict verdict =
        UnionRules.standard()
            .at(Division.NATION, LocalDate.of(2019, 7, 5))
            .decide(FairPermitRules.DECISION, fair);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached late) {
      assertThat(late.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @Test
  @DisplayName("大型招聘会未获许可不得举办；人数不详则待定")
  void heldWithPermit() {
    JobFair large = expecting(1_000).withPermitted(Fact.known(false));
    assertThat(kind(FairPermitRules.HELD_WITH_PERMIT, large)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(FairPermitRules.HELD_WITH_PERMIT, large.withPermitted(Fact.known(true))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(FairPermitRules.HELD_WITH_PERMIT, JobFair.builder().permitted(false).build()))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("人力资源服务机构的现场招聘会：方案、核实、公布；2018年10月1日起")
  void planned() {
    JobFair fair =
        JobFair.builder()
            .onSite(true)
            .byServiceBody(true)
            .implementationScheme(true)
            .emergencyPlan(true)
            .securityPlan(true)
            .employersChecked(true)
            .advertisementsChecked(true)
            .publishedInAdvance(true)
            .activitiesManaged(true)
            .build();
    assertThat(kind(JobFairRules.PLANS, fair)).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(JobFairRules.CHECKS, fair)).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(JobFairRules.PUBLISHED, fair)).isEqualTo(Verdict.Kind.MET);
    JobFair unsafe = fair.withEmergencyPlan(Fact.known(false));
    assertThat(kind(JobFairRules.PLANS, unsafe)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(JobFairRules.CHECKS, fair.withAdvertisementsChecked(Fact.known(false))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(JobFairRules.PUBLISHED, fair.withPublishedInAdvance(Fact.known(false))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(JobFairRules.PLANS, unsafe.withOnSite(Fact.known(false))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2018, 9, 30))
                .decide(JobFairRules.PLANS, unsafe)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "进场{0}人，意向{1}人：{2}")
  @CsvSource({"70000, 14000, MET", "100, 100, MET", "100, 101, BREACHED"})
  @DisplayName("意向人数不多于进场人数；2011至2013年七万人中一万四千人")
  void intents(int entrants, int intents, Verdict.Kind expected) {
    JobFair fair = JobFair.builder().entrants(entrants).intents(intents).build();
    assertThat(kind(JobFairRules.INTENTS_OF_ENTRANTS, fair)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}个省份：{1}")
  @CsvSource({"1, BREACHED", "2, MET", "6, MET"})
  @DisplayName("内蒙古跨区域招聘会有两个以上省份；2013年8月为六个")
  void provinces(int provinces, Verdict.Kind expected) {
    JobFair fair = JobFair.builder().crossRegion(true).provinces(provinces).build();
    LocalDate day = LocalDate.of(2014, 1, 10);
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, day)
                .decide(JobFairRules.SEVERAL_PROVINCES, fair)
                .kind())
        .isEqualTo(expected);
    assertThat(
            UnionRules.standard()
                .at(Regions.HEBEI, day)
                .decide(JobFairRules.SEVERAL_PROVINCES, fair)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
