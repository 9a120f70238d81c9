package org.uniondomain.core.competition.labour;

import org.uniondomain.core.fact.Labelled;

/** 竞赛类别: the track that a labour competition belongs to. */
public enum CompetitionTrack implements Labelled {
  /** 重点工程劳动竞赛. */
  KEY_PROJECT("重点工程劳动竞赛", "key projects"),
  /** “双百亿工程”骨干企业和重点开发区竞赛. */
  BACKBONE_ENTERPRISE_AND_ZONE(
      "“双百亿工程”骨干企业和重点开发区竞赛", "backbone enterprises and key development zones"),
  /** 技术创新与研发能力竞赛. */
  TECHNICAL_INNOVATION("技术创新与研发能力竞赛", "technical innovation"),
  /** 优质服务竞赛. */
  QUALITY_SERVICE("优质服务竞赛", "quality service"),
  /** 节能减排竞赛. */
  ENERGY_SAVING("节能减排竞赛", "energy saving and emission reduction"),
  /** 非公有制企业竞赛. */
  NON_PUBLIC_ENTERPRISE("非公有制企业竞赛", "non-public enterprises"),
  /** 其他: none of the six. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  CompetitionTrack(String label, String englishLabel) {
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
