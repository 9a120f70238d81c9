package org.uniondomain.core.bargaining.round;

import org.uniondomain.core.fact.Labelled;

/** 协商会议程序: the four steps of a meeting. */
public enum MeetingStep implements Labelled {
  /** 宣布议程和会议纪律: agenda and discipline announced. */
  AGENDA_AND_DISCIPLINE("宣布议程和会议纪律", "agenda and discipline announced"),
  /** 提出要求并作出回应: proposal and response. */
  PROPOSAL_AND_RESPONSE("提出要求并作出回应", "proposal and response"),
  /** 商谈讨论: discussion. */
  DISCUSSION("商谈讨论", "discussion"),
  /** 归纳意见: chiefs summarise. */
  SUMMARY("归纳意见", "chiefs summarise");

  private final String label;
  private final String englishLabel;

  MeetingStep(String label, String englishLabel) {
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
