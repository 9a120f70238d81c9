package org.uniondomain.rules.organisation.election;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.OrganisationLaw.ELECTION_REGULATIONS_2016;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.law.UnionDocuments.CHAIR_MEASURES;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.ADMINISTRATIVE_HEAD;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.ENTERPRISE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.FOREIGN_WORKER;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.FROM_OUTSIDE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.MEMBERSHIP_KEPT;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.NON_PUBLIC_OR_JOINT;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.OFFICE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.OFFICER_CANDIDATE;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.PARTNER;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.PERSONNEL_HEAD;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.RELATIVE_OF_HEAD_OR_PARTNER;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.RELATIVE_OF_PRINCIPAL_HEAD;
import static org.uniondomain.rules.organisation.election.OfficerCandidateFacts.VOCABULARY;

import org.uniondomain.core.organisation.election.OfficerCandidate;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/** 工会职务候选人规则: who cannot stand. Posts and kinship bar, each in its own text. */
public final class CandidateRules {
  private CandidateRules() {}

  /** 企业主要负责人的近亲属. */
  public static final Requirement<OfficerCandidate> RELATIVE =
      requirement("organisation.candidate.relative", OFFICER_CANDIDATE)
          .label("企业主要负责人的近亲属不得作为候选人", "close relatives of the principal head do not stand")
          .clause(
              TRADE_UNION_LAW.in("2001").article(9, 2),
              TEXT,
              SHALL_NOT,
              "企业主要负责人的近亲属不得作为本企业基层工会委员会成员的人选",
              "close relatives of the principal head of an enterprise do not stand for the"
                  + " committee of its union")
          .later(TRADE_UNION_LAW.in("2021").article(10, 2), TEXT)
          .when(ENTERPRISE)
          .that(RELATIVE_OF_PRINCIPAL_HEAD.not())
          .build();

  /** 不得作为企业工会主席候选人. */
  public static final Requirement<OfficerCandidate> EXCLUDED_FROM_CHAIR =
      requirement("organisation.candidate.excluded-from-chair", OFFICER_CANDIDATE)
          .label("不得作为企业工会主席候选人的人员", "those who do not stand for the chair")
          .clause(
              CHAIR_MEASURES.article(6),
              TEXT,
              SHALL_NOT,
              "企业行政负责人（含行政副职）、合伙人及其近亲属，人力资源部门负责人，外籍职工，不得作为企业工会主席候选人",
              "administrative heads and their deputies, partners, the close relatives of both, the"
                  + " head of human resources and foreign workers do not stand for the chair of an"
                  + " enterprise union")
          .when(ENTERPRISE.and(OFFICE.is(CHAIR)))
          .that(
              all(
                  ADMINISTRATIVE_HEAD.not(),
                  PARTNER.not(),
                  RELATIVE_OF_HEAD_OR_PARTNER.not(),
                  PERSONNEL_HEAD.not(),
                  FOREIGN_WORKER.not()))
          .build();

  /** 保留会籍的人员. */
  public static final Requirement<OfficerCandidate> MEMBERSHIP_ONLY_KEPT =
      requirement("organisation.candidate.membership-kept", OFFICER_CANDIDATE)
          .label("保留会籍的人员没有被选举权", "those who only keep membership are not elected")
          .clause(
              ELECTION_REGULATIONS_2016.article(4),
              EXCERPT,
              SHALL_NOT,
              "保留会籍的人员不享有选举权、被选举权和表决权",
              "those who only keep their membership neither vote nor are elected")
          .that(MEMBERSHIP_KEPT.not())
          .build();

  /** 上级工会推荐的人选. */
  public static final Requirement<OfficerCandidate> OUTSIDER =
      requirement("organisation.candidate.outsider", OFFICER_CANDIDATE)
          .label("上级工会推荐非本企业人员", "candidate recommended from outside")
          .clause(
              CHAIR_MEASURES.article(12),
              TEXT,
              MAY,
              "上级工会可以向非公有制企业工会、联合基层工会推荐本企业以外人员作为工会主席候选人",
              "a higher union may recommend somebody from outside as candidate for the chair of a"
                  + " union of a non-public enterprise or a joint union")
          .when(OFFICE.is(CHAIR).and(NON_PUBLIC_OR_JOINT))
          .that(FROM_OUTSIDE)
          .build();

  /** 规则. */
  public static final SubjectRules<OfficerCandidate> RULES =
      SubjectRules.of(VOCABULARY, RELATIVE, EXCLUDED_FROM_CHAIR, MEMBERSHIP_ONLY_KEPT, OUTSIDER);
}
