package org.uniondomain.core.hardship.file;

import org.uniondomain.core.fact.Labelled;

/** 证明材料: what a household hands in. */
public enum EvidenceKind implements Labelled {
  /** 申请书: application. */
  APPLICATION("申请书", "application"),
  /** 全体成员身份证和户口簿: identity cards and household register of all members. */
  IDENTITY("全体成员身份证和户口簿", "identity cards and household register of all members"),
  /** 收入证明或十二个月工资流水: income certificate or twelve months of wages. */
  INCOME_PROOF("收入证明或十二个月工资流水", "income certificate or twelve months of wages"),
  /** 失业证明: proof of job loss. */
  JOB_LOSS_PROOF("失业证明", "proof of job loss"),
  /** 诊断证明和自付费用票据: diagnosis and bills paid. */
  DIAGNOSIS("诊断证明和自付费用票据", "diagnosis and bills paid"),
  /** 残疾证: disability certificate. */
  DISABILITY_CERTIFICATE("残疾证", "disability certificate"),
  /** 公安或民政出具的事件证明: police or civil-affairs proof of the event. */
  EVENT_PROOF("公安或民政出具的事件证明", "police or civil-affairs proof of the event"),
  /** 在读证明和缴费收据: proof of enrolment and fee receipts. */
  ENROLMENT_PROOF("在读证明和缴费收据", "proof of enrolment and fee receipts"),
  /** 劳动合同或事实劳动关系证明: contract or proof of labour relation. */
  LABOUR_RELATION_PROOF("劳动合同或事实劳动关系证明", "contract or proof of labour relation"),
  /** 工会会员证明: proof of union membership. */
  UNION_MEMBERSHIP_PROOF("工会会员证明", "proof of union membership"),
  /** 离婚或死亡证明: proof of divorce or death. */
  FAMILY_PROOF("离婚或死亡证明", "proof of divorce or death"),
  /** 家庭经济状况核对授权委托书: mandate to check the economic situation. */
  CHECK_MANDATE("家庭经济状况核对授权委托书", "mandate to check the economic situation");

  private final String label;
  private final String englishLabel;

  EvidenceKind(String label, String englishLabel) {
    this.label = label;
    this.englishLabel = englishLabel;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String englishLabel() {
    return englishLabel;
  }
}
