package org.uniondomain.rules.organisation.structure;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.structure.UnionLevel.COUNTY;
import static org.uniondomain.core.organisation.structure.UnionLevel.LEAGUE;
import static org.uniondomain.core.organisation.structure.UnionLevel.NATIONAL;
import static org.uniondomain.core.organisation.structure.UnionLevel.PROVINCIAL;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.AUDIT_STANDING_COMMITTEE;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.CHANGE_APPROVED;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.ESTABLISHED;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.JOINT_CONFERENCE_HELD;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.LEVEL;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.LOCAL_FEDERATION;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.PLENARIES_IN_YEAR;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.RIGHTS_FUND;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.structure.LocalFederationFacts.YEARS_BETWEEN_CONGRESSES;

import java.time.LocalDate;
import org.uniondomain.core.organisation.structure.LocalFederation;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 地方总工会规则: that there is one, and how it meets, is audited and protects its officers. */
public final class LocalFederationRules {
  private LocalFederationRules() {}

  private static final Condition<LocalFederation> COUNTY_OR_HIGHER =
      LEVEL.isOneOf(NATIONAL, PROVINCIAL, LEAGUE, COUNTY);

  /** 县级以上建立总工会. */
  public static final Requirement<LocalFederation> EXISTS =
      requirement("organisation.federation.established", LOCAL_FEDERATION)
          .label("县级以上地方建立总工会", "federation at county level and above")
          .clause(
              TRADE_UNION_LAW.in("2001").article(10),
              TEXT,
              SHALL,
              "县级以上地方建立地方各级总工会",
              "there is a general federation at every level from the county")
          .later(TRADE_UNION_LAW.in("2021").article(11, 3), TEXT)
          .when(COUNTY_OR_HIGHER)
          .that(ESTABLISHED)
          .build();

  /** 每年全体会议. */
  public static final Threshold<Integer> YEARLY_PLENARIES =
      threshold(
              "organisation.federation.yearly-plenaries",
              COUNT,
              NOT_LOWER_THAN,
              "地方总工会委员会每年全体会议次数",
              "plenaries of the committee of a federation in a year")
          .since(LocalDate.of(2008, 10, 21), 1, CHARTER.in("2008").article(23), TEXT)
          .since(LocalDate.of(2013, 10, 22), 1, CHARTER_2013, INFERRED)
          .since(LocalDate.of(2023, 10, 12), 1, CHARTER_2023, INFERRED);

  /** 全体会议. */
  public static final Requirement<LocalFederation> PLENARY =
      requirement("organisation.federation.plenary", LOCAL_FEDERATION)
          .label("地方总工会委员会全体会议", "plenary of the committee of a federation")
          .clause(
              YEARLY_PLENARIES,
              SHALL,
              "地方总工会委员会全体会议每年{bound}{value}次",
              "the committee of a federation meets in plenary {bound} {value} a year")
          .when(ESTABLISHED)
          .that(PLENARIES_IN_YEAR.meets(YEARLY_PLENARIES))
          .build();

  /** 代表大会间隔. */
  public static final Threshold<Integer> CONGRESS_YEARS =
      threshold(
              "organisation.federation.congress-years",
              COUNT,
              EXACTLY,
              "地方工会代表大会的间隔（年）",
              "years between the congresses of a federation")
          .since(LocalDate.of(2008, 10, 21), 5, CHARTER.in("2008").article(22), TEXT)
          .since(LocalDate.of(2013, 10, 22), 5, CHARTER_2013, INFERRED)
          .since(LocalDate.of(2023, 10, 12), 5, CHARTER_2023, INFERRED);

  /** 代表大会. */
  public static final Requirement<LocalFederation> CONGRESS_IN_TIME =
      requirement("organisation.federation.congress", LOCAL_FEDERATION)
          .label("地方工会代表大会", "congress of a federation")
          .clause(
              CONGRESS_YEARS,
              SHALL,
              "地方工会代表大会每{value}年举行一次；提前或者延期须经上一级工会批准",
              "the congress of a federation meets every {value} years, early or late with the"
                  + " approval of the next higher union")
          .when(ESTABLISHED)
          .that(YEARS_BETWEEN_CONGRESSES.meets(CONGRESS_YEARS).or(CHANGE_APPROVED))
          .build();

  /** 经费审查委员会常务委员会. */
  public static final Requirement<LocalFederation> AUDIT_STANDING =
      requirement("organisation.federation.audit-standing-committee", LOCAL_FEDERATION)
          .label("经费审查委员会常务委员会", "standing committee of the audit committee")
          .clause(
              CHARTER.in("2008").article(13),
              TEXT,
              SHALL,
              "全国总工会和省级总工会的经费审查委员会设常务委员会",
              "the audit committees of the national and the provincial federations have standing"
                  + " committees")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(LEVEL.isOneOf(NATIONAL, PROVINCIAL))
          .that(AUDIT_STANDING_COMMITTEE)
          .build();

  /** 工会干部权益保障金. */
  public static final Requirement<LocalFederation> OFFICERS_FUND =
      requirement("organisation.federation.rights-fund", LOCAL_FEDERATION)
          .label("工会干部权益保障金", "rights-protection fund for officers")
          .clause(
              CHARTER.in("2008").article(35, 2),
              TEXT,
              AS_A_RULE,
              "县级以上工会设立工会干部权益保障金",
              "unions of a county or of a higher level set up a fund that protects the rights of"
                  + " officers")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(COUNTY_OR_HIGHER)
          .that(RIGHTS_FUND)
          .build();

  /** 联席会议. */
  public static final Requirement<LocalFederation> JOINT_CONFERENCE =
      requirement("organisation.federation.joint-conference", LOCAL_FEDERATION)
          .label("政府与工会联席会议", "joint conference with the government")
          .clause(
              TRADE_UNION_LAW.in("2001").article(34),
              TEXT,
              MAY,
              "县级以上地方人民政府可以召开会议或者采取适当方式，向同级工会通报情况、听取意见",
              "a government of a county or of a higher level may meet with the federation of its"
                  + " level")
          .later(TRADE_UNION_LAW.in("2021").article(35, 1), TEXT)
          .when(COUNTY_OR_HIGHER)
          .that(JOINT_CONFERENCE_HELD)
          .build();

  /** 规则. */
  public static final SubjectRules<LocalFederation> RULES =
      SubjectRules.of(
          VOCABULARY,
          EXISTS,
          PLENARY,
          CONGRESS_IN_TIME,
          AUDIT_STANDING,
          OFFICERS_FUND,
          JOINT_CONFERENCE);
}
