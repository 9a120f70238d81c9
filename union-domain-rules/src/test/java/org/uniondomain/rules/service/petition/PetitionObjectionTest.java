package org.uniondomain.rules.service.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.service.petition.PetitionHandler.TRADE_UNION;
import static org.uniondomain.rules.service.petition.PetitionRules.NOTICE;
import static org.uniondomain.rules.service.petition.PetitionRules.OBJECTION;
import static org.uniondomain.rules.service.petition.PetitionRules.ORDER;

import java.time.LocalDate;
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
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.Conventions;

@DisplayName("信访工作条例第二十三条：异议、顺延与日期先后")
class PetitionObjectionTest {

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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2023-01-29, MET", "2023-01-30, MET", "2023-01-31, BREACHED"})
  @DisplayName("五个工作日内提出异议并说明理由：春节不计，调休上班的周末计入")
  void objection(String day, Verdict.Kind expected) {
    Petition petition =
        received(TRADE_UNION, "2023-01-18")
            .competent(false)
            .objected(LocalDate.parse(day))
            .objectionReasoned(true)
            .build();
    BoundRulebook rules = asOf("2023-03-01");
    assertThat(rules.decide(OBJECTION, petition).kind()).isEqualTo(expected);
    assertThat(rules.decide(OBJECTION, petition.withObjectionReasoned(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(reason(rules.decide(OBJECTION, petition.withCompetent(Fact.known(true)))))
        .isEqualTo(Verdict.Reason.CONDITION);
  }

  @Test
  @DisplayName("尚未提出异议的，不问理由")
  void notYetObjected() {
    Petition petition =
        received(TRADE_UNION, "2023-01-18").competent(false).objected(Fact.none()).build();
    assertThat(((Verdict.Pending) asOf("2023-01-20").decide(OBJECTION, petition)).lastDay())
        .contains(LocalDate.of(2023, 1, 30));
    assertThat(asOf("2023-01-31").decide(OBJECTION, petition).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("末日为休息日的顺延，是本库约定，可以另选")
  void rollOver() {
    Petition petition =
        received(TRADE_UNION, "2023-03-03").notified(LocalDate.of(2023, 3, 20)).build();
    Verdict verdict = asOf("2023-04-01").decide(NOTICE, petition);
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(verdict.notices()).anyMatch(each -> each.kind() == NoticeKind.CONVENTION);
    LocalDate asking = LocalDate.of(2023, 4, 1);
    Verdict strict =
        UnionRules.standard()
            .with(
                Overlay.of(Division.NATION)
                    .replaces(
                        Conventions.ROLL_OVER,
                        reading ->
                            reading.since(
                                LocalDate.of(2020, 1, 1),
                                false,
                                Conventions.LIBRARY_CONVENTIONS.article(1),
                                Certainty.CONVENTION)))
            .at(Division.NATION, asking)
            .decide(NOTICE, petition);
    assertThat(strict.kind()).isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("日期先后不一致的，是数据问题")
  void order() {
    Petition petition =
        received(TRADE_UNION, "2023-03-03").accepted(LocalDate.of(2023, 3, 2)).build();
    BoundRulebook rules = asOf("2023-04-01");
    assertThat(rules.decide(ORDER, petition).kind()).isEqualTo(Verdict.Kind.BREACHED);
    Petition sound = petition.withAccepted(Fact.known(LocalDate.of(2023, 3, 3)));
    assertThat(rules.decide(ORDER, sound.withFinished(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(ORDER, sound.withFinished(Fact.known(LocalDate.of(2023, 3, 2)))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}
