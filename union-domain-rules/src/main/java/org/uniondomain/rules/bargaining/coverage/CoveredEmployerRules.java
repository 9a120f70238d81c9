package org.uniondomain.rules.bargaining.coverage;

import static org.uniondomain.core.bargaining.coverage.EmployerKind.ENTERPRISE;
import static org.uniondomain.core.bargaining.coverage.EmployerKind.MANAGED_AS_ENTERPRISE;
import static org.uniondomain.core.bargaining.coverage.EmployerKind.SOCIAL_ORGANISATION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.APPLIES;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.COVERED_EMPLOYER;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.EMPLOYER_KIND;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.IN_AREA;
import static org.uniondomain.rules.bargaining.coverage.CoveredEmployerFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS_1994;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.coverage.CoveredEmployer;
import org.uniondomain.core.bargaining.coverage.EmployerStanding;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 用人单位适用集体合同规则: which employers can have a collective contract, and whom it binds. */
public final class CoveredEmployerRules {
  private CoveredEmployerRules() {}

  /** 企业化管理的事业单位适用. */
  public static final Threshold<Boolean> MANAGED_AS_ENTERPRISE_TOO =
      threshold(
              "bargaining.employer.managed-as-enterprise",
              FLAG,
              EXACTLY,
              "企业化管理的事业单位可以订立",
              "institutions managed as enterprises too")
          .since(
              LocalDate.of(1995, 1, 1),
              false,
              COLLECTIVE_CONTRACT_PROVISIONS_1994.article(2),
              SECONDARY)
          .since(LocalDate.of(2004, 5, 1), true, COLLECTIVE_CONTRACT_PROVISIONS.article(2), TEXT);

  /** 社会组织适用. */
  public static final Threshold<Boolean> SOCIAL_ORGANISATIONS_TOO =
      threshold(
              "bargaining.employer.social-organisations",
              FLAG,
              EXACTLY,
              "社会组织可以订立",
              "social organisations too")
          .since(
              LocalDate.of(1995, 1, 1),
              false,
              COLLECTIVE_CONTRACT_PROVISIONS_1994.article(2),
              SECONDARY)
          .since(LocalDate.of(2004, 5, 1), false, COLLECTIVE_CONTRACT_PROVISIONS.article(2), TEXT)
          .since(LocalDate.of(2022, 1, 1), true, TRADE_UNION_LAW.article(21), TEXT);

  /** 能否订立集体合同. */
  public static final Determination<CoveredEmployer, EmployerStanding> STANDING =
      determination("bargaining.employer.standing", COVERED_EMPLOYER, EmployerStanding.class)
          .label("用人单位能否订立集体合同", "whether an employer can conclude a collective contract")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS_1994.article(2),
              SECONDARY,
              MAY,
              "企业可以订立集体合同，其他单位依规定适用",
              "enterprises can conclude collective contracts, other units where a text extends it"
                  + " to them")
          .later(COLLECTIVE_CONTRACT_PROVISIONS.article(2), TEXT)
          .firstMatch()
          .outcome(
              EmployerStanding.WITHIN,
              any(
                  EMPLOYER_KIND.is(ENTERPRISE),
                  EMPLOYER_KIND.is(MANAGED_AS_ENTERPRISE).and(reads(MANAGED_AS_ENTERPRISE_TOO)),
                  EMPLOYER_KIND.is(SOCIAL_ORGANISATION).and(reads(SOCIAL_ORGANISATIONS_TOO))))
          .otherwise(EmployerStanding.OUTSIDE)
          .build();

  /** 区域性、行业性集体合同的约束力: all employers of the area and trade, whether they approved or not. */
  public static final Requirement<CoveredEmployer> BOUND =
      requirement("bargaining.employer.bound", COVERED_EMPLOYER)
          .label("适用区域性、行业性集体合同", "regional or sectoral contract applied")
          .clause(
              LABOUR_CONTRACT_LAW.article(54, 2),
              TEXT,
              SHALL,
              "区域性、行业性集体合同对当地本行业、本区域的用人单位具有约束力",
              "a regional or sectoral contract binds the employers of its area and trade")
          .when(IN_AREA)
          .that(APPLIES)
          .build();

  /** 规则. */
  public static final SubjectRules<CoveredEmployer> RULES =
      SubjectRules.of(VOCABULARY, STANDING, BOUND);
}
