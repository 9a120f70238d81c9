package org.uniondomain.rules.organisation.structure;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.structure.UnionKind.AREA_FEDERATION;
import static org.uniondomain.core.organisation.structure.UnionKind.SINGLE;
import static org.uniondomain.core.organisation.structure.UnionKind.TRADE_FEDERATION;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ACCOUNTS_AGREE;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.COVERED_UNITS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.EMPLOYERS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.KIND;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.MANY_WORKERS_IN_TOWN;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.MEMBERS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNIONS_OF_UNIT;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.UNION_ORGANISATION;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMEN_MEMBERS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WOMEN_WORKERS;
import static org.uniondomain.rules.organisation.structure.UnionOrganisationFacts.WORKERS;

import java.time.LocalDate;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 工会组织形式规则: unions of one unit, joint unions and federations. */
public final class FormRules {
  private FormRules() {}

  /** 联合基层工会涵盖单位: a joint union covers several units, and a statistic counts each of them once. */
  public static final Threshold<Integer> JOINT_UNITS =
      threshold(
              "organisation.form.joint-units",
              COUNT,
              NOT_LOWER_THAN,
              "联合基层工会涵盖的单位",
              "units of a joint union")
          .since(LocalDate.of(2001, 10, 27), 2, TRADE_UNION_LAW.in("2001").article(10), TEXT)
          .since(LocalDate.of(2022, 1, 1), 2, TRADE_UNION_LAW.in("2021").article(11), TEXT);

  /** 联合基层工会. */
  public static final Requirement<UnionOrganisation> JOINT =
      requirement("organisation.form.joint", UNION_ORGANISATION)
          .label("联合基层工会涵盖的单位", "units of a joint union")
          .clause(
              JOINT_UNITS,
              CONSISTENCY,
              "联合基层工会涵盖的单位{bound}{value}个",
              "a joint union covers {bound} {value} units")
          .when(KIND.is(UnionKind.JOINT))
          .that(COVERED_UNITS.meets(JOINT_UNITS))
          .build();

  /** 基层工会联合会: permitted in towns and streets with many workers in enterprises. */
  public static final Requirement<UnionOrganisation> FEDERATION =
      requirement("organisation.form.federation", UNION_ORGANISATION)
          .label("基层工会联合会", "federation of grass-roots unions")
          .clause(
              TRADE_UNION_LAW.in("2001").article(10),
              TEXT,
              MAY,
              "企业职工较多的乡镇、街道，可以建立基层工会的联合会",
              "in towns and streets with many workers in enterprises there may be a federation of"
                  + " grass-roots unions")
          .later(TRADE_UNION_LAW.in("2021").article(11, 2), TEXT)
          .when(MANY_WORKERS_IN_TOWN)
          .that(KIND.isOneOf(AREA_FEDERATION, TRADE_FEDERATION))
          .build();

  /** 一个单位一个基层工会. */
  public static final Requirement<UnionOrganisation> ONE_UNION =
      requirement("organisation.form.one-union", UNION_ORGANISATION)
          .label("一个单位的会员组成一个基层工会", "one grass-roots union for a unit")
          .clause(
              CHARTER.in("2008").article(11, 1),
              TEXT,
              SHALL,
              "同一企业、事业单位、机关的会员组织在一个基层工会里",
              "the members of one enterprise, institution or body belong to one grass-roots union")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(KIND.is(SINGLE))
          .that(UNIONS_OF_UNIT.meets(Limit.at(EXACTLY, Quantity.of(1))))
          .build();

  /** 涵盖单位与名单一致: each employer is on the list once. */
  public static final Requirement<UnionOrganisation> UNITS_LISTED =
      requirement("organisation.form.units-listed", UNION_ORGANISATION)
          .label("涵盖单位与名单一致", "units agree with the list")
          .clause(
              ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "涵盖单位的个数等于名单上的单位数，每个单位计一次",
              "the units covered are as many as the employers on the list, each counted once")
          .that(COVERED_UNITS.meets(Limit.at(EXACTLY, EMPLOYERS.count())))
          .build();

  /** 会员与名单一致: the members are those in the employers on the list. */
  public static final Requirement<UnionOrganisation> MEMBERS_LISTED =
      requirement("organisation.form.members-listed", UNION_ORGANISATION)
          .label("会员与名单一致", "members agree with the list")
          .clause(
              ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "会员人数等于名单上各单位会员之和",
              "the members are as many as those in the employers on the list together")
          .when(COVERED_UNITS.meets(JOINT_UNITS))
          .that(MEMBERS.meets(Limit.at(EXACTLY, EMPLOYERS.sum(EmployerFacts.MEMBERS))))
          .build();

  /** 女会员不多于会员. */
  public static final Requirement<UnionOrganisation> WOMEN_AMONG_MEMBERS =
      requirement("organisation.form.women-among-members", UNION_ORGANISATION)
          .label("女会员不多于会员", "no more women members than members")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "女会员不多于会员",
              "there are no more women members than members")
          .that(WOMEN_MEMBERS.meets(Limit.at(NOT_EXCEEDING, MEMBERS)))
          .build();

  /** 女职工不多于职工. */
  public static final Requirement<UnionOrganisation> WOMEN_AMONG_WORKERS =
      requirement("organisation.form.women-among-workers", UNION_ORGANISATION)
          .label("女职工不多于职工", "no more women workers than workers")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "女职工不多于职工",
              "there are no more women workers than workers")
          .that(WOMEN_WORKERS.meets(Limit.at(NOT_EXCEEDING, WORKERS)))
          .build();
}
