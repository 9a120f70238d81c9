package org.uniondomain.core.competition.fund;

import org.uniondomain.core.fact.Labelled;

/** 工资总额人员范围: whose pay a payroll total counts. */
public enum PayrollScope implements Labelled {
  /** 本单位全部职工, members of the union or not. */
  ALL_OWN_STAFF("本单位全部职工", "all own staff"),
  /** 仅工会会员. */
  MEMBERS_ONLY("仅工会会员", "union members only"),
  /** 仅参赛职工. */
  ENTRANTS_ONLY("仅参赛职工", "entrants of competitions only"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  PayrollScope(String label, String englishLabel) {
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
