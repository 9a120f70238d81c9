package org.uniondomain.rules.competition.result;

import static org.uniondomain.core.competition.result.ProposalGrade.FIFTH;
import static org.uniondomain.core.competition.result.ProposalGrade.FIRST;
import static org.uniondomain.core.competition.result.ProposalGrade.FOURTH;
import static org.uniondomain.core.competition.result.ProposalGrade.SECOND;
import static org.uniondomain.core.competition.result.ProposalGrade.THIRD;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.ADOPTED_ON;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.IMPROVEMENT_PROPOSAL;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.VOCABULARY;
import static org.uniondomain.rules.competition.result.ImprovementProposalFacts.YEARLY_EFFECT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.PROPOSAL_AWARDS;

import java.time.LocalDate;
import org.uniondomain.core.competition.result.ImprovementProposal;
import org.uniondomain.core.competition.result.ProposalGrade;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 合理化建议奖励规则: the grade of a proposal by its yearly effect, and the award of its grade, in the
 * regulations of 1982 and of 1986. They tell how it was: no repeal was found, the amounts are of
 * their time, and nothing is ever breached. That the provisions on payroll of 1990 still speak of
 * such prizes is the last that is known of them.
 */
public final class ProposalAwardRules {
  private ProposalAwardRules() {}

  private static final LocalDate START = LocalDate.of(1982, 3, 16);
  private static final LocalDate REVISED = LocalDate.of(1986, 6, 4);
  private static final LocalDate LAST_KNOWN = LocalDate.of(1990, 1, 1);

  /** 一等奖的年经济效益. */
  public static final Threshold<Money> FIRST_LINE = line("first", "一等", 1_000_000, 1_000_000);

  /** 二等奖的年经济效益. */
  public static final Threshold<Money> SECOND_LINE = line("second", "二等", 100_000, 500_000);

  /** 三等奖的年经济效益. */
  public static final Threshold<Money> THIRD_LINE = line("third", "三等", 10_000, 100_000);

  /** 四等奖的年经济效益; until 1986 the fourth grade was the lowest and had no line. */
  public static final Threshold<Money> FOURTH_LINE = line("fourth", "四等", 0, 10_000);

  /**
   * 奖励等级. Since 1986 the bands share their edges; an effect on an edge goes to the higher grade, by
   * analogy with the 以上 of 1982, and the answer says so.
   */
  public static final Determination<ImprovementProposal, ProposalGrade> GRADE =
      determination("competition.proposal.grade", IMPROVEMENT_PROPOSAL, ProposalGrade.class)
          .label("合理化建议奖励等级", "grade of a proposal")
          .clause(
              FIRST_LINE,
              MAY,
              "按采用后一年的经济效益分等，{value}{bound}为一等",
              "proposals are graded by the economic effect of the year after adoption; {bound}"
                  + " {value} is the first grade")
          .judgedOn(ADOPTED_ON)
          .firstMatch()
          .outcome(FIRST, YEARLY_EFFECT.meets(FIRST_LINE))
          .outcome(SECOND, YEARLY_EFFECT.meets(SECOND_LINE))
          .outcome(THIRD, YEARLY_EFFECT.meets(THIRD_LINE))
          .outcome(FOURTH, YEARLY_EFFECT.meets(FOURTH_LINE))
          .otherwise(FIFTH)
          .build();

  /** 一等奖最高奖金. */
  public static final Threshold<Money> FIRST_MOST = award("first-most", "一等奖最高", 2_000, 4_000);

  /** 二等奖最高奖金. */
  public static final Threshold<Money> SECOND_MOST = award("second-most", "二等奖最高", 1_000, 2_500);

  /** 三等奖最高奖金. */
  public static final Threshold<Money> THIRD_MOST = award("third-most", "三等奖最高", 500, 1_500);

  /** 四等奖最高奖金. */
  public static final Threshold<Money> FOURTH_MOST = award("fourth-most", "四等奖最高", 200, 500);

  /** 五等奖最高奖金; there was no fifth grade until 1986. */
  public static final Threshold<Money> FIFTH_MOST = award("fifth-most", "五等奖最高", 0, 300);

  /** 一等奖最低奖金. */
  public static final Threshold<Money> FIRST_LEAST = award("first-least", "一等奖最低", 1_000, 2_500);

  /** 二等奖最低奖金. */
  public static final Threshold<Money> SECOND_LEAST = award("second-least", "二等奖最低", 500, 1_500);

  /** 三等奖最低奖金. */
  public static final Threshold<Money> THIRD_LEAST = award("third-least", "三等奖最低", 200, 500);

  /** 四等奖最低奖金; until 1986 the lowest grade had a highest award only. */
  public static final Threshold<Money> FOURTH_LEAST = award("fourth-least", "四等奖最低", 0, 300);

  /** 最高奖金, of the grade. */
  public static final Calculation<ImprovementProposal, Money> MOST =
      amount(
          "competition.proposal.most-award",
          "合理化建议奖最高奖金",
          "highest award for a proposal",
          Quantity.<ImprovementProposal, Money>choose(MONEY)
              .when(GRADE.is(FIRST), FIRST_MOST.value())
              .when(GRADE.is(SECOND), SECOND_MOST.value())
              .when(GRADE.is(THIRD), THIRD_MOST.value())
              .when(GRADE.is(FOURTH), FOURTH_MOST.value())
              .otherwise(FIFTH_MOST.value()));

  /** 最低奖金, of the grade; the lowest grade has none. */
  public static final Calculation<ImprovementProposal, Money> LEAST =
      amount(
          "competition.proposal.least-award",
          "合理化建议奖最低奖金",
          "lowest award for a proposal",
          Quantity.<ImprovementProposal, Money>choose(MONEY)
              .when(GRADE.is(FIRST), FIRST_LEAST.value())
              .when(GRADE.is(SECOND), SECOND_LEAST.value())
              .when(GRADE.is(THIRD), THIRD_LEAST.value())
              .when(GRADE.is(FOURTH), FOURTH_LEAST.value())
              .otherwise(Quantity.of(MONEY, Money.ZERO)));

  private static Calculation<ImprovementProposal, Money> amount(
      String id, String chinese, String english, Quantity<ImprovementProposal, Money> amount) {
    return calculation(id, IMPROVEMENT_PROPOSAL, MONEY)
        .label(chinese, english)
        .clause(FIRST_LINE, MAY, "奖金按等级发给", "the award is paid by grade")
        .judgedOn(ADOPTED_ON)
        .is(amount)
        .build();
  }

  private static Threshold<Money> line(String grade, String chinese, long in1982, long in1986) {
    return threshold(
            "competition.proposal.line." + grade,
            MONEY,
            OR_MORE,
            chinese + "奖的年经济效益",
            "yearly effect of a proposal of the " + grade + " grade")
        .atTheLine(NoticeKind.BANDS_OVERLAP)
        .since(START, Money.yuan(in1982), PROPOSAL_AWARDS.in("1982").article(6), EXCERPT)
        .plainlyWorded()
        .since(REVISED, Money.yuan(in1986), PROPOSAL_AWARDS.in("1986"), SECONDARY)
        .reviewed(LAST_KNOWN);
  }

  private static Threshold<Money> award(String amount, String chinese, long in1982, long in1986) {
    return threshold(
            "competition.proposal.award." + amount,
            MONEY,
            EXACTLY,
            chinese + "奖金",
            "award for a proposal: " + amount)
        .since(START, Money.yuan(in1982), PROPOSAL_AWARDS.in("1982").article(6), EXCERPT)
        .since(REVISED, Money.yuan(in1986), PROPOSAL_AWARDS.in("1986"), SECONDARY)
        .reviewed(LAST_KNOWN);
  }

  /** 规则. */
  public static final SubjectRules<ImprovementProposal> RULES =
      SubjectRules.of(VOCABULARY, GRADE, LEAST, MOST);
}
