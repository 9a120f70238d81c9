package org.uniondomain.core.service.plan;

import org.uniondomain.core.fact.Labelled;

/** 工作主题: the frames under which the work of a year is filed. */
public enum WorkTheme implements Labelled {
  /** “8337”发展思路. */
  REGIONAL_STRATEGY("“8337”发展思路", "8337 development strategy"),
  /** 党的群众路线. */
  MASS_LINE("党的群众路线", "mass line of the Party"),
  /** 当好主力军、建功“十二五”. */
  MAIN_FORCE("当好主力军、建功“十二五”", "main force of the twelfth five-year plan");

  private final String label;
  private final String englishLabel;

  WorkTheme(String label, String englishLabel) {
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
