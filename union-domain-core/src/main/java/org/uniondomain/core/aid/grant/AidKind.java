package org.uniondomain.core.aid.grant;

import org.uniondomain.core.fact.Labelled;

/** 帮扶类别: the kind of a grant. */
public enum AidKind implements Labelled {
  /** 生活救助. */
  LIVING("生活救助", "living aid"),
  /** 医疗救助. */
  MEDICAL("医疗救助", "medical aid"),
  /** 子女助学. */
  STUDY("子女助学", "study aid"),
  /** 法律援助. */
  LEGAL("法律援助", "legal aid"),
  /** 职业培训. */
  TRAINING("职业培训", "job training"),
  /** 职业介绍. */
  PLACEMENT("职业介绍", "job placement"),
  /** 送温暖. */
  SEND_WARMTH("送温暖", "send-warmth visit"),
  /** 金秋助学. */
  GOLDEN_AUTUMN("金秋助学", "Golden Autumn study aid"),
  /** 女职工两癌救助. */
  SCREENING_RELIEF("女职工两癌检查及救助", "screening and relief of women workers"),
  /** 困难劳模帮扶. */
  MODEL_WORKER("困难劳模帮扶", "aid to model workers"),
  /** 医疗互助. */
  MUTUAL_AID("医疗互助", "medical mutual aid"),
  /** 临时救助. */
  TEMPORARY("临时救助", "temporary aid"),
  /** 其他帮扶. */
  OTHER("其他帮扶", "other aid");

  private final String label;
  private final String englishLabel;

  AidKind(String label, String englishLabel) {
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
