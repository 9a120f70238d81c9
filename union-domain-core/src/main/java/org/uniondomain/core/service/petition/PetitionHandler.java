package org.uniondomain.core.service.petition;

import org.uniondomain.core.fact.Labelled;

/** 信访事项处理单位: the kind of body that a petition was made to or passed on to. */
public enum PetitionHandler implements Labelled {
  /** 行政机关: an administrative organ of the state. */
  ADMINISTRATIVE_ORGAN("行政机关", "administrative organ"),
  /** 工会: a trade union. */
  TRADE_UNION("工会", "trade union"),
  /** 其他机关、单位: any other organ or unit, such as another mass organisation. */
  OTHER("其他机关、单位", "other organ or unit");

  private final String label;
  private final String englishLabel;

  PetitionHandler(String label, String englishLabel) {
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
