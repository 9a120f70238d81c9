package org.uniondomain.core.aid.network;

import org.uniondomain.core.fact.Labelled;

/**
 * 帮扶网络节点类别: the kinds of node in the network that helps workers in hardship, renamed to service
 * centres from about 2014.
 */
public enum HelpNodeKind implements Labelled {
  /** 盟市困难职工帮扶中心. */
  LEAGUE_CENTRE("盟市困难职工帮扶中心", "league or city centre"),
  /** 旗县（市、区）困难职工帮扶中心. */
  BANNER_CENTRE("旗县（市、区）困难职工帮扶中心", "banner or county centre"),
  /** 林业局困难职工帮扶中心. */
  FORESTRY_CENTRE("林业局困难职工帮扶中心", "forestry-bureau centre"),
  /** 街道、社区、乡镇帮扶站（点）. */
  STATION("街道、社区、乡镇帮扶站（点）", "street, community or town station"),
  /** 企业职工诉求（帮扶）中心. */
  ENTERPRISE_CENTRE("企业职工诉求（帮扶）中心", "enterprise appeal centre"),
  /** 就业培训基地. */
  TRAINING_BASE("就业培训基地", "employment training base");

  private final String label;
  private final String englishLabel;

  HelpNodeKind(String label, String englishLabel) {
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
