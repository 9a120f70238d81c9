package org.uniondomain.rules.bargaining.change;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.change.ChangeGround;
import org.uniondomain.core.bargaining.change.ChangeKind;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同变更或者解除要素: what can be told of a change of a collective contract. */
public final class ContractChangeFacts {
  private ContractChangeFacts() {}

  /** 集体合同变更或者解除. */
  public static final Subject<ContractChange> CONTRACT_CHANGE =
      Subject.named(
          "contract-change",
          ContractChange.class,
          "集体合同变更或者解除",
          "change or dissolution of a collective contract");

  /** 种类. */
  public static final Choice<ContractChange, ChangeKind> KIND =
      CONTRACT_CHANGE.choice(
          "kind",
          "变更或者解除",
          "kind",
          ChangeKind.class,
          ContractChange::kind,
          ContractChange::withKind);

  /** 双方协商代表协商一致. */
  public static final Flag<ContractChange> AGREED =
      CONTRACT_CHANGE.flag(
          "agreed",
          "双方协商代表协商一致",
          "agreed by the representatives of both sides",
          ContractChange::agreed,
          ContractChange::withAgreed);

  /** 事由. */
  public static final Choice<ContractChange, ChangeGround> GROUND =
      CONTRACT_CHANGE.choice(
          "ground",
          "变更或者解除事由",
          "ground",
          ChangeGround.class,
          ContractChange::ground,
          ContractChange::withGround);

  /** 依集体协商程序办理. */
  public static final Flag<ContractChange> BARGAINED =
      CONTRACT_CHANGE
          .flag(
              "bargained",
              "依集体协商程序办理",
              "done by the procedure of bargaining",
              ContractChange::bargained,
              ContractChange::withBargained)
          .actionable();

  /** 签字日. */
  public static final QuantityFact<ContractChange, LocalDate> SIGNED_ON =
      CONTRACT_CHANGE.day(
          "signed-on",
          "变更文本签字日",
          "day of signing",
          ContractChange::signedOn,
          ContractChange::withSignedOn);

  /** 报送日. */
  public static final QuantityFact<ContractChange, LocalDate> SUBMITTED_ON =
      CONTRACT_CHANGE.day(
          "submitted-on",
          "变更文本报送日",
          "day of submission",
          ContractChange::submittedOn,
          ContractChange::withSubmittedOn);

  /** 词汇. */
  public static final Vocabulary<ContractChange> VOCABULARY =
      Vocabulary.of(CONTRACT_CHANGE, ContractChange.builder().build())
          .with(KIND, AGREED, GROUND, BARGAINED, SIGNED_ON, SUBMITTED_ON);
}
