package org.uniondomain.rules.organisation.election;

import org.uniondomain.core.organisation.election.OfficerCandidate;
import org.uniondomain.core.organisation.officer.UnionOffice;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会职务候选人要素: what can be told of a candidate for an office of a union. */
public final class OfficerCandidateFacts {
  private OfficerCandidateFacts() {}

  /** 工会职务候选人. */
  public static final Subject<OfficerCandidate> OFFICER_CANDIDATE =
      Subject.named(
          "officer-candidate",
          OfficerCandidate.class,
          "工会职务候选人",
          "a candidate for an office of a union");

  /** 拟任职务. */
  public static final Choice<OfficerCandidate, UnionOffice> OFFICE =
      OFFICER_CANDIDATE.choice(
          "office",
          "拟任职务",
          "office",
          UnionOffice.class,
          OfficerCandidate::office,
          OfficerCandidate::withOffice);

  /** 企业工会. */
  public static final Flag<OfficerCandidate> ENTERPRISE =
      OFFICER_CANDIDATE.flag(
          "enterprise",
          "企业工会",
          "union of an enterprise",
          OfficerCandidate::enterprise,
          OfficerCandidate::withEnterprise);

  /** 企业主要负责人. */
  public static final Flag<OfficerCandidate> PRINCIPAL_HEAD =
      OFFICER_CANDIDATE.flag(
          "principal-head",
          "企业主要负责人",
          "principal head",
          OfficerCandidate::principalHead,
          OfficerCandidate::withPrincipalHead);

  /** 企业主要负责人的近亲属. */
  public static final Flag<OfficerCandidate> RELATIVE_OF_PRINCIPAL_HEAD =
      OFFICER_CANDIDATE.flag(
          "relative-of-principal-head",
          "企业主要负责人的近亲属",
          "close relative of the principal head",
          OfficerCandidate::relativeOfPrincipalHead,
          OfficerCandidate::withRelativeOfPrincipalHead);

  /** 企业行政负责人（含行政副职）. */
  public static final Flag<OfficerCandidate> ADMINISTRATIVE_HEAD =
      OFFICER_CANDIDATE.flag(
          "administrative-head",
          "企业行政负责人（含行政副职）",
          "administrative head",
          OfficerCandidate::administrativeHead,
          OfficerCandidate::withAdministrativeHead);

  /** 合伙人. */
  public static final Flag<OfficerCandidate> PARTNER =
      OFFICER_CANDIDATE.flag(
          "partner", "合伙人", "partner", OfficerCandidate::partner, OfficerCandidate::withPartner);

  /** 行政负责人、合伙人的近亲属. */
  public static final Flag<OfficerCandidate> RELATIVE_OF_HEAD_OR_PARTNER =
      OFFICER_CANDIDATE.flag(
          "relative-of-head-or-partner",
          "行政负责人、合伙人的近亲属",
          "close relative of an administrative head or partner",
          OfficerCandidate::relativeOfHeadOrPartner,
          OfficerCandidate::withRelativeOfHeadOrPartner);

  /** 人力资源部门负责人. */
  public static final Flag<OfficerCandidate> PERSONNEL_HEAD =
      OFFICER_CANDIDATE.flag(
          "personnel-head",
          "人力资源部门负责人",
          "head of human resources",
          OfficerCandidate::personnelHead,
          OfficerCandidate::withPersonnelHead);

  /** 主管劳动、工资、人事的负责人. */
  public static final Flag<OfficerCandidate> LABOUR_HEAD =
      OFFICER_CANDIDATE.flag(
          "labour-head",
          "主管劳动、工资、人事的负责人",
          "head in charge of labour, wages or personnel",
          OfficerCandidate::labourHead,
          OfficerCandidate::withLabourHead);

  /** 单位法定代表人. */
  public static final Flag<OfficerCandidate> LEGAL_REPRESENTATIVE =
      OFFICER_CANDIDATE.flag(
          "legal-representative",
          "单位法定代表人",
          "legal representative of the unit",
          OfficerCandidate::legalRepresentative,
          OfficerCandidate::withLegalRepresentative);

  /** 主管劳动、工资的负责人的近亲属. */
  public static final Flag<OfficerCandidate> RELATIVE_OF_LABOUR_HEAD =
      OFFICER_CANDIDATE.flag(
          "relative-of-labour-head",
          "主管劳动、工资的负责人的近亲属",
          "close relative of the head in charge of labour and wages",
          OfficerCandidate::relativeOfLabourHead,
          OfficerCandidate::withRelativeOfLabourHead);

  /** 外籍职工. */
  public static final Flag<OfficerCandidate> FOREIGN_WORKER =
      OFFICER_CANDIDATE.flag(
          "foreign-worker",
          "外籍职工",
          "foreign worker",
          OfficerCandidate::foreignWorker,
          OfficerCandidate::withForeignWorker);

  /** 保留会籍. */
  public static final Flag<OfficerCandidate> MEMBERSHIP_KEPT =
      OFFICER_CANDIDATE.flag(
          "membership-kept",
          "保留会籍",
          "membership kept only",
          OfficerCandidate::membershipKept,
          OfficerCandidate::withMembershipKept);

  /** 上级工会推荐的非本企业人员. */
  public static final Flag<OfficerCandidate> FROM_OUTSIDE =
      OFFICER_CANDIDATE.flag(
          "from-outside",
          "上级工会推荐的非本企业人员",
          "recommended from outside",
          OfficerCandidate::fromOutside,
          OfficerCandidate::withFromOutside);

  /** 非公有制企业或者联合基层工会. */
  public static final Flag<OfficerCandidate> NON_PUBLIC_OR_JOINT =
      OFFICER_CANDIDATE.flag(
          "non-public-or-joint",
          "非公有制企业或者联合基层工会",
          "non-public enterprise or joint union",
          OfficerCandidate::nonPublicOrJoint,
          OfficerCandidate::withNonPublicOrJoint);

  /** 词汇. */
  public static final Vocabulary<OfficerCandidate> VOCABULARY =
      Vocabulary.of(OFFICER_CANDIDATE, OfficerCandidate.builder().build())
          .with(OFFICE, ENTERPRISE, PRINCIPAL_HEAD, RELATIVE_OF_PRINCIPAL_HEAD)
          .with(ADMINISTRATIVE_HEAD, PARTNER, RELATIVE_OF_HEAD_OR_PARTNER, PERSONNEL_HEAD)
          .with(LABOUR_HEAD, LEGAL_REPRESENTATIVE, RELATIVE_OF_LABOUR_HEAD, FOREIGN_WORKER)
          .with(MEMBERSHIP_KEPT, FROM_OUTSIDE, NON_PUBLIC_OR_JOINT);
}
