package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/**
 * 集体合同种类: what a collective contract is about. Whether it covers one enterprise, an area or a
 * sector is another question.
 */
public enum ContractKind implements Labelled {
  /** 综合性集体合同: pay and conditions of labour as a whole. */
  COMPREHENSIVE("GEN", "综合性集体合同", "comprehensive collective contract"),
  /** 工资专项集体合同, also 工资协议: wages only. */
  WAGE("WAGE", "工资专项集体合同", "wage agreement"),
  /** 女职工权益保护专项集体合同: the protection of women workers only. */
  WOMEN("WOMEN", "女职工权益保护专项集体合同", "special contract on women workers"),
  /** 劳动安全卫生专项集体合同: safety and health at work only. */
  SAFETY("SAFETY", "劳动安全卫生专项集体合同", "special contract on safety and health"),
  /** 其他专项集体合同: any other single matter. */
  OTHER_SPECIAL("OTHER", "其他专项集体合同", "other special contract");

  private final String code;
  private final String label;
  private final String englishLabel;

  ContractKind(String code, String label, String englishLabel) {
    this.code = code;
    this.label = label;
    this.englishLabel = englishLabel;
  }

  /**
   * Returns the code.
   *
   * @return the code, stable
   */
  public String code() {
    return code;
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
