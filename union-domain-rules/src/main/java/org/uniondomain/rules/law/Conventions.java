package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Threshold.threshold;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;

/**
 * 本库约定: what this library chooses where no text decides. Every choice is a threshold, so that a
 * user can put another in its place with an overlay.
 */
public final class Conventions {
  private Conventions() {}

  private static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);

  /** 本库约定, the text that the choices are cited to. */
  public static final Instrument LIBRARY_CONVENTIONS =
      Instrument.of(
              "UNION-DOMAIN-CONVENTIONS",
              "本库约定",
              "Conventions of this library",
              "union-domain",
              Rank.LIBRARY_CONVENTION,
              Division.NATION)
          .edition("1", ALWAYS, CONVENTION);

  /**
   * 末日顺延: the last day for an act moves on to the next working day where it is a day of rest. The
   * Civil Code, article 203, says so for statutory holidays; that it holds for weekends and outside
   * civil law is the choice.
   */
  public static final Threshold<Boolean> ROLL_OVER =
      threshold(
              "conventions.roll-over",
              FLAG,
              EXACTLY,
              "期限末日遇休息日顺延",
              "last day for an act moves on from a day of rest")
          .since(ALWAYS, true, LIBRARY_CONVENTIONS.article(1), CONVENTION);

  /**
   * 生效日顺延: a day on which a legal effect begins moves on to the next working day where it is a day
   * of rest; it does not, unless a user says otherwise.
   */
  public static final Threshold<Boolean> ROLL_OVER_OF_EFFECT =
      threshold(
              "conventions.roll-over-of-effect",
              FLAG,
              EXACTLY,
              "生效日遇休息日顺延",
              "day on which an effect begins moves on from a day of rest")
          .since(ALWAYS, false, LIBRARY_CONVENTIONS.article(2), CONVENTION);

  /** 同一期间: what an accrual is held against is the payroll of the same period. */
  public static final Citation SAME_PERIOD = LIBRARY_CONVENTIONS.article(3);

  /** 账目一致: figures of one account that cannot all be true are reported, and none is corrected. */
  public static final Citation ACCOUNTS_AGREE = LIBRARY_CONVENTIONS.article(4);

  /**
   * 只作提示: a duty whose addressee is a public authority, or that only practice attests, is reported
   * as advisory.
   */
  public static final Citation ADVISORY_ONLY = LIBRARY_CONVENTIONS.article(5);

  /**
   * 隐含基数: figures are reported rounded half up at the digit shown, and the bases they imply are
   * whole numbers.
   */
  public static final Citation IMPLIED_BASE = LIBRARY_CONVENTIONS.article(6);

  /** 部分不大于整体: what is counted is part of the base it is a share of. */
  public static final Citation PART_OF_WHOLE = LIBRARY_CONVENTIONS.article(7);

  /** 区间以整分计: an amount between two shares of another is counted in whole fen inside both. */
  public static final Citation FEN_WITHIN_LINES = LIBRARY_CONVENTIONS.article(62);

  /** 一工种一产业: in one contest a job type belongs to one industry, and there is an industry. */
  public static final Citation ONE_INDUSTRY = LIBRARY_CONVENTIONS.article(63);

  /** 同一事项: the papers of one case file speak of the same kind of contract. */
  public static final Citation ONE_MATTER = LIBRARY_CONVENTIONS.article(61);

  /** 日期先后: the days of one matter stand in the order in which its steps follow one another. */
  public static final Citation DAYS_IN_ORDER = LIBRARY_CONVENTIONS.article(8);

  /** 一奖一源: one reward has one source of money; no text that was read says so. */
  public static final Citation ONE_SOURCE = LIBRARY_CONVENTIONS.article(31);

  /**
   * 足额台阶: of a number that grows with every further hundred or thousand, only full hundreds or
   * thousands count. No text says so.
   */
  public static final Citation FULL_STEPS = LIBRARY_CONVENTIONS.article(104);

  /**
   * 货币取整: an amount reckoned as a share is rounded half up to a fen, and a ceiling down to a fen.
   */
  public static final Citation ROUND_TO_FEN = LIBRARY_CONVENTIONS.article(32);

  /** 每年会员评家: a home is assessed by its members once a year at least, as is usual. */
  public static final Citation YEARLY_REVIEW = LIBRARY_CONVENTIONS.article(33);

  /** 注明口径: a rate says of what it is a share, and rates of different bases are not compared. */
  public static final Citation NAMED_BASE = LIBRARY_CONVENTIONS.article(34);

  /**
   * 取整到分: what may still be paid under a cap is given in whole fen, and a part of one is left out,
   * because one fen more would exceed the cap.
   */
  public static final RoundingStep<Money> WHOLE_FEN =
      new RoundingStep<>(Rounding.DOWN, Money.fen(1), LIBRARY_CONVENTIONS.article(51));

  /** 帮扶网络层级: every node of the help network stands under one of the tier above. */
  public static final Citation NETWORK_TIERS = LIBRARY_CONVENTIONS.article(52);

  /** 低保标准按执行日取用: the standard of a day is the one in force on it, even if published later. */
  public static final Citation STANDARD_BY_EFFECTIVE_DAY = LIBRARY_CONVENTIONS.article(53);

  /** 工会资金参照公共救助资金: money of unions is kept apart as that of public assistance is. */
  public static final Citation KEPT_APART_BY_ANALOGY = LIBRARY_CONVENTIONS.article(54);

  /**
   * 生效日: how long after the last day of its review a contract takes effect to which nobody
   * objected. The texts say at once, and fix no hour: the day after is the choice.
   */
  public static final Threshold<Term> EFFECT_AFTER_REVIEW =
      threshold(
              "conventions.effect-after-review",
              TERM,
              EXACTLY,
              "审查期满至生效的日数",
              "days from the end of a review to effect")
          .since(ALWAYS, Term.days(1), LIBRARY_CONVENTIONS.article(11), CONVENTION);

  /**
   * 审查意见载明的生效日: a first day of effect that a review opinion without objection states counts in
   * place of the end of the review. Practice has such opinions, no text provides for them.
   */
  public static final Threshold<Boolean> STATED_EFFECT =
      threshold(
              "conventions.stated-effect",
              FLAG,
              EXACTLY,
              "审查意见载明的生效日优先",
              "day of effect stated in a review opinion counts")
          .since(ALWAYS, true, LIBRARY_CONVENTIONS.article(12), CONVENTION);

  /**
   * 女职工委员会可视同已设女职工委员: where a local text demands a delegate for women workers, a union that has
   * gone further and set up a women workers' committee has done enough. No text says so.
   */
  public static final Threshold<Boolean> COMMITTEE_SERVES_AS_DELEGATE =
      threshold(
              "conventions.committee-serves-as-delegate",
              FLAG,
              EXACTLY,
              "已建女职工委员会视同已设女职工委员",
              "a women workers' committee does where a delegate is demanded")
          .since(ALWAYS, true, LIBRARY_CONVENTIONS.article(15), CONVENTION);

  /**
   * 合同期限的末日计入期限: a contract that begins on 1 January and ends on 31 December runs for one year; a
   * term is held against the day after its last day. No text of this subject says so.
   */
  public static final Threshold<Term> DAY_AFTER_THE_LAST =
      threshold(
              "conventions.day-after-the-last",
              TERM,
              EXACTLY,
              "末日计入期限，期限自末日次日起届满",
              "the last day belongs to a term, which is over on the day after it")
          .since(ALWAYS, Term.days(1), LIBRARY_CONVENTIONS.article(21), CONVENTION);

  /**
   * 章程所述做法: what the union's own texts describe as done, or where they and the law differ in their
   * words, is reported as advisory.
   */
  public static final Citation UNION_PRACTICE = LIBRARY_CONVENTIONS.article(40);

  /**
   * 工会登记的代码: the credit code of a union begins with 81 or 89, the department and categories of GB
   * 32100-2015 for unions.
   */
  public static final Citation UNION_CREDIT_CODE = LIBRARY_CONVENTIONS.article(41);

  /**
   * 任职期间按日计算: the time in office by which a contract runs on is counted in days, the first day in
   * office and the last included. No text says whether days, months or years are counted.
   */
  public static final Threshold<Term> FIRST_DAY_IN_OFFICE =
      threshold(
              "conventions.first-day-in-office",
              TERM,
              EXACTLY,
              "任职首日计入任职期间",
              "first day in office counts")
          .since(ALWAYS, Term.days(1), LIBRARY_CONVENTIONS.article(42), CONVENTION);

  /** 按比例的人数: where a text asks for a share in proportion, a fraction of a person is not counted. */
  public static final Citation WHOLE_PERSONS = LIBRARY_CONVENTIONS.article(43);

  /** 经费审查报告次数: what is reported regularly is reported once a year at least. */
  public static final Citation REGULARLY = LIBRARY_CONVENTIONS.article(44);

  /**
   * 比率和平均数: progress, shares and averages are exact ratios of the numbers told, and a number of
   * money is rounded half up to a fen only where it is shown as an amount.
   */
  public static final Citation EXACT_RATES = LIBRARY_CONVENTIONS.article(81);

  /** 法定预警信号: signals of an early-warning report are those that a statute names. */
  public static final Citation STATUTORY_SIGNALS = LIBRARY_CONVENTIONS.article(82);

  /** 记录完整: what is counted, or reported as done, is told with all that belongs to it. */
  public static final Citation RECORDED_WHOLE = LIBRARY_CONVENTIONS.article(83);

  /** 计量单位一致: only what is counted in one unit is set against one another as part or progress. */
  public static final Citation ONE_UNIT = LIBRARY_CONVENTIONS.article(101);

  /** 统计期间一致: figures of calendar years, union years and half-year cuts are not mixed. */
  public static final Citation ONE_PERIOD = LIBRARY_CONVENTIONS.article(102);

  /**
   * 增长率和百分点: the growth of a number is a rate of the earlier one, the change of a rate is a
   * difference in percentage points; neither stands for the other.
   */
  public static final Citation GROWTH = LIBRARY_CONVENTIONS.article(103);
}
