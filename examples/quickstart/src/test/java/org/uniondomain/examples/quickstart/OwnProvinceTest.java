package org.uniondomain.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.ACCRUED;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.ESTABLISHED;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.VOCABULARY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

/** A user's own province: an invented text of Hainan, with a number and a rule of its own. */
@DisplayName("用户自定的地方规定：虚构的海南办法")
class OwnProvinceTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private static final Instrument TEXT =
      Instrument.of(
              "OWN-HAINAN-2024",
              "虚构办法",
              "Invented Measures",
              "虚构机关",
              Rank.NORMATIVE_DOCUMENT,
              Regions.HAINAN)
          .edition("2024", START);

  private static final Requirement<AwardFund> FLOOR =
      Requirement.requirement("own.award-fund.floor", AWARD_FUND)
          .label("奖励资金最低金额", "least award fund")
          .clause(
              TEXT.article(3), Certainty.TEXT, Modality.SHALL, "不低于五千元", "not lower than ¥5,000")
          .when(ESTABLISHED)
          .that(
              ACCRUED.meets(
                  Limit.at(Bound.NOT_LOWER_THAN, Quantity.of(Measure.MONEY, Money.yuan(5_000)))))
          .build();

  private static final Overlay HAINAN =
      Overlay.of(Regions.HAINAN)
          .replaces(
              AwardFundRules.MINIMUM_RATE,
              own -> own.since(START, Ratio.percent(2), TEXT.article(2), Certainty.TEXT))
          .reads(AWARD_FUND);

  @Test
  void anOwnNumberAndAnOwnRuleAreJudgedLikeAllOthers() {
    BoundRulebook rules =
        UnionRules.standard()
            .with(HAINAN)
            .with(SubjectRules.of(VOCABULARY, FLOOR))
            .at(Regions.HAINAN, LocalDate.of(2024, 12, 31));
    AwardFund fund =
        AwardFund.builder()
            .established(true)
            .payroll(Money.yuan(200_000))
            .accrued(Money.yuan(4_000))
            .build();

    assertThat(rules.decide(AwardFundRules.MINIMUM, fund).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(FLOOR, fund).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(FLOOR, fund.withEstablished(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(rules.of(AwardFund.class).assess(fund).remedies(FLOOR).get(0).to())
        .isEqualTo(Fact.known(Money.yuan(5_000)));
  }
}
