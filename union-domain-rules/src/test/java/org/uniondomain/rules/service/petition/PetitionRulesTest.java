package org.uniondomain.rules.service.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.service.petition.PetitionHandler.ADMINISTRATIVE_ORGAN;
import static org.uniondomain.core.service.petition.PetitionHandler.OTHER;
import static org.uniondomain.core.service.petition.PetitionHandler.TRADE_UNION;
import static org.uniondomain.rules.service.petition.PetitionRules.EXTENSION;
import static org.uniondomain.rules.service.petition.PetitionRules.FINISH;
import static org.uniondomain.rules.service.petition.PetitionRules.NOTICE;
import static org.uniondomain.rules.service.petition.PetitionRules.UNION_FINISH;
import static org.uniondomain.rules.service.petition.PetitionRules.UNION_NOTICE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.petition.ImmutablePetition;
import org.uniondomain.core.service.petition.Petition;
import org.uniondomain.core.service.petition.PetitionHandler;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("信访条例第二十二条、第三十三条，信访工作条例第二十三条、第三十四条：告知与办结期限")
class PetitionRulesTest {

  private static BoundRulebook asOf(String day) {
    LocalDate asking = LocalDate.parse(day);
    return UnionRules.standard().at(Division.NATION, asking, asking);
  }

  private static ImmutablePetition.Builder received(PetitionHandler handler, String day) {
    return Petition.builder()
        .handler(handler)
        .received(LocalDate.parse(day))
        .addressClear(true)
        .appeal(true)
        .extensionDays(0)
        .extensionApproved(false)
        .extensionReasonTold(false);
  }

  private static Verdict.Reason reason(Verdict verdict) {
    return ((Verdict.NotApplicable) verdict).reason();
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource({
    "2013-05-06, 2013-05-20, MET",
    "2013-05-06, 2013-05-21, MET",
    "2013-05-06, 2013-05-22, BREACHED",
    "2013-05-06, 2013-05-06, MET",
    "2022-04-30, 2022-05-16, MET",
    "2022-04-30, 2022-05-17, BREACHED"
  })
  @DisplayName("例39：2022年5月1日前，工会只受全国总工会实施办法约束")
  void unionsByTheirOwnMeasures(String received, String notified, Verdict.Kind expected) {
    Petition petition = received(TRADE_UNION, received).notified(LocalDate.parse(notified)).build();
    BoundRulebook rules = asOf("2024-06-30");
    assertThat(rules.decide(UNION_NOTICE, petition).kind()).isEqualTo(expected);
    assertThat(reason(rules.decide(NOTICE, petition))).isEqualTo(Verdict.Reason.CONDITION);
    assertThat(rules.decide(UNION_NOTICE, petition).notices())
        .anyMatch(each -> each.certainty().equals(Optional.of(Certainty.INFERRED)));
  }

  @Test
  @DisplayName("2005年7月25日前，没有约束工会的规定；4月30日前，也没有约束行政机关的规定")
  void beforeTheTexts() {
    BoundRulebook rules = asOf("2024-06-30");
    Petition union = received(TRADE_UNION, "2005-07-24").build();
    assertThat(reason(rules.decide(UNION_NOTICE, union))).isEqualTo(Verdict.Reason.DAY);
    assertThat(reason(rules.decide(NOTICE, union))).isEqualTo(Verdict.Reason.CONDITION);
    Petition organ = received(ADMINISTRATIVE_ORGAN, "2005-04-30").build();
    assertThat(reason(rules.decide(NOTICE, organ))).isEqualTo(Verdict.Reason.DAY);
    assertThat(
            rules.decide(NOTICE, organ.withReceived(Fact.known(LocalDate.of(2005, 5, 1)))).kind())
        .isNotEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("2022年5月1日起，信访工作条例直接约束工会和其他单位，无论何时提问")
  void unionsDirectly() {
    for (PetitionHandler handler : PetitionHandler.values()) {
      Petition petition =
          received(handler, "2022-05-01").notified(LocalDate.of(2022, 5, 16)).build();
      for (String asking : new String[] {"2022-05-16", "2026-01-01"}) {
        assertThat(asOf(asking).decide(NOTICE, petition).kind()).isEqualTo(Verdict.Kind.MET);
        assertThat(asOf(asking).decide(UNION_NOTICE, petition).kind())
            .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
      }
    }
    assertThat(reason(asOf("2023-01-01").decide(NOTICE, received(OTHER, "2022-04-30").build())))
        .isEqualTo(Verdict.Reason.CONDITION);
  }

  @ParameterizedTest(name = "截至{0}: {1}")
  @CsvSource({
    "2023-03-01, PENDING",
    "2023-03-15, PENDING",
    "2023-03-16, PENDING",
    "2023-03-17, BREACHED"
  })
  @DisplayName("尚未告知：在期限内为尚在期限内，过期即不符合")
  void notYetTold(String asking, Verdict.Kind expected) {
    Petition petition = received(TRADE_UNION, "2023-03-01").notified(Fact.none()).build();
    Verdict verdict = asOf(asking).decide(NOTICE, petition);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Pending pending) {
      assertThat(pending.lastDay()).contains(LocalDate.of(2023, 3, 16));
    }
  }

  @Test
  @DisplayName("姓名、住址不清的除外；不知道是否清楚的，无法确定")
  void addressNotClear() {
    Petition late = received(TRADE_UNION, "2023-03-01").notified(LocalDate.of(2023, 3, 20)).build();
    BoundRulebook rules = asOf("2023-04-01");
    assertThat(rules.decide(NOTICE, late).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(NOTICE, late.withAddressClear(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Verdict.Undetermined open =
        (Verdict.Undetermined) rules.decide(NOTICE, late.withAddressClear(Fact.unknown()));
    assertThat(open.possible())
        .containsExactlyInAnyOrder(Verdict.Kind.NOT_APPLICABLE, Verdict.Kind.BREACHED);
    assertThat(open.missing())
        .containsExactly(new Missing.OfFact(PetitionFacts.ADDRESS_CLEAR.description()));
  }

  @Test
  @DisplayName("收到日只知范围的，以可能的每一日判断")
  void receivedWithinARange() {
    BoundRulebook rules = asOf("2023-04-01");
    Petition petition =
        received(TRADE_UNION, "2023-03-01")
            .notified(LocalDate.of(2023, 3, 16))
            .received(Fact.between(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 9)))
            .build();
    assertThat(rules.decide(NOTICE, petition).kind()).isEqualTo(Verdict.Kind.MET);
    Petition earlier =
        petition.withReceived(Fact.between(LocalDate.of(2023, 2, 27), LocalDate.of(2023, 3, 9)));
    assertThat(rules.decide(NOTICE, earlier).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2023-03-02, MET", "2023-03-03, MET", "2023-03-04, BREACHED", "2023-03-06, BREACHED"})
  @DisplayName("例40：2023年1月2日受理，第60日为3月3日星期五")
  void sixtyDays(String finished, Verdict.Kind expected) {
    Petition petition =
        received(TRADE_UNION, "2022-12-28")
            .accepted(LocalDate.of(2023, 1, 2))
            .finished(LocalDate.parse(finished))
            .build();
    assertThat(asOf("2024-01-01").decide(FINISH, petition).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "延期{0}日，批准{1}，告知{2}，{3}办结: {4}")
  @CsvSource({
    "30, true, true, 2023-04-03, MET",
    "30, true, true, 2023-04-04, BREACHED",
    "10, true, true, 2023-03-13, MET",
    "10, true, true, 2023-03-14, BREACHED",
    "40, true, true, 2023-04-03, MET",
    "40, true, true, 2023-04-04, BREACHED",
    "30, false, true, 2023-03-06, BREACHED",
    "30, true, false, 2023-03-06, BREACHED",
    "30, true, false, 2023-03-03, MET"
  })
  @DisplayName("经批准并告知理由的延期，最多三十日；第90日4月2日为星期日，顺延一日")
  void extended(int days, boolean approved, boolean told, String finished, Verdict.Kind expected) {
    Petition petition =
        received(TRADE_UNION, "2022-12-28")
            .accepted(LocalDate.of(2023, 1, 2))
            .finished(LocalDate.parse(finished))
            .extensionDays(days)
            .extensionApproved(approved)
            .extensionReasonTold(told)
            .build();
    assertThat(asOf("2024-01-01").decide(FINISH, petition).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "延期{0}日，批准{1}，告知{2}: {3}")
  @CsvSource({
    "0, false, false, NOT_APPLICABLE",
    "1, true, true, MET",
    "30, true, true, MET",
    "31, true, true, BREACHED",
    "30, false, true, BREACHED",
    "30, true, false, BREACHED"
  })
  @DisplayName("延期须经负责人批准、不超过三十日并告知理由")
  void extension(int days, boolean approved, boolean told, Verdict.Kind expected) {
    Petition petition =
        received(ADMINISTRATIVE_ORGAN, "2010-12-28")
            .extensionDays(days)
            .extensionApproved(approved)
            .extensionReasonTold(told)
            .build();
    assertThat(asOf("2024-01-01").decide(EXTENSION, petition).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("不知是否延期的：六十日内与九十日外已定，其间无法确定")
  void extensionUnknown() {
    BoundRulebook rules = asOf("2024-01-01");
    Petition petition =
        received(TRADE_UNION, "2022-12-28")
            .accepted(LocalDate.of(2023, 1, 2))
            .extensionDays(Fact.unknown())
            .extensionApproved(Fact.unknown())
            .extensionReasonTold(true)
            .build();
    assertThat(finish(rules, petition, "2023-03-03")).isEqualTo(Verdict.Kind.MET);
    assertThat(finish(rules, petition, "2023-03-20")).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(finish(rules, petition, "2023-04-04")).isEqualTo(Verdict.Kind.BREACHED);
  }

  private static Verdict.Kind finish(BoundRulebook rules, Petition petition, String day) {
    return rules.decide(FINISH, petition.withFinished(Fact.known(LocalDate.parse(day)))).kind();
  }

  @Test
  @DisplayName("尚未办结：截至提问日计，最后一日为第60日")
  void notYetFinished() {
    Petition petition =
        received(TRADE_UNION, "2022-12-28")
            .accepted(LocalDate.of(2023, 1, 2))
            .finished(Fact.none())
            .build();
    assertThat(((Verdict.Pending) asOf("2023-03-03").decide(FINISH, petition)).lastDay())
        .contains(LocalDate.of(2023, 3, 3));
    assertThat(asOf("2023-03-04").decide(FINISH, petition).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(reason(asOf("2023-03-04").decide(FINISH, petition.withAccepted(Fact.none()))))
        .isEqualTo(Verdict.Reason.CONDITION);
  }

  @Test
  @DisplayName("2022年5月1日前工会的办结期限未见原文：无法确定，而非没有期限")
  void unionFinishBefore2022() {
    Petition petition =
        received(TRADE_UNION, "2013-05-06")
            .accepted(LocalDate.of(2013, 5, 10))
            .finished(LocalDate.of(2013, 6, 1))
            .build();
    Verdict verdict = asOf("2013-07-01").decide(UNION_FINISH, petition);
    assertThat(((Verdict.Undetermined) verdict).missing())
        .containsExactly(
            new Missing.OfParameter(
                PetitionTerms.UNION_FINISH.id(), PetitionTerms.UNION_FINISH.label()));
    assertThat(reason(asOf("2013-07-01").decide(FINISH, petition)))
        .isEqualTo(Verdict.Reason.CONDITION);
  }
}
