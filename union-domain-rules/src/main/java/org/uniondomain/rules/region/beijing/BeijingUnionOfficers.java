package org.uniondomain.rules.region.beijing;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.core.organisation.officer.UnionOffice.VICE_CHAIR;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.BEIJING_MEASURES;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.LABOUR_HEAD;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.LEGAL_REPRESENTATIVE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.OFFICE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.OFFICER_CANDIDATE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.VOCABULARY;

import org.uniondomain.core.organisation.election.OfficerCandidate;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/**
 * 北京市工会主席、副主席人选: the legal representative is barred, and heads in charge of labour, wages and
 * personnel should not stand. The rules stand by themselves and not beside a national one, because
 * a text that does not bar somebody does not say that nobody else may. The texts before 2016 were
 * not read.
 */
public final class BeijingUnionOfficers {
  private BeijingUnionOfficers() {}

  private static final Condition<OfficerCandidate> HEADS_UNION = OFFICE.isOneOf(CHAIR, VICE_CHAIR);

  /** 法定代表人. */
  public static final Requirement<OfficerCandidate> NO_LEGAL_REPRESENTATIVE =
      requirement("organisation.candidate.beijing-legal-representative", OFFICER_CANDIDATE)
          .label("法定代表人不得担任工会主席、副主席", "legal representative is not chair or vice-chair")
          .clause(
              BEIJING_MEASURES.article(14),
              TEXT,
              SHALL_NOT,
              "单位的法定代表人不得担任本单位工会的主席、副主席",
              "the legal representative of a unit is not chair or vice-chair of its union")
          .when(HEADS_UNION)
          .that(LEGAL_REPRESENTATIVE.not())
          .build();

  /** 主管劳动、工资、人事的负责人. */
  public static final Requirement<OfficerCandidate> NO_LABOUR_HEAD =
      requirement("organisation.candidate.beijing-labour-head", OFFICER_CANDIDATE)
          .label("主管劳动、工资、人事的负责人不宜担任工会主席、副主席", "heads of labour, wages, personnel")
          .clause(
              BEIJING_MEASURES.article(14),
              TEXT,
              AS_A_RULE,
              "主管劳动、工资、人事的负责人不宜担任工会主席、副主席",
              "heads in charge of labour, wages or personnel should not be chair or vice-chair")
          .when(HEADS_UNION)
          .that(LABOUR_HEAD.not())
          .build();

  /** 本地规则. */
  public static final SubjectRules<OfficerCandidate> RULES =
      SubjectRules.of(VOCABULARY, NO_LEGAL_REPRESENTATIVE, NO_LABOUR_HEAD);

  /** 已阅本地规定. */
  public static final Overlay OVERLAY = Overlay.of(Regions.BEIJING).reads(OFFICER_CANDIDATE);
}
