package org.uniondomain.core.bargaining.change;

import org.uniondomain.core.fact.Labelled;

/** 变更、解除事由: why a contract can be changed or dissolved without agreement. */
public enum ChangeGround implements Labelled {
  /** 用人单位被兼并、解散、破产等，致使无法履行: performance has become impossible. */
  EMPLOYER_GONE("用人单位被兼并、解散、破产等，致使无法履行", "employer merged, dissolved or bankrupt"),
  /** 不可抗力等原因，致使无法履行或者部分无法履行: performance has become impossible in whole or in part. */
  FORCE_MAJEURE("不可抗力等原因，致使无法履行或者部分无法履行", "force majeure"),
  /** 约定的变更或者解除条件出现: agreed condition fulfilled. */
  AGREED_CONDITION("约定的变更或者解除条件出现", "agreed condition fulfilled"),
  /** 法律、法规、规章规定的其他情形: other case of law. */
  OTHER_LEGAL_CASE("法律、法规、规章规定的其他情形", "other case of law"),
  /** 其他: anything else. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  ChangeGround(String label, String englishLabel) {
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
