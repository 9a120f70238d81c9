package org.uniondomain.core.hardship.holder;

import org.uniondomain.core.fact.Labelled;

/** 档案持有人身份: in what capacity a person asks for a file. */
public enum HolderKind implements Labelled {
  /** 在职职工: lives mainly on wages or has a labour relation. */
  EMPLOYED("在职职工", "worker in service"),
  /** 农民工（农牧民工）: lives long-term in a city. */
  MIGRANT("农民工（农牧民工）", "migrant worker"),
  /** 失业下岗人员: worker who lost the job. */
  UNEMPLOYED("失业下岗人员", "worker who lost the job"),
  /** 灵活就业人员: flexible worker. */
  FLEXIBLE("灵活就业人员", "flexible worker"),
  /** 独立工矿区退休人员: retiree of a mining or factory settlement. */
  SETTLEMENT_RETIREE("独立工矿区退休人员", "retiree of a mining or factory settlement"),
  /** 社会化管理退休人员: retiree under socialised management. */
  SOCIALISED_RETIREE("社会化管理退休人员", "retiree under socialised management"),
  /** 因公死亡职工供养亲属: dependant of a worker who died on duty. */
  DEPENDANT("因公死亡职工供养亲属", "dependant of a worker who died on duty"),
  /** 新就业形态劳动者: worker in a new form of employment. */
  NEW_EMPLOYMENT("新就业形态劳动者", "worker in a new form of employment");

  private final String label;
  private final String englishLabel;

  HolderKind(String label, String englishLabel) {
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
