package org.uniondomain.rules.service.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.petition.ImmutablePetition;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionAnswer;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("信访条例第十八、二十一条，信访工作条例第二十至三十二条：登记、推选代表、答复、回避、保密、系统、报告")
class PetitionConductRulesTest {
  private static ImmutablePetition.Builder received(PetitionHandler handler, String day) {
    return Petition.builder().handler(handler).received(LocalDate.parse(day));
  }

  private static Verdict decide(Requirement<Petition> rule, Petition petition) {
    return UnionRules.standard()
        .at(Division.NATION, LocalDate.of(2024, 1, 10))
        .decide(rule, petition);
  }

  private static Verdict.Kind kind(Requirement<Petition> rule, Petition petition) {
    return decide(rule, petition).kind();
  }

  @ParameterizedTest(name = "{0}，{1}收到，登记{2}：{3}")
  @CsvSource({
    "ADMINISTRATIVE_ORGAN, 2005-04-30, false, NOT_APPLICABLE",
    "ADMINISTRATIVE_ORGAN, 2005-05-01, false, BREACHED",
    "ADMINISTRATIVE_ORGAN, 2005-05-01, true, MET",
    "TRADE_UNION, 2022-04-30, false, NOT_APPLICABLE",
    "TRADE_UNION, 2022-05-01, false, BREACHED",
    "OTHER, 2022-05-01, true, MET"
  })
  @DisplayName("登记：2005年起约束行政机关，2022年5月1日起约束群团组织")
  void registered(PetitionHandler handler, String day, boolean registered, Verdict.Kind expected) {
    assertThat(
            kind(
                PetitionConductRules.REGISTERED_ALWAYS,
                received(handler, day).registered(registered).build()))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}人共同信访，代表{1}人：{2}")
  @CsvSource({
    "1, 1, NOT_APPLICABLE",
    "2, 0, BREACHED",
    "2, 1, MET",
    "6, 4, MET",
    "6, 5, MET",
    "6, 6, BREACHED"
  })
  @DisplayName("多人提出共同事项的，代表不超过五人")
  void representatives(int petitioners, int representatives, Verdict.Kind expected) {
    assertThat(
            kind(
                PetitionConductRules.REPRESENTED,
                received(PetitionHandler.TRADE_UNION, "2023-05-08")
                    .petitioners(petitioners)
                    .representatives(representatives)
                    .build()))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("代表人数未知的无法确定，五人以内的区间已定")
  void representativesUnknown() {
    ImmutablePetition.Builder six =
        received(PetitionHandler.TRADE_UNION, "2023-05-08").petitioners(6);
    assertThat(kind(PetitionConductRules.REPRESENTED, six.build()))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            kind(PetitionConductRules.REPRESENTED, six.representatives(Fact.between(1, 5)).build()))
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "{0}收到，书面{1}，{2}：新条例{3}，工会办法{4}")
  @CsvSource({
    "2013-05-06, true, SUPPORT, NOT_APPLICABLE, MET",
    "2013-05-06, false, EXPLAIN, NOT_APPLICABLE, BREACHED",
    "2005-07-24, false, EXPLAIN, NOT_APPLICABLE, NOT_APPLICABLE",
    "2022-05-01, true, NOT_SUPPORT, MET, NOT_APPLICABLE",
    "2022-05-01, true, OTHER_ANSWER, BREACHED, NOT_APPLICABLE",
    "2022-05-01, false, SUPPORT, BREACHED, NOT_APPLICABLE"
  })
  @DisplayName("书面答复：支持、解释、不支持三种，其前依工会自己的办法第二十一条")
  void answered(
      String day, boolean written, PetitionAnswer answer, Verdict.Kind now, Verdict.Kind before) {
    Petition petition =
        received(PetitionHandler.TRADE_UNION, day)
            .appeal(true)
            .finished(LocalDate.parse(day).plusDays(30))
            .answeredInWriting(written)
            .answer(answer)
            .build();
    assertThat(kind(PetitionConductRules.ANSWERED, petition)).isEqualTo(now);
    assertThat(kind(PetitionConductRules.UNION_ANSWERED, petition)).isEqualTo(before);
    assertThat(kind(PetitionConductRules.ANSWERED, petition.withAppeal(Fact.known(false))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("有直接利害关系的人员回避；无利害关系的不适用")
  void withdrawal() {
    Petition petition =
        received(PetitionHandler.TRADE_UNION, "2022-05-01")
            .staffInterested(true)
            .staffWithdrew(false)
            .build();
    assertThat(kind(PetitionConductRules.WITHDRAWN, petition)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(PetitionConductRules.WITHDRAWN, petition.withStaffWithdrew(Fact.known(true))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            kind(PetitionConductRules.WITHDRAWN, petition.withStaffInterested(Fact.known(false))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("检举控告材料不得转给被检举控告者，违反应予改正")
  void accusation() {
    Petition petition =
        received(PetitionHandler.TRADE_UNION, "2022-05-01")
            .accusation(true)
            .passedToAccused(true)
            .build();
    Verdict.Breached breached =
        (Verdict.Breached) decide(PetitionConductRules.NOT_PASSED_ON, petition);
    assertThat(breached.consequence()).isEqualTo(Consequence.MUST_CORRECT);
    assertThat(
            kind(
                PetitionConductRules.NOT_PASSED_ON,
                petition.withPassedToAccused(Fact.known(false))))
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("录入系统为一般要求，只作提示；重大紧急信息立即报告")
  void systemAndUrgency() {
    Petition petition =
        received(PetitionHandler.TRADE_UNION, "2022-05-01")
            .inSystem(true)
            .openToPetitioner(false)
            .majorOrUrgent(true)
            .reportedAtOnce(false)
            .build();
    assertThat(((Verdict.Breached) decide(PetitionConductRules.ENTERED, petition)).consequence())
        .isEqualTo(Consequence.ADVISORY);
    assertThat(kind(PetitionConductRules.ENTERED, petition.withOpenToPetitioner(Fact.known(true))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(PetitionConductRules.REPORTED_UP, petition)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            kind(PetitionConductRules.REPORTED_UP, petition.withMajorOrUrgent(Fact.known(false))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            kind(PetitionConductRules.REPORTED_UP, petition.withReportedAtOnce(Fact.known(true))))
        .isEqualTo(Verdict.Kind.MET);
  }
}
