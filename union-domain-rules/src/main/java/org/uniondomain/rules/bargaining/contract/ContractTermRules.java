package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS_1994;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;
import static org.uniondomain.rules.law.Conventions.DAY_AFTER_THE_LAST;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 集体合同期限规则: how long a collective contract runs, and when it ends. The numbers of a contract of any
 * other kind are kept apart from those of a wage agreement, which is bargained over as a rule once
 * a year. That the document of 1994 had numbers is known, which ones was not read.
 */
public final class ContractTermRules {
  private ContractTermRules() {}

  private static final LocalDate FIRST_PROVISIONS = LocalDate.of(1995, 1, 1);
  private static final LocalDate PROVISIONS = LocalDate.of(2004, 5, 1);

  /** 起始日. */
  public static final QuantityFact<CollectiveContract, LocalDate> FIRST_DAY =
      CollectiveContractFacts.CONTRACT_TERM.of(ContractTermFacts.FIRST_DAY);

  /** 届满日. */
  public static final QuantityFact<CollectiveContract, LocalDate> LAST_DAY =
      CollectiveContractFacts.CONTRACT_TERM.of(ContractTermFacts.LAST_DAY);

  private static final QuantityFact<CollectiveContract, LocalDate> END_CONDITION =
      CollectiveContractFacts.CONTRACT_TERM.of(ContractTermFacts.END_CONDITION_ON);

  /** 合同期限下限. */
  public static final Threshold<Term> SHORTEST =
      threshold(
              "bargaining.contract.shortest-term",
              Measure.TERM,
              NOT_LOWER_THAN,
              "集体合同期限下限",
              "shortest term of a collective contract")
          .unknownSince(
              FIRST_PROVISIONS,
              Fact.unknown(),
              COLLECTIVE_CONTRACT_PROVISIONS_1994.cited(),
              SECONDARY)
          .since(PROVISIONS, Term.years(1), COLLECTIVE_CONTRACT_PROVISIONS.article(38, 1), TEXT);

  /** 合同期限上限. */
  public static final Threshold<Term> LONGEST =
      threshold(
              "bargaining.contract.longest-term",
              Measure.TERM,
              NOT_EXCEEDING,
              "集体合同期限上限",
              "longest term of a collective contract")
          .unknownSince(
              FIRST_PROVISIONS,
              Fact.unknown(),
              COLLECTIVE_CONTRACT_PROVISIONS_1994.cited(),
              SECONDARY)
          .since(PROVISIONS, Term.years(3), COLLECTIVE_CONTRACT_PROVISIONS.article(38, 1), TEXT);

  /** 工资协议通常期限: bargaining takes place as a rule once a year. */
  public static final Threshold<Term> WAGE_USUAL =
      threshold(
              "bargaining.wage-agreement.usual-term",
              Measure.TERM,
              EXACTLY,
              "工资协议通常期限",
              "usual term of a wage agreement")
          .since(
              LocalDate.of(2000, 11, 8),
              Term.years(1),
              WAGE_BARGAINING_MEASURES.article(24),
              INFERRED);

  /** 合同期限硬性下限, set by places only. */
  public static final Threshold<Term> HARD_SHORTEST =
      threshold(
          "bargaining.contract.hard-shortest-term",
          Measure.TERM,
          NOT_LOWER_THAN,
          "集体合同期限硬性下限",
          "hard shortest term of a collective contract");

  /** 合同期限硬性上限, set by places only. */
  public static final Threshold<Term> HARD_LONGEST =
      threshold(
          "bargaining.contract.hard-longest-term",
          Measure.TERM,
          NOT_EXCEEDING,
          "集体合同期限硬性上限",
          "hard longest term of a collective contract");

  /** 工资协议期限下限, set by places only. */
  public static final Threshold<Term> WAGE_SHORTEST =
      threshold(
          "bargaining.wage-agreement.shortest-term",
          Measure.TERM,
          NOT_LOWER_THAN,
          "工资协议期限下限",
          "shortest term of a wage agreement");

  /** 工资协议期限上限, set by places only. */
  public static final Threshold<Term> WAGE_LONGEST =
      threshold(
          "bargaining.wage-agreement.longest-term",
          Measure.TERM,
          NOT_EXCEEDING,
          "工资协议期限上限",
          "longest term of a wage agreement");

  /** 期限届满次日: the first day that no longer belongs to the term. */
  public static final Calculation<CollectiveContract, LocalDate> DAY_AFTER =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.contract.day-after-the-term", CONTRACT, DAY)
          .label("合同期限届满次日", "first day after the term of a contract")
          .clause(
              DAY_AFTER_THE_LAST,
              CONSISTENCY,
              "届满日计入合同期限，期限自其后{value}起届满",
              "the last day belongs to the term, which is over {value} after it")
          .is(DAY_AFTER_THE_LAST.dayAfter(LAST_DAY))
          .build();

  /** 集体合同终止日: the last day of the term, or the day an agreed condition ended it before. */
  public static final Calculation<CollectiveContract, LocalDate> END =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.contract.end", CONTRACT, DAY)
          .label("集体合同终止日", "day on which a collective contract ends")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(38, 1),
              TEXT,
              SHALL,
              "期满或者约定的终止条件出现，集体合同即行终止",
              "a collective contract ends with its term or when an agreed condition occurs")
          .is(LAST_DAY.orLess(END_CONDITION))
          .build();

  private static final Condition<CollectiveContract> LONG_ENOUGH =
      DAY_AFTER.result().meets(SHORTEST.after(FIRST_DAY));
  private static final Condition<CollectiveContract> SHORT_ENOUGH =
      DAY_AFTER.result().meets(LONGEST.after(FIRST_DAY));

  /** 集体合同期限. */
  public static final Requirement<CollectiveContract> TERM_LENGTH =
      requirement("bargaining.contract.term", CONTRACT)
          .label("集体合同期限", "term of a collective contract")
          .clause(
              SHORTEST,
              AS_A_RULE,
              "集体合同期限{bound}{value}、{bound2}{value2}",
              "the term of a collective contract is {bound} {value} and {bound2} {value2}")
          .when(KIND.is(WAGE).not())
          .that(LONG_ENOUGH.and(SHORT_ENOUGH))
          .build();

  /** 工资协议期限. */
  public static final Requirement<CollectiveContract> WAGE_TERM =
      requirement("bargaining.wage-agreement.term", CONTRACT)
          .label("工资协议期限", "term of a wage agreement")
          .clause(
              WAGE_USUAL,
              AS_A_RULE,
              "工资协议期限{bound}{value}",
              "the term of a wage agreement is {bound} {value}")
          .when(KIND.is(WAGE))
          .that(DAY_AFTER.result().meets(WAGE_USUAL.after(FIRST_DAY)))
          .build();

  /** 集体合同期限（硬性）: in places whose text leaves out 一般. */
  public static final Requirement<CollectiveContract> HARD_TERM =
      requirement("bargaining.contract.hard-term", CONTRACT)
          .label("集体合同期限（应当）", "term of a collective contract (hard)")
          .clause(
              HARD_SHORTEST,
              SHALL,
              "集体合同期限{bound}{value}、{bound2}{value2}",
              "the term of a collective contract is {bound} {value} and {bound2} {value2}")
          .when(KIND.is(WAGE).not())
          .that(
              DAY_AFTER
                  .result()
                  .meets(HARD_SHORTEST.after(FIRST_DAY))
                  .and(DAY_AFTER.result().meets(HARD_LONGEST.after(FIRST_DAY))))
          .build();

  /** 工资协议期限（硬性）: in places that allow a range. */
  public static final Requirement<CollectiveContract> WAGE_HARD_TERM =
      requirement("bargaining.wage-agreement.hard-term", CONTRACT)
          .label("工资协议期限（应当）", "term of a wage agreement (hard)")
          .clause(
              WAGE_SHORTEST,
              SHALL,
              "工资协议期限{bound}{value}、{bound2}{value2}",
              "the term of a wage agreement is {bound} {value} and {bound2} {value2}")
          .when(KIND.is(WAGE))
          .that(
              DAY_AFTER
                  .result()
                  .meets(WAGE_SHORTEST.after(FIRST_DAY))
                  .and(DAY_AFTER.result().meets(WAGE_LONGEST.after(FIRST_DAY))))
          .build();
}
