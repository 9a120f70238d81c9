package org.uniondomain.core.employment;

import org.uniondomain.core.fact.Labelled;

/** 合作省（自治区、直辖市）: the provinces that held fairs together in 2011 to 2013. */
public enum PartnerRegion implements Labelled {
  /** 北京. */
  BEIJING("北京", "Beijing"),
  /** 天津. */
  TIANJIN("天津", "Tianjin"),
  /** 内蒙古. */
  INNER_MONGOLIA("内蒙古", "Inner Mongolia"),
  /** 辽宁. */
  LIAONING("辽宁", "Liaoning"),
  /** 吉林. */
  JILIN("吉林", "Jilin"),
  /** 黑龙江. */
  HEILONGJIANG("黑龙江", "Heilongjiang"),
  /** 其他. */
  OTHER_REGION("其他", "another one");

  private final String label;
  private final String englishLabel;

  PartnerRegion(String label, String englishLabel) {
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
