package org.uniondomain.rules.region.henan;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.core.organisation.officer.UnionOffice.VICE_CHAIR;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.HENAN_REGULATIONS;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.LABOUR_HEAD;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.OFFICE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.OFFICER_CANDIDATE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.PRINCIPAL_HEAD;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.RELATIVE_OF_LABOUR_HEAD;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.RELATIVE_OF_PRINCIPAL_HEAD;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.VOCABULARY;

import org.uniondomain.core.organisation.election.OfficerCandidate;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/**
 * 河南省工会干部人选: the principal head and the head for labour and wages do not lead the union, and their
 * close relatives are not on its committee. The rules stand by themselves and not beside a national
 * one, because a text that does not bar somebody does not say that nobody else may.
 */
public final class HenanUnionOfficers {
  private HenanUnionOfficers() {}

  private static final Condition<OfficerCandidate> HEADS_UNION = OFFICE.isOneOf(CHAIR, VICE_CHAIR);

  /** 主要负责人和主管劳动、工资的负责人. */
  public static final Requirement<OfficerCandidate> NO_HEADS =
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

  /** 近亲属. */
  public static final Requirement<OfficerCandidate> NO_RELATIVES =
      requirement("organisation.candidate.henan-relatives", OFFICER_CANDIDATE)
          .label("负责人的近亲属不得担任工会委员会成员", "close relatives of heads are not on the committee")
          .clause(
              HENAN_REGULATIONS.article(7),
              TEXT,
              SHALL_NOT,
              "单位主要负责人和主管劳动、工资的负责人的近亲属不得担任本单位工会委员会成员",
              "close relatives of the principal head and of the head for labour and wages are not"
                  + " on the committee of the union of the unit")
          .that(RELATIVE_OF_PRINCIPAL_HEAD.not().and(RELATIVE_OF_LABOUR_HEAD.not()))
          .build();

  /** 本地规则. */
  public static final SubjectRules<OfficerCandidate> RULES =
      SubjectRules.of(VOCABULARY, NO_HEADS, NO_RELATIVES);

  /** 已阅本地规定. */
  public static final Overlay OVERLAY = Overlay.of(Regions.HENAN).reads(OFFICER_CANDIDATE);
}
