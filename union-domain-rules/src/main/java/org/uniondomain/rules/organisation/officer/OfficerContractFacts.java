package org.uniondomain.rules.organisation.officer;

import java.time.LocalDate;
import org.uniondomain.core.organisation.officer.OfficerContract;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会干部劳动合同要素: what can be told of the employment contract of an officer. */
public final class OfficerContractFacts {
  private OfficerContractFacts() {}

  /** 工会干部劳动合同. */
  public static final Subject<OfficerContract> OFFICER_CONTRACT =
      Subject.named(
          "officer-contract",
          OfficerContract.class,
          "工会干部劳动合同",
          "the employment contract of an officer");

  /** 专职. */
  public static final Flag<OfficerContract> FULL_TIME =
      OFFICER_CONTRACT.flag(
          "full-time", "专职", "full-time", OfficerContract::fullTime, OfficerContract::withFullTime);

  /** 无固定期限劳动合同. */
  public static final Flag<OfficerContract> OPEN_ENDED =
      OFFICER_CONTRACT.flag(
          "open-ended",
          "无固定期限劳动合同",
          "contract without a fixed term",
          OfficerContract::openEnded,
          OfficerContract::withOpenEnded);

  /** 劳动合同约定的终止日. */
  public static final QuantityFact<OfficerContract, LocalDate> CONTRACT_ENDS_ON =
      OFFICER_CONTRACT.day(
          "contract-ends-on",
          "劳动合同约定的终止日",
          "last day of the contract as agreed",
          OfficerContract::contractEndsOn,
          OfficerContract::withContractEndsOn);

  /** 任职日. */
  public static final QuantityFact<OfficerContract, LocalDate> TOOK_OFFICE_ON =
      OFFICER_CONTRACT.day(
          "took-office-on",
          "任职日",
          "first day in office",
          OfficerContract::tookOfficeOn,
          OfficerContract::withTookOfficeOn);

  /** 任职期限届满日. */
  public static final QuantityFact<OfficerContract, LocalDate> OFFICE_ENDS_ON =
      OFFICER_CONTRACT.day(
          "office-ends-on",
          "任职期限届满日",
          "last day in office",
          OfficerContract::officeEndsOn,
          OfficerContract::withOfficeEndsOn);

  /** 个人严重过失; a judgement. */
  public static final Flag<OfficerContract> SERIOUS_FAULT =
      OFFICER_CONTRACT.judgement(
          "serious-fault",
          "个人严重过失",
          "serious personal fault",
          OfficerContract::seriousFault,
          OfficerContract::withSeriousFault);

  /** 达到法定退休年龄. */
  public static final Flag<OfficerContract> RETIREMENT_AGE =
      OFFICER_CONTRACT.flag(
          "retirement-age",
          "达到法定退休年龄",
          "statutory retirement age reached",
          OfficerContract::retirementAge,
          OfficerContract::withRetirementAge);

  /** 劳动合同终止日. */
  public static final QuantityFact<OfficerContract, LocalDate> EMPLOYMENT_ENDED_ON =
      OFFICER_CONTRACT.day(
          "employment-ended-on",
          "劳动合同终止日",
          "day the employment ended",
          OfficerContract::employmentEndedOn,
          OfficerContract::withEmploymentEndedOn);

  /** 词汇. */
  public static final Vocabulary<OfficerContract> VOCABULARY =
      Vocabulary.of(OFFICER_CONTRACT, OfficerContract.builder().build())
          .with(FULL_TIME, OPEN_ENDED, CONTRACT_ENDS_ON, TOOK_OFFICE_ON)
          .with(OFFICE_ENDS_ON, SERIOUS_FAULT, RETIREMENT_AGE, EMPLOYMENT_ENDED_ON);
}
