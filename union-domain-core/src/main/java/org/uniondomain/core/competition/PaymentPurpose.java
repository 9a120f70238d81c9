package org.uniondomain.core.competition;

/** 支付用途: what money of an award fund was spent on. */
public enum PaymentPurpose {
  /** 奖励在劳动竞赛中作出贡献者: a reward for a contribution to a labour competition. */
  COMPETITION_REWARD,
  /** 合理化建议和技术改进奖励: a reward for a proposal or technical improvement. */
  PROPOSAL_REWARD,
  /** 组织竞赛的费用: the cost of holding competitions. */
  ORGANISING_COST,
  /** 宴请、福利等: dinners, welfare and the like. */
  ENTERTAINMENT_OR_WELFARE,
  /** 其他. */
  OTHER
}
