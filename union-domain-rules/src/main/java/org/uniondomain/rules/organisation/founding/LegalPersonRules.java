package org.uniondomain.rules.organisation.founding;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.founding.LegalStatus.BY_REGISTRATION;
import static org.uniondomain.core.organisation.founding.LegalStatus.NOT_YET;
import static org.uniondomain.core.organisation.structure.UnionKind.INDUSTRIAL_UNION;
import static org.uniondomain.core.organisation.structure.UnionKind.LOCAL_FEDERATION;
import static org.uniondomain.core.organisation.structure.UnionLevel.COUNTY;
import static org.uniondomain.core.organisation.structure.UnionLevel.LEAGUE;
import static org.uniondomain.core.organisation.structure.UnionLevel.NATIONAL;
import static org.uniondomain.core.organisation.structure.UnionLevel.PROVINCIAL;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.UNION_CREDIT_CODE;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHAIR_MEASURES;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.law.UnionDocuments.LEGAL_PERSON_MEASURES;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.CAN_BEAR_LIABILITY;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.CHAIR_ELECTED_ON;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.CHAIR_IS_REPRESENTATIVE;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.CREDIT_CODE;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.FEE_CHARGED;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.HAS_NAME_ORGANS_AND_SEAT;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.HAS_OWN_FUNDS;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.KIND;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.LAWFULLY_FOUNDED;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.LEVEL;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.REGISTERED_BY;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.REGISTERED_ON;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.REPRESENTATIVE_REGISTERED_PROMPTLY;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.UNION_LEGAL_PERSON;
import static org.uniondomain.rules.organisation.founding.UnionLegalPersonFacts.VOCABULARY;

import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.organisation.founding.LegalStatus;
import org.uniondomain.core.organisation.founding.UnionLegalPerson;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 工会法人资格规则: federations are legal persons without more, grass-roots unions by registration. Whether
 * the employer is a legal person does not matter.
 */
public final class LegalPersonRules {
  private LegalPersonRules() {}

  private static final Condition<UnionLegalPerson> COUNTY_OR_HIGHER =
      LEVEL.isOneOf(NATIONAL, PROVINCIAL, LEAGUE, COUNTY);
  private static final Condition<UnionLegalPerson> BY_LAW =
      KIND.is(INDUSTRIAL_UNION).or(KIND.is(LOCAL_FEDERATION).and(COUNTY_OR_HIGHER));
  private static final Condition<UnionLegalPerson> FULFILS_CONDITIONS =
      all(LAWFULLY_FOUNDED, HAS_NAME_ORGANS_AND_SEAT, HAS_OWN_FUNDS, CAN_BEAR_LIABILITY);

  /** 法人资格. */
  public static final Determination<UnionLegalPerson, LegalStatus> STATUS =
      determination("organisation.legal-person.status", UNION_LEGAL_PERSON, LegalStatus.class)
          .label("工会法人资格", "legal person")
          .clause(
              TRADE_UNION_LAW.in("2001").article(14),
              TEXT,
              SHALL,
              "全国总工会、地方总工会、产业工会具有法人资格；基层工会具备法人条件的，依法取得法人资格",
              "the national and local federations and the industrial unions are legal persons; a"
                  + " grass-roots union that fulfils the conditions becomes one")
          .later(TRADE_UNION_LAW.in("2021").article(15), TEXT)
          .firstMatch()
          .outcome(LegalStatus.BY_LAW, BY_LAW)
          .outcome(BY_REGISTRATION, REGISTERED_ON.happened())
          .otherwise(NOT_YET)
          .build();

  /** 法人登记: who fulfils the conditions registers. */
  public static final Requirement<UnionLegalPerson> REGISTRATION =
      requirement("organisation.legal-person.registration", UNION_LEGAL_PERSON)
          .label("基层工会法人登记", "registration as a legal person")
          .clause(
              TRADE_UNION_LAW.in("2001").article(14),
              TEXT,
              AS_A_RULE,
              "基层工会具备法人条件的，依法取得法人资格",
              "a grass-roots union that fulfils the conditions becomes a legal person")
          .later(TRADE_UNION_LAW.in("2021").article(15, 2), TEXT)
          .when(BY_LAW.not().and(FULFILS_CONDITIONS))
          .that(REGISTERED_ON.happened())
          .build();

  /** 可登记的工会类型. */
  public static final Requirement<UnionLegalPerson> REGISTRABLE =
      requirement("organisation.legal-person.registrable", UNION_LEGAL_PERSON)
          .label("可办理法人登记的工会类型", "kinds of unions that register")
          .clause(
              LEGAL_PERSON_MEASURES.article(2),
              EXCERPT,
              CONSISTENCY,
              "办理基层工会法人登记的，是单独或者联合基层工会、区域性或者行业性工会联合会、开发区工会、乡镇街道工会、村社区工会",
              "those that register are unions of one unit or joint ones, federations of an area or"
                  + " a trade, and the unions of zones, towns, streets, villages and communities")
          .when(REGISTERED_ON.happened())
          .that(KIND.isOneOf(LOCAL_FEDERATION, INDUSTRIAL_UNION).not())
          .build();

  /** 登记机关. */
  public static final Requirement<UnionLegalPerson> REGISTERED_BY_COUNTY =
      requirement("organisation.legal-person.registered-by", UNION_LEGAL_PERSON)
          .label("工会法人登记机关", "who registers")
          .clause(
              LEGAL_PERSON_MEASURES.cited(),
              EXCERPT,
              SHALL,
              "登记机关是县级以上工会",
              "a federation of a county or of a higher level registers")
          .when(REGISTERED_ON.happened())
          .that(REGISTERED_BY.isOneOf(NATIONAL, PROVINCIAL, LEAGUE, COUNTY))
          .build();

  /** 不得收取费用. */
  public static final Requirement<UnionLegalPerson> NO_FEE =
      requirement("organisation.legal-person.no-fee", UNION_LEGAL_PERSON)
          .label("工会法人登记不收费", "no fee for registration")
          .clause(
              LEGAL_PERSON_MEASURES.cited(),
              EXCERPT,
              SHALL_NOT,
              "办理工会法人登记不得收取费用",
              "no fee is charged for the registration")
          .when(REGISTERED_ON.happened())
          .that(FEE_CHARGED.not())
          .build();

  /** 法定代表人. */
  public static final Requirement<UnionLegalPerson> REPRESENTATIVE =
      requirement("organisation.legal-person.representative", UNION_LEGAL_PERSON)
          .label("工会主席为法定代表人", "chair is the legal representative")
          .clause(
              CHARTER.in("2008").article(25),
              TEXT,
              SHALL,
              "取得法人资格的工会，工会主席为法定代表人",
              "the chair is the legal representative of a union that is a legal person")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(BY_LAW.or(REGISTERED_ON.happened()))
          .that(CHAIR_IS_REPRESENTATIVE)
          .build();

  /** 选举后及时办理登记; promptness is judged, so that a breach is advisory. */
  public static final Requirement<UnionLegalPerson> REGISTERED_AFTER_ELECTION =
      requirement("organisation.legal-person.after-election", UNION_LEGAL_PERSON)
          .label("选举后及时办理法人或者法定代表人登记", "prompt registration after an election")
          .clause(
              CHAIR_MEASURES.article(19),
              TEXT,
              SHALL,
              "企业工会主席产生后，及时办理工会法人登记或者法定代表人变更登记",
              "after the chair is elected, the legal person or the change of its representative is"
                  + " registered promptly")
          .consequence(ADVISORY, CHAIR_MEASURES.article(19))
          .when(CHAIR_ELECTED_ON.happened())
          .that(REPRESENTATIVE_REGISTERED_PROMPTLY)
          .build();

  /** 工会的统一社会信用代码: its own, registered by unions, and not that of the employer. */
  public static final Requirement<UnionLegalPerson> OWN_CREDIT_CODE =
      requirement("organisation.legal-person.credit-code", UNION_LEGAL_PERSON)
          .label("工会自己的统一社会信用代码", "credit code of the union itself")
          .clause(
              UNION_CREDIT_CODE,
              CONVENTION,
              CONSISTENCY,
              "工会法人的统一社会信用代码由工会登记，以81或者89开头，不是用人单位的代码",
              "the credit code of a union is registered by unions and begins with 81 or 89; it is"
                  + " not that of its employer")
          .when(REGISTERED_ON.happened())
          .that(
              CREDIT_CODE
                  .reading("工会登记的代码", "code registered by unions", FLAG, CreditCode::isUnion)
                  .meets(Limit.at(EXACTLY, Quantity.of(FLAG, true))))
          .build();

  /** 规则. */
  public static final SubjectRules<UnionLegalPerson> RULES =
      SubjectRules.of(
          VOCABULARY,
          STATUS,
          REGISTRATION,
          REGISTRABLE,
          REGISTERED_BY_COUNTY,
          NO_FEE,
          REPRESENTATIVE,
          REGISTERED_AFTER_ELECTION,
          OWN_CREDIT_CODE);
}
