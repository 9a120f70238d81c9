package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Threshold;

/**
 * 适用的合同种类: from 2000 there was a national text on wage bargaining only; since 2004 the Provisions
 * on Collective Contracts ask the same of bargaining of every kind.
 */
public final class ProvisionsScope {
  private ProvisionsScope() {}

  /** 集体合同规定施行日. */
  public static final LocalDate PROVISIONS = LocalDate.of(2004, 5, 1);

  /** 工资集体协商试行办法施行日. */
  public static final LocalDate WAGE_MEASURES = LocalDate.of(2000, 11, 8);

  /** 各类协商均适用. */
  public static final Threshold<Boolean> EVERY_KIND =
      threshold(
              "bargaining.every-kind",
              FLAG,
              EXACTLY,
              "各类集体协商均适用",
              "applies to bargaining of every kind")
          .since(WAGE_MEASURES, false, WAGE_BARGAINING_MEASURES.article(1), TEXT)
          .since(PROVISIONS, true, COLLECTIVE_CONTRACT_PROVISIONS.article(3), TEXT);

  /** Returns the condition that a text binds which began with wages and became general. */
  public static <S> Condition<S> covers(Choice<S, ContractKind> kind) {
    return any(kind.is(WAGE), reads(EVERY_KIND));
  }
}
