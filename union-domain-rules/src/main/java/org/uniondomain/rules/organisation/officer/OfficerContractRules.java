package org.uniondomain.rules.organisation.officer;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.FIRST_DAY_IN_OFFICE;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.CONTRACT_ENDS_ON;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.EMPLOYMENT_ENDED_ON;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.FULL_TIME;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.OFFICER_CONTRACT;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.OFFICE_ENDS_ON;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.OPEN_ENDED;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.RETIREMENT_AGE;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.SERIOUS_FAULT;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.TOOK_OFFICE_ON;
import static org.uniondomain.rules.organisation.officer.OfficerContractFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.organisation.officer.OfficerContract;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;

/**
 * 工会干部劳动合同延长规则: the contract of a full-time officer runs on after the office for as long as the
 * office lasted (Interpretation of the Supreme People's Court, article 2: counted from the end of
 * the office); that of a part-time officer runs to the end of the office. Neither is ever
 * shortened. There is no extension on a serious personal fault or at the statutory retirement age.
 */
public final class OfficerContractRules {
  private OfficerContractRules() {}

  private static final Citation EXTENSION_2001 = TRADE_UNION_LAW.in("2001").article(18);
  private static final Citation EXTENSION_2021 = TRADE_UNION_LAW.in("2021").article(19);
  private static final Condition<OfficerContract> PROTECTED =
      all(OPEN_ENDED.not(), SERIOUS_FAULT.not(), RETIREMENT_AGE.not());

  /** 专职干部劳动合同期满日. */
  public static final Calculation<OfficerContract, LocalDate> END_FULL_TIME =
      Calculation.<OfficerContract, LocalDate>calculation(
              "organisation.officer-contract.end-full-time", OFFICER_CONTRACT, DAY)
          .label("专职工会干部劳动合同延长后的期满日", "last day of the contract of a full-time officer")
          .clause(
              EXTENSION_2001,
              TEXT,
              SHALL,
              "专职工会主席、副主席、委员的劳动合同自任职期限届满之日起延长，延长的期间等于任职的期间",
              "the contract of a full-time officer runs on from the end of the office for as long"
                  + " as the office lasted")
          .later(EXTENSION_2021, TEXT)
          .when(FULL_TIME.and(PROTECTED))
          .is(
              CONTRACT_ENDS_ON.orMore(
                  FIRST_DAY_IN_OFFICE
                      .dayAfter(OFFICE_ENDS_ON)
                      .extendedBy(new DaysBetween<>(TOOK_OFFICE_ON, OFFICE_ENDS_ON))))
          .build();

  /** 兼职干部劳动合同期满日. */
  public static final Calculation<OfficerContract, LocalDate> END_PART_TIME =
      Calculation.<OfficerContract, LocalDate>calculation(
              "organisation.officer-contract.end-part-time", OFFICER_CONTRACT, DAY)
          .label("兼职工会干部劳动合同延长后的期满日", "last day of the contract of a part-time officer")
          .clause(
              EXTENSION_2001,
              TEXT,
              SHALL,
              "兼职工会主席、副主席、委员尚未履行的劳动合同期限短于任期的，延长至任期期满",
              "where the rest of the contract of a part-time officer is shorter than the term, it"
                  + " runs to the end of the term")
          .later(EXTENSION_2021, TEXT)
          .when(FULL_TIME.not().and(PROTECTED))
          .is(CONTRACT_ENDS_ON.orMore(OFFICE_ENDS_ON))
          .build();

  /** 专职干部劳动合同不得提前终止. */
  public static final Requirement<OfficerContract> RUNS_ON_FULL_TIME =
      runsOn(
          "organisation.officer-contract.runs-on-full-time",
          "专职工会干部",
          "full-time officer",
          FULL_TIME.and(PROTECTED),
          END_FULL_TIME);

  /** 兼职干部劳动合同不得提前终止. */
  public static final Requirement<OfficerContract> RUNS_ON_PART_TIME =
      runsOn(
          "organisation.officer-contract.runs-on-part-time",
          "兼职工会干部",
          "part-time officer",
          FULL_TIME.not().and(PROTECTED),
          END_PART_TIME);

  private static Requirement<OfficerContract> runsOn(
      String id,
      String who,
      String english,
      Condition<OfficerContract> when,
      Calculation<OfficerContract, LocalDate> end) {
    return requirement(id, OFFICER_CONTRACT)
        .label(who + "的劳动合同延续", "contract of a " + english + " runs on")
        .clause(
            EXTENSION_2001,
            TEXT,
            SHALL,
            who + "的劳动合同自动延长，不早于延长后的期满日终止",
            "the contract of a " + english + " does not end before the day to which it runs on")
        .later(EXTENSION_2021, TEXT)
        .when(when)
        .that(EMPLOYMENT_ENDED_ON.meets(Limit.at(NOT_EARLIER_THAN, end.result())))
        .build();
  }

  /** 规则. */
  public static final SubjectRules<OfficerContract> RULES =
      SubjectRules.of(
          VOCABULARY, END_FULL_TIME, END_PART_TIME, RUNS_ON_FULL_TIME, RUNS_ON_PART_TIME);
}
