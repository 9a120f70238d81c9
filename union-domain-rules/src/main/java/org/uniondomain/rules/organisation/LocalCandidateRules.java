package org.uniondomain.rules.organisation;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.UnionOffice.CHAIR;
import static org.uniondomain.core.organisation.UnionOffice.VICE_CHAIR;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.BEIJING_MEASURES;
import static org.uniondomain.rules.law.OrganisationLaw.HENAN_REGULATIONS;
import static org.uniondomain.rules.organisation.OfficerCandidateFacts.LABOUR_HEAD;
import static org.uniondomain.rules.organisation.OfficerCandidateFacts.LEGAL_REPRESENTATIVE;
import static org.uniondomain.rules.organisation.OfficerCandidateFacts.OFFICE;
import static org.uniondomain.rules.organisation.OfficerCandidateFacts.OFFICER_CANDIDATE;
import static org.uniondomain.rules.organisation.OfficerCandidateFacts.PRINCIPAL_HEAD;
import static org.uniondomain.rules.organisation.OfficerCandidateFacts.RELATIVE_OF_LABOUR_HEAD;
import static org.uniondomain.rules.organisation.OfficerCandidateFacts.RELATIVE_OF_PRINCIPAL_HEAD;

import org.uniondomain.core.organisation.OfficerCandidate;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/**
 * 地方对工会职务候选人的规定: whom Beijing and Henan bar besides those whom national texts bar. They stand by
 * themselves and not beside a national rule, because a text that does not bar somebody does not say
 * that nobody else may. The Beijing texts before 2016 were not read.
 */
public final class LocalCandidateRules {
  private LocalCandidateRules() {}

  private static final Condition<OfficerCandidate> HEADS_UNION = OFFICE.isOneOf(CHAIR, VICE_CHAIR);

  /** 北京市：法定代表人. */
  public static final Requirement<OfficerCandidate> LEGAL_REPRESENTATIVE_IN_BEIJING =
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

  /** 北京市：主管劳动、工资、人事的负责人. */
  public static final Requirement<OfficerCandidate> LABOUR_HEAD_IN_BEIJING =
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

  /** 河南省：主要负责人和主管劳动、工资的负责人. */
  public static final Requirement<OfficerCandidate> HEADS_IN_HENAN =
      requirement("organisation.candidate.henan-heads", OFFICER_CANDIDATE)
          .label("单位主要负责人和主管劳动、工资的负责人不得担任工会负责人", "heads do not lead the union")
          .clause(
              HENAN_REGULATIONS.article(7),
              TEXT,
              SHALL_NOT,
              "单位主要负责人和主管劳动、工资的负责人不得担任本单位工会负责人",
              "the principal head and the head for labour and wages do not lead the union of the"
                  + " unit")
          .when(HEADS_UNION)
          .that(PRINCIPAL_HEAD.not().and(LABOUR_HEAD.not()))
          .build();

  /** 河南省：近亲属. */
  public static final Requirement<OfficerCandidate> RELATIVES_IN_HENAN =
      requirement("organisation.candidate.henan-relatives", OFFICER_CANDIDATE)
          .label("负责人的近亲属不得担任工会委员会成员", "close relatives of heads are not on the committee")
          .clause(
              HENAN_REGULATIONS.article(7),
              TEXT,
              SHALL_NOT,
              "单位主要负责人和主管劳动、工资的负责人的近亲属不得担任本单位工会委员会成员",
              "close relatives of the principal head and of the head for labour and wages are not on"
                  + " the committee of the union of the unit")
          .that(RELATIVE_OF_PRINCIPAL_HEAD.not().and(RELATIVE_OF_LABOUR_HEAD.not()))
          .build();
}
