package org.uniondomain.core.service.plan;

import org.uniondomain.core.fact.Labelled;

/** 实事指标: what a target of the yearly plan counts. */
public enum PlanIndicator implements Labelled {
  /** 培训农牧民工和下岗失业人员. */
  TRAINED_WORKERS("培训农牧民工和下岗失业人员", "farmer-herder and laid-off workers trained"),
  /** 规模以上企业职工诉求（帮扶）中心. */
  APPEAL_CENTRES(
      "规模以上企业职工诉求（帮扶）中心", "appeal and help centres in enterprises above designated size"),
  /** 职工心理辅导室. */
  COUNSELLING_ROOMS("职工心理辅导室", "psychological counselling rooms"),
  /** 帮扶困难职工. */
  HARDSHIP_WORKERS("帮扶困难职工", "hardship workers helped"),
  /** 培训群众安全监督员. */
  SAFETY_SUPERVISORS("培训群众安全监督员", "mass safety supervisors trained"),
  /** “安康杯”竞赛参赛职工. */
  ANKANG_PARTICIPANTS("“安康杯”竞赛参赛职工", "participants of the Ankang Cup"),
  /** 其他指标. */
  OTHER_INDICATOR("其他指标", "another indicator"),
  /** 未注明. */
  UNNAMED_INDICATOR("未注明", "not named");

  private final String label;
  private final String englishLabel;

  PlanIndicator(String label, String englishLabel) {
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
