package org.uniondomain.rules.region.innermongolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.ContractCases.WITHOUT_ROLL_OVER;
import static org.uniondomain.rules.bargaining.filing.EffectRules.EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_LAST_DAY;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.BY_ENTERPRISE;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.BY_WORKERS_SIDE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.wage.WageRise;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.ContractCases;
import org.uniondomain.rules.bargaining.contract.ContractClocks;
import org.uniondomain.rules.bargaining.contract.ContractTermRules;
import org.uniondomain.rules.bargaining.draft.DraftSubmissionRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("内蒙古自治区企业工资集体协商条例：自收到起审查15日，企业10日内向全体职工公布")
class InnerMongoliaCollectiveContractsTest {
  private static final LocalDate RECEIVED = LocalDate.of(2014, 3, 10);
  private static final LocalDate IN_FORCE = LocalDate.of(2014, 3, 26);
  private static final LocalDate LATER = LocalDate.of(2014, 6, 30);

  private static CollectiveContract agreement(Fact<LocalDate> published) {
    return ContractCases.received(ContractKind.WAGE, RECEIVED)
        .withPublishedByEnterpriseOn(published)
        .withPublishedByWorkersSideOn(published);
  }

  private static Verdict published(CollectiveContract contract, LocalDate day) {
    return WITHOUT_ROLL_OVER.at(InnerMongolia.HOHHOT, day).decide(BY_ENTERPRISE, contract);
  }

  private static Answer<LocalDate> effect(Division place, LocalDate law) {
    return UnionRules.standard().at(place, law, LATER).decide(WAGE_EFFECT, agreement(Fact.none()));
  }

  @Test
  @DisplayName("审查期自收到起算；2012-10-01前和区外自报送起算")
  void countedFromReceipt() {
    assertThat(effect(InnerMongolia.HOHHOT, LATER).asFact()).isEqualTo(Fact.known(IN_FORCE));
    assertThat(effect(InnerMongolia.HOHHOT, LocalDate.of(2012, 10, 1)).asFact())
        .isEqualTo(Fact.known(IN_FORCE));
    assertThat(effect(InnerMongolia.HOHHOT, LocalDate.of(2012, 9, 30)).asFact())
        .isEqualTo(Fact.known(IN_FORCE.minusDays(3)));
    assertThat(effect(Division.NATION, LATER).asFact())
        .isEqualTo(Fact.known(IN_FORCE.minusDays(3)));
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LATER)
                .decide(WAGE_LAST_DAY, agreement(Fact.none()))
                .asFact())
        .isEqualTo(Fact.known(IN_FORCE.minusDays(1)));
  }

  @Test
  @DisplayName("2012年文本的数值为推断，2025年文本已核对原文；与全国规定不同；集体合同条例未见")
  void notices() {
    Answer<LocalDate> inferred = effect(InnerMongolia.HOHHOT, LATER);
    Answer<LocalDate> read = effect(InnerMongolia.HOHHOT, LocalDate.of(2025, 12, 1));
    assertThat(inferred.notices())
        .anyMatch(each -> each.certainty().filter(Certainty.INFERRED::equals).isPresent())
        .anyMatch(each -> each.kind() == NoticeKind.DEPARTS_FROM_NATIONAL)
        .anyMatch(each -> each.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
    assertThat(read.notices()).noneMatch(each -> each.kind() == NoticeKind.CERTAINTY);
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LATER)
                .decide(EFFECT, ContractCases.comprehensive())
                .notices())
        .as("the wage regulation says nothing on other contracts")
        .noneMatch(each -> each.kind() == NoticeKind.CERTAINTY);
  }

  @ParameterizedTest(name = "E27：2014-03-26生效，{0}公布：{1}")
  @CsvSource({
    "2014-03-31, MET",
    "2014-04-01, CONFLICT",
    "2014-04-04, CONFLICT",
    "2014-04-05, CONFLICT",
    "2014-04-06, BREACHED",
    "2014-04-08, BREACHED"
  })
  void published(LocalDate day, Verdict.Kind expected) {
    assertThat(published(agreement(Fact.known(day)), LATER).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("冲突并列双方依据；职工方只受全国规定约束，不冲突")
  void conflict() {
    CollectiveContract late = agreement(Fact.known(LocalDate.of(2014, 4, 4)));
    Verdict.Conflict conflict = (Verdict.Conflict) published(late, LATER);
    assertThat(conflict.opinions())
        .extracting(each -> each.citation().instrument().id() + " " + each.verdict().kind())
        .containsExactly("CN-MOLSS-9-2000 BREACHED", "CN-NM-WAGE-2012 MET");
    assertThat(
            WITHOUT_ROLL_OVER.at(InnerMongolia.HOHHOT, LATER).decide(BY_WORKERS_SIDE, late).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("未公布：第1至5日尚在期限内，第6至10日冲突（全国已逾期，自治区尚在期限内），第11日起不符合")
  void everyAskingDay() {
    CollectiveContract unpublished = agreement(Fact.none());
    for (int day = 0; day <= 15; day++) {
      Verdict verdict = published(unpublished, IN_FORCE.plusDays(day));
      assertThat(verdict.kind())
          .as("day %s", day)
          .isEqualTo(
              day <= 5
                  ? Verdict.Kind.PENDING
                  : day <= 10 ? Verdict.Kind.CONFLICT : Verdict.Kind.BREACHED);
      if (verdict instanceof Verdict.Pending pending) {
        assertThat(pending.lastDay()).contains(IN_FORCE.plusDays(5));
      }
      if (verdict instanceof Verdict.Conflict conflict) {
        assertThat(conflict.opinions())
            .extracting(each -> each.verdict().kind())
            .containsExactly(Verdict.Kind.BREACHED, Verdict.Kind.PENDING);
      }
    }
  }

  @Test
  @DisplayName("按默认顺延，自治区末日4月5日（清明）顺延至4月8日：冲突")
  void rollOver() {
    CollectiveContract contract = agreement(Fact.known(LocalDate.of(2014, 4, 8)));
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LATER)
                .decide(BY_ENTERPRISE, contract)
                .kind())
        .isEqualTo(Verdict.Kind.CONFLICT);
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LATER)
                .decide(
                    BY_ENTERPRISE,
                    contract.withPublishedByEnterpriseOn(Fact.known(LocalDate.of(2014, 4, 9))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "依{1}的规定，{0}：{2}")
  @CsvSource({
    "wage-agreement.last-day-of-filing, 2012-10-01, 2018-03-12",
    "wage-agreement.last-day-of-filing, 2025-12-01, 2018-03-12",
    "wage-agreement.renewal-window-opens, 2012-10-01, 2018-11-02",
    "inner-mongolia.wage-agreement.last-day-of-publication, 2012-10-01, 2018-04-11"
  })
  void clocks(String rule, LocalDate law, LocalDate expected) {
    assertThat(
            ContractClocks.clock(
                "bargaining." + rule, InnerMongolia.HOHHOT, ContractKind.WAGE, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "第二十七条，依{1}的规定，{0}：{2}")
  @CsvSource({
    "last-day-of-drafting, false, 2012-10-01, 2018-03-12",
    "last-day-of-resubmission, true, 2012-10-01, 2018-03-31"
  })
  void drafts(String rule, boolean again, LocalDate law, LocalDate expected) {
    assertThat(
            ContractClocks.draftClock(
                "bargaining.draft-vote." + rule,
                InnerMongolia.HOHHOT,
                ContractKind.WAGE,
                again,
                law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "第三十条：依{0}的规定，2018-01-01至{1}：{2}")
  @CsvSource({
    "2012-09-30, 2019-12-31, ADVISORY",
    "2012-10-01, 2018-12-30, MUST_CORRECT",
    "2012-10-01, 2018-12-31, MET",
    "2012-10-01, 2019-01-01, MUST_CORRECT",
    "2025-12-01, 2019-12-31, MUST_CORRECT"
  })
  void oneYear(LocalDate law, LocalDate last, String expected) {
    assertThat(ContractClocks.length(InnerMongolia.HOHHOT, ContractKind.WAGE, law, last))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "E28：2013-01-01至{0}：{1}")
  @CsvSource({"2013-12-31, MET", "2014-12-31, BREACHED"})
  void oneYearOf2013(LocalDate last, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LATER)
                .decide(
                    ContractTermRules.WAGE_TERM,
                    agreement(Fact.none())
                        .withTerm(ContractClocks.term(LocalDate.of(2013, 1, 1), last)))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "第三十条：{0}重新协商：{1}")
  @CsvSource({"2018-11-01, BREACHED", "2018-11-02, MET", "2018-12-31, MET", "2019-01-01, BREACHED"})
  void renewal(LocalDate day, Verdict.Kind expected) {
    CollectiveContract contract = ContractClocks.contract(ContractKind.WAGE);
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LocalDate.of(2026, 1, 1))
                .decide(
                    InnerMongoliaCollectiveContracts.RENEWAL,
                    contract.withTerm(contract.term().withRenewalRequestedOn(Fact.known(day))))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "第二十七条第二款：100人中到会{1}人、同意{2}人，{0}：{3}")
  @CsvSource({
    "quorum, 66, 60, INVALID",
    "quorum, 67, 60, MET",
    "majority, 70, 49, INVALID",
    "majority, 70, 50, MET"
  })
  void votes(String rule, int present, int inFavour, String expected) {
    assertThat(
            ContractClocks.vote(
                "bargaining.draft-vote." + rule,
                InnerMongolia.HOHHOT,
                ContractKind.WAGE,
                LocalDate.of(2013, 2, 27),
                present,
                inFavour))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "E33：2013-02-27未通过，{0}再次提交：{1}")
  @CsvSource({"2013-03-29, MET", "2013-03-30, BREACHED", ", PENDING"})
  void resubmitted(LocalDate day, Verdict.Kind expected) {
    DraftVote draft =
        DraftVote.builder()
            .kind(ContractKind.WAGE)
            .earlierVoteFailedOn(LocalDate.of(2013, 2, 27))
            .submittedOn(day == null ? Fact.none() : Fact.known(day))
            .build();
    assertThat(
            WITHOUT_ROLL_OVER
                .at(
                    InnerMongolia.HOHHOT,
                    LocalDate.of(2013, 6, 30),
                    day == null ? LocalDate.of(2013, 3, 29) : LATER)
                .decide(DraftSubmissionRules.RESUBMITTED_IN_TIME, draft)
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "第二十八条：同时报上级工会：{0}：{1}")
  @CsvSource({"true, MET", "false, BREACHED", ", UNDETERMINED"})
  void copied(Boolean copied, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LATER)
                .decide(
                    InnerMongoliaCollectiveContracts.COPIED_TO_HIGHER_UNION,
                    agreement(Fact.none())
                        .withFiling(
                            ContractFiling.builder()
                                .copiedToHigherUnion(Fact.ofNullable(copied))
                                .build()))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "E46：平均增长6%，一线职工增长{0}‰：{1}")
  @CsvSource({"60, BREACHED", "61, MET", "59, BREACHED"})
  void frontLineRise(int perMille, Verdict.Kind expected) {
    WageRise rise =
        WageRise.builder().average(Ratio.of(6, 100)).frontLine(Ratio.of(perMille, 1000)).build();
    assertThat(
            UnionRules.standard()
                .at(InnerMongolia.HOHHOT, LATER)
                .decide(InnerMongoliaCollectiveContracts.FRONT_LINE_RISE, rise)
                .kind())
        .isEqualTo(expected);
  }
}
