package org.uniondomain.rules.bargaining.change;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.change.ContractChangeFacts.AGREED;
import static org.uniondomain.rules.bargaining.change.ContractChangeFacts.BARGAINED;
import static org.uniondomain.rules.bargaining.change.ContractChangeFacts.CONTRACT_CHANGE;
import static org.uniondomain.rules.bargaining.change.ContractChangeFacts.GROUND;
import static org.uniondomain.rules.bargaining.change.ContractChangeFacts.KIND;
import static org.uniondomain.rules.bargaining.change.ContractChangeFacts.SIGNED_ON;
import static org.uniondomain.rules.bargaining.change.ContractChangeFacts.SUBMITTED_ON;
import static org.uniondomain.rules.bargaining.change.ContractChangeFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.change.ChangeGround;
import org.uniondomain.core.bargaining.change.ChangeKind;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 变更和解除规则: on what a contract in force can be changed or dissolved, and how. */
public final class ContractChangeRules {
  private ContractChangeRules() {}

  /** 变更文本报送期限. */
  public static final Threshold<Term> FILING_PERIOD =
      threshold(
              "bargaining.contract-change.filing-period",
              Measure.TERM,
              WITHIN,
              "变更后的集体合同报送期限",
              "period for filing a changed contract")
          .since(
              LocalDate.of(2004, 5, 1),
              Term.days(10),
              COLLECTIVE_CONTRACT_PROVISIONS.article(42, 1),
              TEXT);

  /** 变更、解除的依据: agreement of both sides, or one of the grounds. */
  public static final Requirement<ContractChange> BASIS =
      requirement("bargaining.contract-change.basis", CONTRACT_CHANGE)
          .label("变更、解除集体合同的依据", "basis of a change or dissolution")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(40),
              TEXT,
              SHALL,
              "变更、解除集体合同须经双方协商代表协商一致，或者有法定、约定的事由",
              "a contract is changed or dissolved by agreement of the representatives of both sides"
                  + " or on one of the grounds")
          .consequence(INVALID, COLLECTIVE_CONTRACT_PROVISIONS.article(40))
          .that(
              AGREED.or(
                  GROUND.isOneOf(
                      ChangeGround.EMPLOYER_GONE,
                      ChangeGround.FORCE_MAJEURE,
                      ChangeGround.AGREED_CONDITION,
                      ChangeGround.OTHER_LEGAL_CASE)))
          .build();

  /** 变更、解除的程序. */
  public static final Requirement<ContractChange> PROCEDURE =
      requirement("bargaining.contract-change.procedure", CONTRACT_CHANGE)
          .label("变更、解除集体合同的程序", "procedure of a change or dissolution")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(41),
              TEXT,
              SHALL,
              "变更、解除集体合同适用集体协商程序",
              "a change or dissolution follows the procedure of collective bargaining")
          .that(BARGAINED)
          .build();

  /** 变更文本报送末日. */
  public static final Calculation<ContractChange, LocalDate> LAST_DAY =
      Calculation.<ContractChange, LocalDate>calculation(
              "bargaining.contract-change.last-day-of-filing", CONTRACT_CHANGE, DAY)
          .label("变更后的集体合同报送末日", "last day for filing a changed contract")
          .clause(
              FILING_PERIOD,
              SHALL,
              "变更后的集体合同自签字之日起{value}{bound}报送",
              "a changed contract is filed {bound} {value} of signing")
          .when(KIND.is(ChangeKind.CHANGE))
          .is(FILING_PERIOD.dayAfter(SIGNED_ON).rolledIf(ROLL_OVER))
          .build();

  /** 变更文本按期报送. */
  public static final Requirement<ContractChange> FILED =
      requirement("bargaining.contract-change.filing", CONTRACT_CHANGE)
          .label("变更后的集体合同按期报送", "filing of a changed contract")
          .clause(
              FILING_PERIOD,
              SHALL,
              "变更后的集体合同自双方首席代表签字之日起{value}{bound}报送劳动保障行政部门",
              "a changed contract is filed with the labour authority {bound} {value} of its"
                  + " signing")
          .when(KIND.is(ChangeKind.CHANGE))
          .that(SUBMITTED_ON.meets(FILING_PERIOD.after(SIGNED_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 规则. */
  public static final SubjectRules<ContractChange> RULES =
      SubjectRules.of(VOCABULARY, BASIS, PROCEDURE, LAST_DAY, FILED);
}
