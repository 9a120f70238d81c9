package org.uniondomain.core.bargaining.coverage;

import org.uniondomain.core.fact.Labelled;

/** 集体合同行业: the trade of a regional or sectoral contract, as far as a text names it. */
public enum ContractSector implements Labelled {
  /** 建筑业. */
  CONSTRUCTION("建筑业", "construction"),
  /** 采矿业. */
  MINING("采矿业", "mining"),
  /** 餐饮服务业. */
  CATERING("餐饮服务业", "catering"),
  /** 加工业: named in Inner Mongolia. */
  PROCESSING("加工业", "processing"),
  /** 交通运输业: named in Inner Mongolia. */
  TRANSPORT("交通运输业", "transport"),
  /** 即时配送: named in Inner Mongolia since 2025. */
  INSTANT_DELIVERY("即时配送", "instant delivery"),
  /** 网约车: named in Inner Mongolia since 2025. */
  RIDE_HAILING("网约车", "ride hailing"),
  /** 其他行业: not named, but the lists are open. */
  OTHER("其他行业", "other trade");

  private final String label;
  private final String englishLabel;

  ContractSector(String label, String englishLabel) {
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
