package org.uniondomain.core.assembly;

import org.uniondomain.core.fact.Labelled;

/**
 * 职工代表大会职权: what the workers' congress of a state-owned industrial enterprise has the power to do.
 */
public enum CongressPower implements Labelled {
  /** 听取和审议. */
  HEAR_AND_REVIEW("听取和审议", "hear and review"),
  /** 审查同意或者否决. */
  APPROVE_OR_VETO("审查同意或者否决", "approve or veto"),
  /** 审议决定福利事项. */
  DECIDE_WELFARE("审议决定福利事项", "decide on welfare"),
  /** 评议监督领导干部. */
  ASSESS_LEADERS("评议监督领导干部", "assess the leaders"),
  /** 选举厂长. */
  ELECT_DIRECTOR("选举厂长", "elect the director");

  private final String label;
  private final String englishLabel;

  CongressPower(String label, String englishLabel) {
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
