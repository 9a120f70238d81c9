package org.uniondomain.core.service.deputy;

import org.uniondomain.core.fact.Labelled;

/** 职务类别: the mandates of front-line deputies. */
public enum DeputyMandate implements Labelled {
  /** 党代表. */
  PARTY_DELEGATE("党代表", "party delegate"),
  /** 人大代表. */
  CONGRESS_DEPUTY("人大代表", "people's congress deputy"),
  /** 政协委员. */
  CONFERENCE_MEMBER("政协委员", "member of the consultative conference");

  private final String label;
  private final String englishLabel;

  DeputyMandate(String label, String englishLabel) {
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
