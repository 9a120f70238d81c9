package org.uniondomain.rules.competition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.competition.fund.PaymentPurpose;
import org.uniondomain.core.competition.fund.RecipientKind;
import org.uniondomain.core.competition.recognition.AwardUse;
import org.uniondomain.core.competition.recognition.RecognitionCandidate;
import org.uniondomain.core.competition.recognition.RecognitionOutcome;
import org.uniondomain.core.competition.result.ImprovementProposal;
import org.uniondomain.core.competition.result.ProposalGrade;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.competition.fund.AwardFundPaymentRules;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.competition.recognition.CompetitionRecognitionRules;
import org.uniondomain.rules.competition.result.ProposalAwardRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.wage.PayrollRules;

/** Worked cases 1 to 11 that are about competitions and payroll. */
@DisplayName("劳动竞赛与工资总额的算例")
class WorkedCompetitionCasesTest {
  private static final BoundRulebook HOHHOT =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2012, 12, 31));
  private static final BoundRulebook HEBEI =
      UnionRules.standard().at(Regions.HEBEI, LocalDate.of(2015, 12, 31));

  @Test
  @DisplayName("算例一：工资总额1000万元，提取10万元，恰为1%，符合")
  void case1() {
    AwardFund fund =
        AwardFund.builder()
            .payroll(Money.yuan("10000000.00"))
            .accrued(Money.yuan("100000.00"))
            .build();
    assertThat(HOHHOT.decide(AwardFundRules.MINIMUM, fund).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("算例三：2012年3月1日，报道之前，不适用，起始日未核实")
  void case3() {
    Verdict verdict =
        UnionRules.standard()
            .at(InnerMongolia.HOHHOT, LocalDate.of(2012, 3, 1))
            .decide(AwardFundRules.MINIMUM, AwardFund.builder().build());
    assertThat(((Verdict.NotApplicable) verdict).reason()).isEqualTo(Verdict.Reason.DAY);
    assertThat(verdict.notices()).anyMatch(each -> each.kind() == NoticeKind.START_UNCERTAIN);
  }

  @Test
  @DisplayName("算例四：从奖励资金支付2万元聚餐，违反专款专用")
  void case4() {
    AwardFund fund =
        AwardFund.builder()
            .payments(
                List.of(
                    FundPayment.builder()
                        .amount(Money.yuan(20_000))
                        .purpose(PaymentPurpose.ENTERTAINMENT_OR_WELFARE)
                        .recipient(RecipientKind.OTHER)
                        .prize(Fact.none())
                        .build()))
            .build();
    assertThat(HOHHOT.decide(AwardFundPaymentRules.EARMARK, fund).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  private static PayItem item(String yuan, PayNature nature) {
    return PayItem.builder().amount(Money.yuan(yuan)).natures(List.of(nature)).build();
  }

  @Test
  @DisplayName("算例六：工资总额76万元，奖励资金最低7600元")
  void case6() {
    Payroll payroll =
        Payroll.builder()
            .items(
                List.of(
                    item("600000", PayNature.TIME_WAGE),
                    item("100000", PayNature.PIECE_WAGE),
                    item("40000", PayNature.OVERTIME_PAY),
                    item("20000", PayNature.BONUS),
                    item("5000", PayNature.TRAVEL_OR_MISSED_MEAL),
                    item("1200", PayNature.ONE_CHILD_SUBSIDY),
                    item("8000", PayNature.TRAVEL_OR_MISSED_MEAL)))
            .build();
    Fact<Money> total = HOHHOT.decide(PayrollRules.TOTAL, payroll).asFact();
    assertThat(total).isEqualTo(Fact.known(Money.yuan(760_000)));
    AwardFund nothing = AwardFund.builder().payroll(total).accrued(Money.ZERO).build();
    assertThat(
            HOHHOT.of(AwardFund.class).assess(nothing).remedies(AwardFundRules.MINIMUM).get(0).to())
        .isEqualTo(Fact.known(Money.yuan("7600.00")));
    assertThat(HOHHOT.decide(PayrollRules.EXCLUDED, payroll).asFact())
        .isEqualTo(Fact.known(Money.yuan(14_200)));
  }

  @ParameterizedTest(name = "{0} / {1}，成绩突出 {2}：{3}")
  @DisplayName("算例七：河北，1000人中850人参赛，85%含本数")
  @CsvSource({
    "849, 1000, true, DOES_NOT_QUALIFY",
    "850, 1000, true, QUALIFIES",
    "851, 1000, true, QUALIFIES",
    "850, 1001, true, DOES_NOT_QUALIFY",
    "850, 1000, false, DOES_NOT_QUALIFY"
  })
  void case7(int participants, int workers, boolean outstanding, RecognitionOutcome expected) {
    RecognitionCandidate unit =
        RecognitionCandidate.builder()
            .participants(participants)
            .workers(workers)
            .outstandingResults(outstanding)
            .build();
    assertThat(HEBEI.decide(CompetitionRecognitionRules.QUALIFICATION, unit).asFact())
        .isEqualTo(Fact.known(expected));
    assertThat(HOHHOT.decide(CompetitionRecognitionRules.QUALIFICATION, unit))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(
            UnionRules.standard()
                .at(Regions.HEBEI, LocalDate.of(2015, 3, 30))
                .decide(CompetitionRecognitionRules.QUALIFICATION, unit))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("算例七：成绩是否突出由人判断；参赛率不足时不必再问")
  void case7Open() {
    RecognitionCandidate unit =
        RecognitionCandidate.builder().participants(850).workers(1000).build();
    assertThat(HEBEI.decide(CompetitionRecognitionRules.QUALIFICATION, unit))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(
            HEBEI
                .decide(
                    CompetitionRecognitionRules.QUALIFICATION,
                    unit.withParticipants(Fact.between(800, 849)))
                .asFact())
        .isEqualTo(Fact.known(RecognitionOutcome.DOES_NOT_QUALIFY));
  }

  @ParameterizedTest(name = "参赛 {0} 人：{1}")
  @CsvSource({"999, MET", "1000, MET", "1001, BREACHED"})
  void participantsAreWorkers(int participants, Verdict.Kind expected) {
    RecognitionCandidate unit =
        RecognitionCandidate.builder().participants(participants).workers(1000).build();
    assertThat(HEBEI.decide(CompetitionRecognitionRules.PARTICIPANTS_ARE_WORKERS, unit).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "效益 {0}：{1}")
  @DisplayName("算例九：河北，效益恰为100万元，条件具备")
  @CsvSource({"999999.99, REVIEW", "1000000.00, PERMITTED", "1000000.01, PERMITTED"})
  void case9(String benefit, AwardUse expected) {
    RecognitionCandidate unit =
        RecognitionCandidate.builder()
            .economicBenefit(Money.yuan(benefit))
            .leadsInnovationStudio(false)
            .patentOrInnovationAward(false)
            .build();
    assertThat(HEBEI.decide(CompetitionRecognitionRules.USE_OF_AWARD, unit).asFact())
        .isEqualTo(Fact.known(expected));
    assertThat(
            HEBEI
                .decide(
                    CompetitionRecognitionRules.USE_OF_AWARD,
                    unit.withLeadsInnovationStudio(Fact.known(true)))
                .asFact())
        .isEqualTo(Fact.known(AwardUse.PERMITTED));
  }

  @ParameterizedTest(name = "{0} 采用，效益 {1}：{2}，{3}–{4}")
  @DisplayName("算例十：效益10万元，1983年为二等，1990年为三等")
  @CsvSource({
    "1983-06-30, 1000000.00, FIRST, 1000, 2000",
    "1983-06-30, 999999.99, SECOND, 500, 1000",
    "1983-06-30, 100000.00, SECOND, 500, 1000",
    "1983-06-30, 99999.99, THIRD, 200, 500",
    "1983-06-30, 10000.00, THIRD, 200, 500",
    "1983-06-30, 9999.99, FOURTH, 0, 200",
    "1986-06-03, 100000.00, SECOND, 500, 1000",
    "1986-06-04, 100000.00, THIRD, 500, 1500",
    "1990-01-01, 1000000.00, FIRST, 2500, 4000",
    "1990-01-01, 500000.00, SECOND, 1500, 2500",
    "1990-01-01, 499999.99, THIRD, 500, 1500",
    "1990-01-01, 100000.00, THIRD, 500, 1500",
    "1990-01-01, 99999.99, FOURTH, 300, 500",
    "1990-01-01, 10000.00, FOURTH, 300, 500",
    "1990-01-01, 9999.99, FIFTH, 0, 300"
  })
  void case10(LocalDate adopted, String effect, ProposalGrade grade, long least, long most) {
    BoundRulebook today = UnionRules.standard().at(Division.NATION, LocalDate.of(1991, 1, 1));
    ImprovementProposal proposal =
        ImprovementProposal.builder().adoptedOn(adopted).yearlyEffect(Money.yuan(effect)).build();
    Answer<ProposalGrade> answer = today.decide(ProposalAwardRules.GRADE, proposal);
    assertThat(answer.asFact()).isEqualTo(Fact.known(grade));
    assertThat(amount(today, ProposalAwardRules.LEAST, proposal)).isEqualTo(Money.yuan(least));
    assertThat(amount(today, ProposalAwardRules.MOST, proposal)).isEqualTo(Money.yuan(most));
    boolean edge = effect.endsWith("00.00") && !adopted.isBefore(LocalDate.of(1986, 6, 4));
    assertThat(answer.notices().stream().anyMatch(n -> n.kind() == NoticeKind.BANDS_OVERLAP))
        .isEqualTo(edge);
  }

  private static Money amount(
      BoundRulebook rules,
      Calculation<ImprovementProposal, Money> calculation,
      ImprovementProposal proposal) {
    return rules.decide(calculation, proposal).asFact().get();
  }

  @Test
  @DisplayName("1982年3月16日前尚无条例；1990年后是否仍有效未经核对")
  void proposalsBeforeAndAfter() {
    ImprovementProposal proposal =
        ImprovementProposal.builder().yearlyEffect(Money.yuan(100_000)).build();
    BoundRulebook today = UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 1, 1));
    assertThat(
            today.decide(
                ProposalAwardRules.GRADE,
                proposal.withAdoptedOn(Fact.known(LocalDate.of(1982, 3, 15)))))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(
            today
                .decide(
                    ProposalAwardRules.GRADE,
                    proposal.withAdoptedOn(Fact.known(LocalDate.of(2012, 1, 1))))
                .notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.PAST_REVIEW);
    assertThat(today.decide(ProposalAwardRules.GRADE, proposal))
        .isInstanceOf(Answer.Undetermined.class);
  }
}
