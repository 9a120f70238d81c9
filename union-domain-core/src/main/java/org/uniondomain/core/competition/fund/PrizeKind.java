package org.uniondomain.core.competition.fund;

import org.uniondomain.core.fact.Labelled;

/** 奖项种类: which prize money was paid as; payroll law treats them differently. */
public enum PrizeKind implements Labelled {
  /** 劳动竞赛奖: a bonus, part of payroll. */
  COMPETITION_PRIZE("劳动竞赛奖", "labour-competition prize"),
  /** 合理化建议和技术改进奖: not payroll where paid under State Council rules. */
  PROPOSAL_OR_IMPROVEMENT_PRIZE("合理化建议和技术改进奖", "proposal or improvement prize"),
  /** 发明创造奖、自然科学奖、科学技术进步奖: not payroll where paid under State Council rules. */
  INVENTION_OR_SCIENCE_PRIZE("发明创造奖、自然科学奖、科学技术进步奖", "invention or science prize");

  private final String label;
  private final String englishLabel;

  PrizeKind(String label, String englishLabel) {
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
