package org.uniondomain.rules.bargaining.filing;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.FILING;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SIGNED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SUBMITTED;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS_1994;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.FilingOffice;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.ContractFilingFacts;
import org.uniondomain.rules.bargaining.contract.ProvisionsScope;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 集体合同报送规则: within how many days the employer files a signed contract, with whom, and what. The
 * filing of wage agreements has a text and a number of its own, which the later Provisions on
 * Collective Contracts did not displace. That the document of 1994 had a number is known, which one
 * was not read.
 */
public final class ContractFilingRules {
  private ContractFilingRules() {}

  private static final LocalDate PROVISIONS = LocalDate.of(2004, 5, 1);
  private static final LocalDate WAGE_MEASURES = LocalDate.of(2000, 11, 8);
  private static final Flag<CollectiveContract> EXPLAINED =
      FILING.of(ContractFilingFacts.EXPLANATION);
  private static final Flag<CollectiveContract> CENTRAL =
      FILING.of(ContractFilingFacts.SUPERVISED_CENTRALLY);
  private static final Choice<CollectiveContract, FilingOffice> OFFICE =
      FILING.of(ContractFilingFacts.OFFICE);

  /** 报送期限. */
  public static final Threshold<Term> PERIOD =
      threshold(
              "bargaining.contract.filing-period",
              Measure.TERM,
              WITHIN,
              "集体合同报送期限",
              "period for filing a collective contract")
          .unknownSince(
              LocalDate.of(1995, 1, 1),
              Fact.unknown(),
              COLLECTIVE_CONTRACT_PROVISIONS_1994.cited(),
              SECONDARY)
          .since(PROVISIONS, Term.days(10), COLLECTIVE_CONTRACT_PROVISIONS.article(42, 1), TEXT);

  /** 工资协议报送期限. */
  public static final Threshold<Term> WAGE_PERIOD =
      threshold(
              "bargaining.wage-agreement.filing-period",
              Measure.TERM,
              WITHIN,
              "工资协议报送期限",
              "period for filing a wage agreement")
          .since(WAGE_MEASURES, Term.days(7), WAGE_BARGAINING_MEASURES.article(21), TEXT);

  /** 报送份数. */
  public static final Threshold<Integer> COPIES =
      threshold(
              "bargaining.contract.filing-copies",
              COUNT,
              NOT_LOWER_THAN,
              "集体合同报送份数",
              "copies of a contract to be filed")
          .since(WAGE_MEASURES, 3, WAGE_BARGAINING_MEASURES.article(21), TEXT)
          .since(PROVISIONS, 3, COLLECTIVE_CONTRACT_PROVISIONS.article(42, 1), TEXT);

  /** 报送末日. */
  public static final Calculation<CollectiveContract, LocalDate> LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.contract.last-day-of-filing", CONTRACT, DAY)
          .label("集体合同报送末日", "last day for filing a collective contract")
          .clause(
              PERIOD,
              SHALL,
              "集体合同自签字之日起{value}{bound}报送",
              "a collective contract is filed {bound} {value} of signing")
          .when(KIND.is(WAGE).not())
          .is(PERIOD.dayAfter(SIGNED).rolledIf(ROLL_OVER))
          .build();

  /** 工资协议报送末日. */
  public static final Calculation<CollectiveContract, LocalDate> WAGE_LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.wage-agreement.last-day-of-filing", CONTRACT, DAY)
          .label("工资协议报送末日", "last day for filing a wage agreement")
          .clause(
              WAGE_PERIOD,
              SHALL,
              "工资协议自签订之日起{value}{bound}报送",
              "a wage agreement is filed {bound} {value} of signing")
          .when(KIND.is(WAGE))
          .is(WAGE_PERIOD.dayAfter(SIGNED).rolledIf(ROLL_OVER))
          .build();

  /** 按期报送. */
  public static final Requirement<CollectiveContract> IN_TIME =
      requirement("bargaining.contract.filing", CONTRACT)
          .label("集体合同按期报送", "filing of a collective contract")
          .clause(
              PERIOD,
              SHALL,
              "用人单位自双方首席代表签字之日起{value}{bound}将集体合同报送劳动保障行政部门",
              "the employer files a collective contract with the labour authority {bound} {value}"
                  + " of its signing")
          .when(KIND.is(WAGE).not())
          .that(SUBMITTED.meets(PERIOD.after(SIGNED).rolledIf(ROLL_OVER)))
          .build();

  /** 工资协议按期报送. */
  public static final Requirement<CollectiveContract> WAGE_IN_TIME =
      requirement("bargaining.wage-agreement.filing", CONTRACT)
          .label("工资协议按期报送", "filing of a wage agreement")
          .clause(
              WAGE_PERIOD,
              SHALL,
              "企业自工资协议签订之日起{value}{bound}将其报送劳动保障行政部门",
              "the enterprise files a wage agreement with the labour authority {bound} {value} of"
                  + " its signing")
          .when(KIND.is(WAGE))
          .that(SUBMITTED.meets(WAGE_PERIOD.after(SIGNED).rolledIf(ROLL_OVER)))
          .build();

  /** 报送三份: until 2004 asked of wage agreements only. */
  public static final Requirement<CollectiveContract> COPIES_FILED =
      requirement("bargaining.contract.copies-filed", CONTRACT)
          .label("集体合同报送份数", "copies filed")
          .clause(
              COPIES,
              SHALL,
              "报送的集体合同{bound}一式{value}份",
              "{bound} {value} copies of a contract are filed")
          .when(SUBMITTED.happened())
          .when(ProvisionsScope.covers(KIND))
          .that(FILING.of(ContractFilingFacts.COPIES).meets(COPIES))
          .build();

  /** 工资协议说明. */
  public static final Requirement<CollectiveContract> EXPLANATION =
      requirement("bargaining.wage-agreement.explanation", CONTRACT)
          .label("工资协议附说明", "explanation of a wage agreement")
          .clause(
              WAGE_BARGAINING_MEASURES.article(21),
              TEXT,
              SHALL,
              "报送工资协议时附有说明",
              "a wage agreement is filed with an explanation")
          .when(KIND.is(WAGE).and(SUBMITTED.happened()))
          .that(EXPLAINED)
          .build();

  /** 报送机关: where employers under central management, or across provinces, file. */
  public static final Requirement<CollectiveContract> COMPETENT_OFFICE =
      requirement("bargaining.contract.filing-office", CONTRACT)
          .label("集体合同报送机关", "office a contract is filed with")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(43),
              TEXT,
              SHALL,
              "集体合同实行属地管辖；中央管辖企业和跨省用人单位的，报国务院劳动保障行政部门或者其指定的省级劳动保障行政部门",
              "a contract is filed where the employer is; those under central management or across"
                  + " provinces file with the ministry or a provincial authority it designates")
          .when(SUBMITTED.happened())
          .that(
              any(
                  CENTRAL.not().and(OFFICE.is(FilingOffice.LOCAL)),
                  CENTRAL.and(
                      OFFICE.isOneOf(FilingOffice.MINISTRY, FilingOffice.DESIGNATED_PROVINCIAL))))
          .build();
}
