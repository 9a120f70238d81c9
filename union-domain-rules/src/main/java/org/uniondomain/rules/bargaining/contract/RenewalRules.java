package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT_TERM;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.RenewalTiming;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Threshold;

/**
 * 续订规则: when the sides can ask one another to renew a contract that is about to end. The window is
 * counted back from the day after the term, so that it ends with the last day of the term.
 */
public final class RenewalRules {
  private RenewalRules() {}

  /** 要求续订日. */
  public static final QuantityFact<CollectiveContract, LocalDate> REQUESTED =
      CONTRACT_TERM.of(ContractTermFacts.RENEWAL_REQUESTED_ON);

  /** 续订窗口. */
  public static final Threshold<Term> WINDOW =
      threshold(
              "bargaining.contract.renewal-window",
              Measure.TERM,
              WITHIN,
              "集体合同续订窗口",
              "window for renewing a collective contract")
          .since(
              LocalDate.of(2004, 5, 1),
              Term.months(3),
              COLLECTIVE_CONTRACT_PROVISIONS.article(38, 2),
              TEXT);

  /** 工资协议续订窗口. */
  public static final Threshold<Term> WAGE_WINDOW =
      threshold(
              "bargaining.wage-agreement.renewal-window",
              Measure.TERM,
              WITHIN,
              "工资协议续订窗口",
              "window for renewing a wage agreement")
          .since(
              LocalDate.of(2000, 11, 8), Term.days(60), WAGE_BARGAINING_MEASURES.article(24), TEXT);

  /** 续订窗口首日. */
  public static final Calculation<CollectiveContract, LocalDate> OPENS =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.contract.renewal-window-opens", CONTRACT, DAY)
          .label("集体合同续订窗口首日", "first day to ask for the renewal of a collective contract")
          .clause(
              WINDOW,
              MAY,
              "集体合同期满前{value}{bound}，任何一方均可提出续订",
              "either side can ask for renewal {bound} {value} before the end of the term")
          .when(KIND.is(WAGE).not())
          .is(WINDOW.before(ContractTermRules.DAY_AFTER.result()).line())
          .build();

  /** 工资协议续订窗口首日. */
  public static final Calculation<CollectiveContract, LocalDate> WAGE_OPENS =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.wage-agreement.renewal-window-opens", CONTRACT, DAY)
          .label("工资协议续订窗口首日", "first day to ask for the renewal of a wage agreement")
          .clause(
              WAGE_WINDOW,
              MAY,
              "工资协议期满前{value}{bound}，任何一方均可书面提出重新协商",
              "either side can ask in writing to bargain again {bound} {value} before the end of"
                  + " the term")
          .when(KIND.is(WAGE))
          .is(WAGE_WINDOW.before(ContractTermRules.DAY_AFTER.result()).line())
          .build();

  /** 续订要求时点. */
  public static final Determination<CollectiveContract, RenewalTiming> TIMING =
      determination("bargaining.contract.renewal-timing", CONTRACT, RenewalTiming.class)
          .label("集体合同续订要求是否在窗口内", "timing of the request to renew a collective contract")
          .clause(
              WINDOW,
              MAY,
              "集体合同期满前{value}{bound}，任何一方均可提出续订",
              "either side can ask for renewal {bound} {value} before the end of the term")
          .when(KIND.is(WAGE).not())
          .firstMatch()
          .outcome(RenewalTiming.EARLY, REQUESTED.meets(Limit.at(LOWER_THAN, OPENS.result())))
          .outcome(
              RenewalTiming.IN_WINDOW,
              REQUESTED.meets(Limit.at(WITHIN, ContractTermRules.LAST_DAY)))
          .otherwise(RenewalTiming.LATE)
          .build();

  /** 工资协议重新协商要求时点. */
  public static final Determination<CollectiveContract, RenewalTiming> WAGE_TIMING =
      determination("bargaining.wage-agreement.renewal-timing", CONTRACT, RenewalTiming.class)
          .label("工资协议重新协商要求是否在窗口内", "timing of the request to renew a wage agreement")
          .clause(
              WAGE_WINDOW,
              MAY,
              "工资协议期满前{value}{bound}，任何一方均可书面提出重新协商",
              "either side can ask in writing to bargain again {bound} {value} before the end of"
                  + " the term")
          .when(KIND.is(WAGE))
          .firstMatch()
          .outcome(RenewalTiming.EARLY, REQUESTED.meets(Limit.at(LOWER_THAN, WAGE_OPENS.result())))
          .outcome(
              RenewalTiming.IN_WINDOW,
              REQUESTED.meets(Limit.at(WITHIN, ContractTermRules.LAST_DAY)))
          .otherwise(RenewalTiming.LATE)
          .build();
}
