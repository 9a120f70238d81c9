package org.uniondomain.core.statistics;

import org.uniondomain.core.fact.Labelled;

/**
 * 基数口径: of what a reported rate is a share. Rates of different bases are never compared, and one of
 * a base that the report does not name with none.
 */
public enum RateBase implements Labelled {
  /** 全部法人单位. */
  ALL_UNITS("全部法人单位", "all legal units"),
  /** 建会企事业单位. */
  UNIONISED_UNITS("建会企事业单位", "unionised enterprises and institutions"),
  /** 建会企业: without institutions. */
  UNIONISED_ENTERPRISES("建会企业", "unionised enterprises"),
  /** 非公有制企业. */
  NON_PUBLIC_ENTERPRISES("非公有制企业", "non-public enterprises"),
  /** 全部职工. */
  ALL_WORKERS("全部职工", "all workers"),
  /** 建会单位职工. */
  WORKERS_OF_UNIONISED_UNITS("建会单位职工", "workers of unionised units"),
  /** 非公有制企业职工. */
  NON_PUBLIC_WORKERS("非公有制企业职工", "workers of non-public enterprises"),
  /** 建会非公有制企业职工. */
  WORKERS_OF_UNIONISED_NON_PUBLIC_UNITS(
      "建会非公有制企业职工", "workers of unionised non-public enterprises"),
  /** 旗县（市、区）工会主席. */
  BANNER_UNION_CHAIRS("旗县（市、区）工会主席", "chairs of banner and county federations"),
  /** 未注明口径: the report gives a rate and no base. */
  UNSPECIFIED("未注明口径", "not said");

  private final String label;
  private final String englishLabel;

  RateBase(String label, String englishLabel) {
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
