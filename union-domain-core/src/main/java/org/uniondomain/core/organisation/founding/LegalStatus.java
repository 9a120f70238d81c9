package org.uniondomain.core.organisation.founding;

import org.uniondomain.core.fact.Labelled;

/** 工会法人资格: whether a union is a legal person. */
public enum LegalStatus implements Labelled {
  /** 依法当然取得. */
  BY_LAW("依法当然取得", "legal person without more"),
  /** 登记取得. */
  BY_REGISTRATION("登记取得", "legal person by registration"),
  /** 尚未取得. */
  NOT_YET("尚未取得", "not a legal person yet");

  private final String label;
  private final String englishLabel;

  LegalStatus(String label, String englishLabel) {
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
