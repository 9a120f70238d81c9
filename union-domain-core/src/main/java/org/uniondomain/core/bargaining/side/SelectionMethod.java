package org.uniondomain.core.bargaining.side;

import org.uniondomain.core.fact.Labelled;

/** 协商代表产生方式: how the representatives of a side were made. */
public enum SelectionMethod implements Labelled {
  /** 工会选派: appointed by the union. */
  UNION_APPOINTED("工会选派", "appointed by the union"),
  /** 工会提名并经职工代表大会确认: nominated by the union and confirmed by the congress. */
  NOMINATED_AND_CONFIRMED("工会提名并经职工代表大会确认", "nominated by the union and confirmed by the congress"),
  /** 工会组织推荐并公示: recommended under the union and publicised. */
  RECOMMENDED_AND_PUBLICISED("工会组织推荐并公示", "recommended under the union and publicised"),
  /** 职工民主推荐: democratically recommended by the staff. */
  DEMOCRATICALLY_RECOMMENDED("职工民主推荐", "democratically recommended by the staff"),
  /** 法定代表人指派: appointed by the legal representative. */
  LEGAL_REPRESENTATIVE_APPOINTED("法定代表人指派", "appointed by the legal representative"),
  /** 其他方式: any other way. */
  OTHER("其他方式", "any other way");

  private final String label;
  private final String englishLabel;

  SelectionMethod(String label, String englishLabel) {
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
