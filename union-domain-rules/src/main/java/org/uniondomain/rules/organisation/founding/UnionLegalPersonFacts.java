package org.uniondomain.rules.organisation.founding;

import java.time.LocalDate;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.organisation.founding.UnionLegalPerson;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.core.organisation.structure.UnionLevel;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会法人要素: what can be told of the legal person of a union. */
public final class UnionLegalPersonFacts {
  private UnionLegalPersonFacts() {}

  /** 工会法人. */
  public static final Subject<UnionLegalPerson> UNION_LEGAL_PERSON =
      Subject.named(
          "union-legal-person", UnionLegalPerson.class, "工会法人", "the legal person of a union");

  /** 工会组织类型. */
  public static final Choice<UnionLegalPerson, UnionKind> KIND =
      UNION_LEGAL_PERSON.choice(
          "kind",
          "工会组织类型",
          "kind of union",
          UnionKind.class,
          UnionLegalPerson::kind,
          UnionLegalPerson::withKind);

  /** 工会层级. */
  public static final Choice<UnionLegalPerson, UnionLevel> LEVEL =
      UNION_LEGAL_PERSON.choice(
          "level",
          "工会层级",
          "level of the union",
          UnionLevel.class,
          UnionLegalPerson::level,
          UnionLegalPerson::withLevel);

  /** 依法成立. */
  public static final Flag<UnionLegalPerson> LAWFULLY_FOUNDED =
      UNION_LEGAL_PERSON.flag(
          "lawfully-founded",
          "依法成立",
          "lawfully founded",
          UnionLegalPerson::lawfullyFounded,
          UnionLegalPerson::withLawfullyFounded);

  /** 有自己的名称、组织机构和住所. */
  public static final Flag<UnionLegalPerson> HAS_NAME_ORGANS_AND_SEAT =
      UNION_LEGAL_PERSON.flag(
          "has-name-organs-and-seat",
          "有自己的名称、组织机构和住所",
          "has a name, organs and a seat",
          UnionLegalPerson::hasNameOrgansAndSeat,
          UnionLegalPerson::withHasNameOrgansAndSeat);

  /** 有自己的经费或者财产. */
  public static final Flag<UnionLegalPerson> HAS_OWN_FUNDS =
      UNION_LEGAL_PERSON.flag(
          "has-own-funds",
          "有自己的经费或者财产",
          "has funds or property",
          UnionLegalPerson::hasOwnFunds,
          UnionLegalPerson::withHasOwnFunds);

  /** 能够承担民事责任. */
  public static final Flag<UnionLegalPerson> CAN_BEAR_LIABILITY =
      UNION_LEGAL_PERSON.flag(
          "can-bear-liability",
          "能够承担民事责任",
          "can bear liability",
          UnionLegalPerson::canBearLiability,
          UnionLegalPerson::withCanBearLiability);

  /** 法人登记日. */
  public static final QuantityFact<UnionLegalPerson, LocalDate> REGISTERED_ON =
      UNION_LEGAL_PERSON.day(
          "registered-on",
          "法人登记日",
          "day of registration",
          UnionLegalPerson::registeredOn,
          UnionLegalPerson::withRegisteredOn);

  /** 登记机关层级. */
  public static final Choice<UnionLegalPerson, UnionLevel> REGISTERED_BY =
      UNION_LEGAL_PERSON.choice(
          "registered-by",
          "登记机关层级",
          "level of the registering union",
          UnionLevel.class,
          UnionLegalPerson::registeredBy,
          UnionLegalPerson::withRegisteredBy);

  /** 收取登记费用. */
  public static final Flag<UnionLegalPerson> FEE_CHARGED =
      UNION_LEGAL_PERSON
          .flag(
              "fee-charged",
              "收取登记费用",
              "fee charged",
              UnionLegalPerson::feeCharged,
              UnionLegalPerson::withFeeCharged)
          .actionable();

  /** 统一社会信用代码. */
  public static final ValueFact<UnionLegalPerson, CreditCode> CREDIT_CODE =
      UNION_LEGAL_PERSON.value(
          "credit-code",
          "统一社会信用代码",
          "unified social credit code",
          CreditCode.class,
          UnionLegalPerson::creditCode,
          UnionLegalPerson::withCreditCode);

  /** 工会主席为法定代表人. */
  public static final Flag<UnionLegalPerson> CHAIR_IS_REPRESENTATIVE =
      UNION_LEGAL_PERSON
          .flag(
              "chair-is-representative",
              "工会主席为法定代表人",
              "chair is the legal representative",
              UnionLegalPerson::chairIsRepresentative,
              UnionLegalPerson::withChairIsRepresentative)
          .actionable();

  /** 工会主席当选日. */
  public static final QuantityFact<UnionLegalPerson, LocalDate> CHAIR_ELECTED_ON =
      UNION_LEGAL_PERSON.day(
          "chair-elected-on",
          "工会主席当选日",
          "day the chair was elected",
          UnionLegalPerson::chairElectedOn,
          UnionLegalPerson::withChairElectedOn);

  /** 及时办理法定代表人登记; a judgement. */
  public static final Flag<UnionLegalPerson> REPRESENTATIVE_REGISTERED_PROMPTLY =
      UNION_LEGAL_PERSON
          .judgement(
              "representative-registered-promptly",
              "及时办理法定代表人登记",
              "representative registered promptly",
              UnionLegalPerson::representativeRegisteredPromptly,
              UnionLegalPerson::withRepresentativeRegisteredPromptly)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<UnionLegalPerson> VOCABULARY =
      Vocabulary.of(UNION_LEGAL_PERSON, UnionLegalPerson.builder().build())
          .with(KIND, LEVEL, LAWFULLY_FOUNDED, HAS_NAME_ORGANS_AND_SEAT)
          .with(HAS_OWN_FUNDS, CAN_BEAR_LIABILITY, REGISTERED_ON, REGISTERED_BY)
          .with(FEE_CHARGED, CREDIT_CODE, CHAIR_IS_REPRESENTATIVE, CHAIR_ELECTED_ON)
          .with(REPRESENTATIVE_REGISTERED_PROMPTLY);
}
