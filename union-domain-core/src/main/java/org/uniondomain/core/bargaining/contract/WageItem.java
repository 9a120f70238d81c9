package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/**
 * 工资协议内容: what a clause of a wage agreement is about, in the terms of the Trial Measures on
 * Collective Wage Bargaining, article 7.
 */
public enum WageItem implements Labelled {
  /** 工资协议的期限: term. */
  TERM("工资协议的期限", "term"),
  /** 工资分配制度、工资标准和工资分配形式: system, standard and form. */
  SYSTEM("工资分配制度、工资标准和工资分配形式", "system, standard and form"),
  /** 职工年度平均工资水平及其调整幅度: average wage of the year and its adjustment. */
  AVERAGE_LEVEL("职工年度平均工资水平及其调整幅度", "average wage of the year and its adjustment"),
  /** 奖金、津贴、补贴等分配办法: bonus and allowances. */
  BONUS("奖金、津贴、补贴等分配办法", "bonus and allowances"),
  /** 工资支付办法: payment. */
  PAYMENT("工资支付办法", "payment"),
  /** 变更、解除工资协议的程序: procedure for change and dissolution. */
  CHANGE_PROCEDURE("变更、解除工资协议的程序", "procedure for change and dissolution"),
  /** 工资协议的终止条件: conditions of its end. */
  END_CONDITIONS("工资协议的终止条件", "conditions of its end"),
  /** 工资协议的违约责任: liability. */
  LIABILITY("工资协议的违约责任", "liability"),
  /** 双方认为应当协商约定的其他事项: other matters. */
  OTHER("双方认为应当协商约定的其他事项", "other matters");

  private final String label;
  private final String englishLabel;

  WageItem(String label, String englishLabel) {
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
