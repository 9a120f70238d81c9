package org.uniondomain.rules.bargaining.contract;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractTerm;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同期限要素: what can be told of the term of a collective contract. */
public final class ContractTermFacts {
  private ContractTermFacts() {}

  /** 集体合同期限. */
  public static final Subject<ContractTerm> CONTRACT_TERM =
      Subject.named("contract-term", ContractTerm.class, "集体合同期限", "term of a collective contract");

  /** 起始日. */
  public static final QuantityFact<ContractTerm, LocalDate> FIRST_DAY =
      CONTRACT_TERM.day(
          "first-day",
          "起始日",
          "first day of the term",
          ContractTerm::firstDay,
          ContractTerm::withFirstDay);

  /** 届满日. */
  public static final QuantityFact<ContractTerm, LocalDate> LAST_DAY =
      CONTRACT_TERM.day(
          "last-day",
          "届满日",
          "last day of the term",
          ContractTerm::lastDay,
          ContractTerm::withLastDay);

  /** 约定终止条件出现日. */
  public static final QuantityFact<ContractTerm, LocalDate> END_CONDITION_ON =
      CONTRACT_TERM.day(
          "end-condition-on",
          "约定终止条件出现日",
          "day an agreed end condition occurred",
          ContractTerm::endConditionOn,
          ContractTerm::withEndConditionOn);

  /** 要求续订或者重新协商日. */
  public static final QuantityFact<ContractTerm, LocalDate> RENEWAL_REQUESTED_ON =
      CONTRACT_TERM.day(
          "renewal-requested-on",
          "要求续订或者重新协商日",
          "day of the request to renew",
          ContractTerm::renewalRequestedOn,
          ContractTerm::withRenewalRequestedOn);

  /** 词汇. */
  public static final Vocabulary<ContractTerm> VOCABULARY =
      Vocabulary.of(CONTRACT_TERM, ContractTerm.builder().build())
          .with(FIRST_DAY, LAST_DAY, END_CONDITION_ON, RENEWAL_REQUESTED_ON);
}
