package org.uniondomain.rules.organisation.officer;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.officer.OfficerEmployment.HIRED;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.core.organisation.officer.UnionOffice.VICE_CHAIR;
import static org.uniondomain.core.organisation.structure.UnionLevel.COUNTY;
import static org.uniondomain.core.organisation.structure.UnionLevel.LEAGUE;
import static org.uniondomain.core.organisation.structure.UnionLevel.NATIONAL;
import static org.uniondomain.core.organisation.structure.UnionLevel.PROVINCIAL;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.WOMENS_COMMITTEE_REGULATIONS;
import static org.uniondomain.rules.law.UnionDocuments.CHAIR_MEASURES;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.DEPUTY_RANK;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.EMPLOYMENT;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.ENTERPRISE;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.HEADS_WOMENS_COMMITTEE;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.HIRED_FROM;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.OFFICE;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.UNION_OFFICER;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.VICE_CHAIR_TREATMENT;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.officer.UnionOfficerFacts.WOMAN;

import org.uniondomain.core.organisation.officer.UnionOfficer;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/** 工会干部规则: rank, hired staff and the head of the women workers' committee. */
public final class OfficerRules {
  private OfficerRules() {}

  /** 企业工会主席按企业副职配备. */
  public static final Requirement<UnionOfficer> DEPUTY =
      requirement("organisation.officer.deputy-rank", UNION_OFFICER)
          .label("企业工会主席按企业副职级配备和管理", "chair treated at deputy level")
          .clause(
              CHAIR_MEASURES.article(19, 2),
              TEXT,
              AS_A_RULE,
              "企业工会主席按企业副职级管理人员条件选配并享受相应待遇",
              "the chair of an enterprise union is chosen and treated at the level of a deputy"
                  + " head")
          .when(ENTERPRISE.and(OFFICE.is(CHAIR)))
          .that(DEPUTY_RANK)
          .build();

  /** 聘用工会工作者. */
  public static final Requirement<UnionOfficer> HIRED_STAFF =
      requirement("organisation.officer.hired", UNION_OFFICER)
          .label("县级以上工会为基层工会选派、聘用工作人员", "staff hired by higher unions")
          .clause(
              CHARTER.in("2008").article(35, 3),
              TEXT,
              MAY,
              "县级以上工会可以为基层工会选派、聘用工作人员",
              "unions of a county or of a higher level may choose or hire staff for grass-roots"
                  + " unions")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .when(EMPLOYMENT.is(HIRED))
          .that(HIRED_FROM.isOneOf(NATIONAL, PROVINCIAL, LEAGUE, COUNTY))
          .build();

  /** 女职工委员会主任. */
  public static final Requirement<UnionOfficer> WOMENS_HEAD =
      requirement("organisation.officer.womens-head", UNION_OFFICER)
          .label("女职工委员会主任的人选和待遇", "head of the women workers' committee")
          .clause(
              WOMENS_COMMITTEE_REGULATIONS.article(17),
              EXCERPT,
              AS_A_RULE,
              "女职工委员会主任由工会女主席或者女副主席担任；未担任主席、副主席的，享受同级工会副主席待遇",
              "a woman who is chair or vice-chair heads the women workers' committee; another head"
                  + " is treated as a vice-chair")
          .when(HEADS_WOMENS_COMMITTEE)
          .that(WOMAN.and(OFFICE.isOneOf(CHAIR, VICE_CHAIR)).or(VICE_CHAIR_TREATMENT))
          .build();

  /** 规则. */
  public static final SubjectRules<UnionOfficer> RULES =
      SubjectRules.of(VOCABULARY, DEPUTY, HIRED_STAFF, WOMENS_HEAD);
}
