package org.uniondomain.rules.bargaining.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.ContractCases.comprehensive;
import static org.uniondomain.rules.bargaining.contract.ContractCases.march;
import static org.uniondomain.rules.bargaining.contract.ContractCases.wageAgreement;
import static org.uniondomain.rules.bargaining.filing.EffectRules.EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.LAST_DAY;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_LAST_DAY;
import static org.uniondomain.rules.law.Conventions.EFFECT_AFTER_REVIEW;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER_OF_EFFECT;
import static org.uniondomain.rules.law.Conventions.STATED_EFFECT;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动法第三十四条、集体合同规定第四十七条、工资集体协商试行办法第二十二条：集体合同生效日")
class EffectRulesTest {
  private static final LocalDate LATER = LocalDate.of(2013, 6, 30);

  private static Answer<LocalDate> asked(
      Calculation<CollectiveContract, LocalDate> rule, CollectiveContract contract, LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day).decide(rule, contract);
  }

  private static Fact<LocalDate> effect(CollectiveContract contract) {
    return asked(EFFECT, contract, LATER).asFact();
  }

  private static Fact<LocalDate> wageEffect(CollectiveContract contract) {
    return asked(WAGE_EFFECT, contract, LATER).asFact();
  }

  private static CollectiveContract objectedOn(CollectiveContract contract, int day) {
    return contract.withObjectionServedOn(Fact.known(march(day)));
  }

  private static CollectiveContract clearedOn(CollectiveContract contract, int day) {
    return contract.withNoObjectionOpinionServedOn(Fact.known(march(day)));
  }

  private static <V> Rulebook with(Threshold<V> convention, V value) {
    return UnionRules.standard()
        .with(
            Overlay.of(Division.NATION)
                .replaces(
                    convention,
                    own ->
                        own.since(
                            LocalDate.of(1949, 10, 1),
                            value,
                            LIBRARY_CONVENTIONS.cited(),
                            Certainty.CONVENTION)));
  }

  @Test
  @DisplayName("E24：2013-03-11收到，无异议：3月26日审查期满，3月27日生效")
  void silence() {
    assertThat(asked(LAST_DAY, comprehensive(), LATER).asFact()).isEqualTo(Fact.known(march(26)));
    assertThat(effect(comprehensive())).isEqualTo(Fact.known(march(27)));
  }

  @Test
  @DisplayName("审查期内每一日：待定，末日为3月26日；次日起已定")
  void everyAskingDay() {
    for (int day = 11; day <= 31; day++) {
      Answer<LocalDate> answer = asked(EFFECT, comprehensive(), march(day));
      if (day <= 26) {
        assertThat(answer).isInstanceOf(Answer.Pending.class);
        assertThat(((Answer.Pending<LocalDate>) answer).lastDay()).contains(march(26));
      } else {
        assertThat(answer.asFact()).isEqualTo(Fact.known(march(27)));
      }
    }
    CollectiveContract unreceived = comprehensive().withReceivedOn(Fact.none());
    Answer<LocalDate> open = asked(EFFECT, unreceived, march(12));
    assertThat(open).isInstanceOf(Answer.Pending.class);
    assertThat(((Answer.Pending<LocalDate>) open).lastDay()).isEqualTo(Optional.empty());
  }

  @Test
  @DisplayName("E25：3月26日送达异议不生效，3月27日送达为时已晚")
  void objection() {
    for (int day = 26; day <= 31; day++) {
      assertThat(asked(EFFECT, objectedOn(comprehensive(), 26), march(day)))
          .isInstanceOf(Answer.None.class);
    }
    assertThat(effect(objectedOn(comprehensive(), 27))).isEqualTo(Fact.known(march(27)));
  }

  @Test
  @DisplayName("异议情况不明：可能的范围，所缺只此一项")
  void unknownObjection() {
    Answer<LocalDate> answer =
        asked(EFFECT, comprehensive().withObjectionServedOn(Fact.unknown()), LATER);
    assertThat(answer.asFact()).isEqualTo(Fact.atLeast(march(27)));
    assertThat(((Answer.Undetermined<LocalDate>) answer).missing())
        .containsExactly(
            new Missing.OfFact(CollectiveContractFacts.OBJECTION_SERVED.description()));
  }

  @Test
  @DisplayName("收到日只知范围：生效日在相应范围内")
  void rangeOfReceipt() {
    assertThat(effect(comprehensive().withReceivedOn(Fact.between(march(10), march(12)))))
        .isEqualTo(Fact.between(march(26), march(28)));
  }

  @Test
  @DisplayName("种类不明：尚缺种类")
  void unknownKind() {
    Answer<LocalDate> answer = asked(EFFECT, comprehensive().withKind(Fact.unknown()), LATER);
    assertThat(((Answer.Undetermined<LocalDate>) answer).missing())
        .containsExactly(new Missing.OfFact(CollectiveContractFacts.KIND.description()));
  }

  @Test
  @DisplayName("审查意见载明生效日：期内送达的从其载明，逾期送达的不再影响")
  void statedDay() {
    CollectiveContract stated =
        clearedOn(comprehensive(), 18).withStatedEffectiveOn(Fact.known(march(20)));
    assertThat(asked(EFFECT, stated, march(18)).asFact()).isEqualTo(Fact.known(march(20)));
    assertThat(effect(clearedOn(stated, 26))).isEqualTo(Fact.known(march(20)));
    assertThat(effect(clearedOn(stated, 27))).isEqualTo(Fact.known(march(27)));
    assertThat(effect(clearedOn(comprehensive(), 18))).isEqualTo(Fact.known(march(27)));
    assertThat(asked(EFFECT, clearedOn(comprehensive(), 18), march(19)))
        .isInstanceOf(Answer.Pending.class);
    assertThat(
            with(STATED_EFFECT, false).at(Division.NATION, LATER).decide(EFFECT, stated).asFact())
        .isEqualTo(Fact.known(march(27)));
  }

  @Test
  @DisplayName("期满至生效的日数、生效日顺延为本库约定，可以替换")
  void conventions() {
    assertThat(
            with(EFFECT_AFTER_REVIEW, Term.days(0))
                .at(Division.NATION, LATER)
                .decide(EFFECT, comprehensive())
                .asFact())
        .isEqualTo(Fact.known(march(26)));
    CollectiveContract saturday = comprehensive().withReceivedOn(Fact.known(march(14)));
    assertThat(effect(saturday)).isEqualTo(Fact.known(march(30)));
    assertThat(
            with(ROLL_OVER_OF_EFFECT, true)
                .at(Division.NATION, LATER)
                .decide(EFFECT, saturday)
                .asFact())
        .isEqualTo(Fact.known(LocalDate.of(2013, 4, 1)));
  }

  @Test
  @DisplayName("工资协议自报送起算：3月8日报送，3月23日期满，3月24日生效")
  void wageAgreementFromSubmission() {
    assertThat(asked(WAGE_LAST_DAY, wageAgreement(), LATER).asFact())
        .isEqualTo(Fact.known(march(23)));
    assertThat(wageEffect(wageAgreement())).isEqualTo(Fact.known(march(24)));
    assertThat(wageEffect(objectedOn(wageAgreement(), 23))).isEqualTo(Fact.none());
    assertThat(wageEffect(objectedOn(wageAgreement(), 24))).isEqualTo(Fact.known(march(24)));
    assertThat(asked(EFFECT, wageAgreement(), LATER)).isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("工资协议：无异议审查意见送达即生效")
  void wageAgreementCleared() {
    assertThat(asked(WAGE_EFFECT, clearedOn(wageAgreement(), 15), march(15)).asFact())
        .isEqualTo(Fact.known(march(15)));
    assertThat(wageEffect(clearedOn(wageAgreement(), 23))).isEqualTo(Fact.known(march(23)));
    assertThat(wageEffect(clearedOn(wageAgreement(), 26))).isEqualTo(Fact.known(march(24)));
    assertThat(asked(WAGE_EFFECT, wageAgreement(), march(20)).asFact())
        .isEqualTo(Fact.atLeast(march(20)));
  }

  @Test
  @DisplayName("同一合同依2003年、2005年、2013年、2026年的规定：生效日相同，依据不同")
  void timeTravel() {
    assertThat(source(2003)).contains("《中华人民共和国劳动法》（1994）第三十四条");
    assertThat(source(2005)).contains("《集体合同规定》（2004）第四十七条");
    assertThat(source(2013)).contains("《中华人民共和国劳动合同法》（2007）第五十四条第一款");
    assertThat(source(2026)).contains("《中华人民共和国劳动合同法》（2007）第五十四条第一款");
    for (int year : new int[] {2003, 2005, 2013, 2026}) {
      assertThat(
              UnionRules.standard()
                  .at(Division.NATION, LocalDate.of(year, 6, 1), LATER)
                  .decide(EFFECT, comprehensive())
                  .asFact())
          .isEqualTo(Fact.known(march(27)));
    }
    assertThat(reason(EFFECT, comprehensive(), LocalDate.of(1994, 12, 31)))
        .isEqualTo(Verdict.Reason.DAY);
    assertThat(reason(WAGE_EFFECT, wageAgreement(), LocalDate.of(2000, 11, 7)))
        .isEqualTo(Verdict.Reason.DAY);
  }

  private static String source(int year) {
    return UnionRules.standard()
        .at(Division.NATION, LocalDate.of(year, 6, 1), LATER)
        .of(CollectiveContract.class)
        .assess(comprehensive())
        .explain(EFFECT, Locale.CHINA);
  }

  private static Verdict.Reason reason(
      Calculation<CollectiveContract, LocalDate> rule, CollectiveContract contract, LocalDate day) {
    return ((Answer.NotApplicable<LocalDate>)
            UnionRules.standard().at(Division.NATION, day, LATER).decide(rule, contract))
        .reason();
  }
}
