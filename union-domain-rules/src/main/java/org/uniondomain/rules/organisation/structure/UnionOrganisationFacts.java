package org.uniondomain.rules.organisation.structure;

import org.uniondomain.core.organisation.structure.Employer;
import org.uniondomain.core.organisation.structure.LeadingBody;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.organisation.structure.WomensBody;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 基层工会组织要素: what can be told of a union at the grass roots. */
public final class UnionOrganisationFacts {
  private UnionOrganisationFacts() {}

  /** 基层工会组织. */
  public static final Subject<UnionOrganisation> UNION_ORGANISATION =
      Subject.named("union-organisation", UnionOrganisation.class, "基层工会组织", "grass-roots union");

  /** 工会组织类型. */
  public static final Choice<UnionOrganisation, UnionKind> KIND =
      UNION_ORGANISATION.choice(
          "kind",
          "工会组织类型",
          "kind of union",
          UnionKind.class,
          UnionOrganisation::kind,
          UnionOrganisation::withKind);

  /** 涵盖单位. */
  public static final QuantityFact<UnionOrganisation, Integer> COVERED_UNITS =
      UNION_ORGANISATION.count(
          "covered-units",
          "涵盖单位",
          "units covered",
          UnionOrganisation::coveredUnits,
          UnionOrganisation::withCoveredUnits);

  /** 涵盖单位名单. */
  public static final Items<UnionOrganisation, Employer> EMPLOYERS =
      UNION_ORGANISATION.items(
          "employers",
          "涵盖单位名单",
          "employers covered",
          Employer.class,
          UnionOrganisation::employers,
          UnionOrganisation::withEmployers);

  /** 本单位基层工会. */
  public static final QuantityFact<UnionOrganisation, Integer> UNIONS_OF_UNIT =
      UNION_ORGANISATION
          .count(
              "unions-of-unit",
              "本单位会员所属的基层工会",
              "grass-roots unions of the unit",
              UnionOrganisation::unionsOfUnit,
              UnionOrganisation::withUnionsOfUnit)
          .actionable();

  /** 企业职工较多的乡镇、街道; a judgement. */
  public static final Flag<UnionOrganisation> MANY_WORKERS_IN_TOWN =
      UNION_ORGANISATION.judgement(
          "many-workers-in-town",
          "企业职工较多的乡镇、街道",
          "town or street with many workers in enterprises",
          UnionOrganisation::manyWorkersInTown,
          UnionOrganisation::withManyWorkersInTown);

  /** 职工人数. */
  public static final QuantityFact<UnionOrganisation, Integer> WORKERS =
      UNION_ORGANISATION.count(
          "workers", "职工", "workers", UnionOrganisation::workers, UnionOrganisation::withWorkers);

  /** 会员人数. */
  public static final QuantityFact<UnionOrganisation, Integer> MEMBERS =
      UNION_ORGANISATION.count(
          "members", "会员", "members", UnionOrganisation::members, UnionOrganisation::withMembers);

  /** 女会员人数. */
  public static final QuantityFact<UnionOrganisation, Integer> WOMEN_MEMBERS =
      UNION_ORGANISATION.count(
          "women-members",
          "女会员",
          "women members",
          UnionOrganisation::womenMembers,
          UnionOrganisation::withWomenMembers);

  /** 女职工人数. */
  public static final QuantityFact<UnionOrganisation, Integer> WOMEN_WORKERS =
      UNION_ORGANISATION.count(
          "women-workers",
          "女职工",
          "women workers",
          UnionOrganisation::womenWorkers,
          UnionOrganisation::withWomenWorkers);

  /** 女职工人数较多; a judgement. */
  public static final Flag<UnionOrganisation> MANY_WOMEN_WORKERS =
      UNION_ORGANISATION.judgement(
          "many-women-workers",
          "女职工人数较多",
          "women workers are many",
          UnionOrganisation::manyWomenWorkers,
          UnionOrganisation::withManyWomenWorkers);

  /** 外商投资企业. */
  public static final Flag<UnionOrganisation> FOREIGN_INVESTED =
      UNION_ORGANISATION.flag(
          "foreign-invested",
          "外商投资企业",
          "foreign-invested enterprise",
          UnionOrganisation::foreignInvested,
          UnionOrganisation::withForeignInvested);

  /** 领导机构形式. */
  public static final Choice<UnionOrganisation, LeadingBody> LED_BY =
      UNION_ORGANISATION
          .choice(
              "led-by",
              "领导机构形式",
              "led by",
              LeadingBody.class,
              UnionOrganisation::ledBy,
              UnionOrganisation::withLedBy)
          .actionable();

  /** 委员名额. */
  public static final QuantityFact<UnionOrganisation, Integer> COMMITTEE_SEATS =
      UNION_ORGANISATION
          .count(
              "committee-seats",
              "工会委员会委员名额",
              "seats of the union committee",
              UnionOrganisation::committeeSeats,
              UnionOrganisation::withCommitteeSeats)
          .actionable();

  /** 女职工组织形式. */
  public static final Choice<UnionOrganisation, WomensBody> WOMENS_BODY =
      UNION_ORGANISATION
          .choice(
              "womens-body",
              "女职工组织形式",
              "body for women workers",
              WomensBody.class,
              UnionOrganisation::womensBody,
              UnionOrganisation::withWomensBody)
          .actionable();

  /** 专职工会主席. */
  public static final Flag<UnionOrganisation> FULL_TIME_CHAIR =
      UNION_ORGANISATION
          .flag(
              "full-time-chair",
              "专职工会主席",
              "full-time chair",
              UnionOrganisation::fullTimeChair,
              UnionOrganisation::withFullTimeChair)
          .actionable();

  /** 专职工会工作人员. */
  public static final QuantityFact<UnionOrganisation, Integer> FULL_TIME_STAFF =
      UNION_ORGANISATION
          .count(
              "full-time-staff",
              "专职工会工作人员",
              "full-time staff of the union",
              UnionOrganisation::fullTimeStaff,
              UnionOrganisation::withFullTimeStaff)
          .actionable();

  /** 经费审查委员会. */
  public static final Flag<UnionOrganisation> AUDIT_COMMITTEE =
      UNION_ORGANISATION
          .flag(
              "audit-committee",
              "经费审查委员会",
              "audit committee",
              UnionOrganisation::auditCommittee,
              UnionOrganisation::withAuditCommittee)
          .actionable();

  /** 当年经费收支审查报告. */
  public static final QuantityFact<UnionOrganisation, Integer> AUDIT_REPORTS =
      UNION_ORGANISATION
          .count(
              "audit-reports-in-year",
              "当年经费收支审查报告",
              "audit reports in the year",
              UnionOrganisation::auditReportsInYear,
              UnionOrganisation::withAuditReportsInYear)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<UnionOrganisation> VOCABULARY =
      Vocabulary.of(UNION_ORGANISATION, UnionOrganisation.builder().build())
          .with(KIND, COVERED_UNITS, UNIONS_OF_UNIT, MANY_WORKERS_IN_TOWN, WORKERS)
          .with(MEMBERS, WOMEN_MEMBERS, WOMEN_WORKERS, MANY_WOMEN_WORKERS, FOREIGN_INVESTED)
          .with(LED_BY, COMMITTEE_SEATS, WOMENS_BODY)
          .with(FULL_TIME_CHAIR, FULL_TIME_STAFF, AUDIT_COMMITTEE, AUDIT_REPORTS)
          .with(EMPLOYERS, EmployerFacts.VOCABULARY);
}
