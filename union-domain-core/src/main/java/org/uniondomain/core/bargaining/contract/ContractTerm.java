package org.uniondomain.core.bargaining.contract;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 集体合同期限: from when until when a collective contract runs, and when somebody asked to renew it.
 * Both days belong to the term: one year from 1 January ends on 31 December.
 */
@Value.Immutable
public interface ContractTerm extends WithContractTerm {
  /**
   * 起始日: the first day of the term, inclusive.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> firstDay();

  /**
   * 届满日: the last day of the term, inclusive.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> lastDay();

  /**
   * 约定终止条件出现日: the day on which a condition occurred on which the parties agreed the contract to
   * end.
   *
   * @return the day, none if none has occurred
   */
  Fact<LocalDate> endConditionOn();

  /**
   * 要求续订或者重新协商日: the day on which one side asked the other to renew the contract or to bargain
   * again.
   *
   * @return the day, none if nobody has asked yet
   */
  Fact<LocalDate> renewalRequestedOn();

  /**
   * Starts a term of a collective contract of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableContractTerm.Builder builder() {
    return ImmutableContractTerm.builder();
  }
}
