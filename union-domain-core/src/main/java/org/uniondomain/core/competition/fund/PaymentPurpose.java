package org.uniondomain.core.competition.fund;

import org.uniondomain.core.fact.Labelled;

/** 支付用途: what money of an award fund was spent on. */
public enum PaymentPurpose implements Labelled {
  /** 奖励在劳动竞赛中作出贡献者: a reward for a contribution to a labour competition. */
  COMPETITION_REWARD("奖励在劳动竞赛中作出贡献者", "competition reward"),
  /** 合理化建议和技术改进奖励: a reward for a proposal or technical improvement. */
  PROPOSAL_REWARD("合理化建议和技术改进奖励", "proposal or improvement reward"),
  /** 组织竞赛的费用: the cost of holding competitions. */
  ORGANISING_COST("组织竞赛的费用", "cost of holding competitions"),
  /** 宴请、福利等: dinners, welfare and the like. */
  ENTERTAINMENT_OR_WELFARE("宴请、福利等", "dinners, welfare and the like"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  PaymentPurpose(String label, String englishLabel) {
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
