package org.uniondomain.core.bargaining.protection;

import org.uniondomain.core.fact.Labelled;

/** 解除劳动合同事由: why the labour contract of a representative was ended by the employer. */
public enum DismissalGround implements Labelled {
  /** 严重违反劳动纪律或者规章制度: serious breach of discipline or rules. */
  SERIOUS_BREACH("严重违反劳动纪律或者规章制度", "serious breach of discipline or rules"),
  /** 严重失职、营私舞弊造成重大损害: serious dereliction or graft with major damage. */
  DERELICTION("严重失职、营私舞弊造成重大损害", "serious dereliction or graft with major damage"),
  /** 被依法追究刑事责任: criminal liability. */
  CRIMINAL_LIABILITY("被依法追究刑事责任", "criminal liability"),
  /** 同时与其他单位建立劳动关系: double employment. */
  DOUBLE_EMPLOYMENT("同时与其他单位建立劳动关系", "double employment"),
  /** 其他事由: any other ground. */
  OTHER("其他事由", "any other ground");

  private final String label;
  private final String englishLabel;

  DismissalGround(String label, String englishLabel) {
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
