package org.uniondomain.core.wage;

import org.uniondomain.core.fact.Labelled;

/**
 * 支付项目性质: what a payment is, in the terms of the Provisions on the Composition of Total Payroll
 * (1990). The constants stand in the order in which the questions are asked: what is left out of
 * payroll before what makes it up. One payment can have several natures; a labour-competition prize
 * for a rationalisation proposal is both {@link #PROPOSAL_PRIZE} and {@link #BONUS}.
 */
public enum PayNature implements Labelled {
  /** 支付给非本单位职工: fees of home workers, contract prices, labour suppliers, students; art. 11. */
  PAID_TO_OTHERS("支付给非本单位职工的费用", "paid to others than own staff"),
  /** 离休、退休、退职待遇; art. 11, item 3. */
  RETIREMENT_BENEFIT("离退休、退职待遇", "retirement benefit"),
  /** 解除劳动合同的补偿: severance, medical and living allowances; art. 11, item 10. */
  SEVERANCE("解除劳动合同的补偿", "severance"),
  /** 劳动保险和职工福利费用; art. 11, item 2. */
  INSURANCE_OR_WELFARE("劳动保险和职工福利费用", "labour insurance or welfare"),
  /** 劳动保护支出: work clothes, gloves, cooling drinks; art. 11, item 4. */
  LABOUR_PROTECTION("劳动保护支出", "labour protection"),
  /** 创造发明奖、自然科学奖、科学技术进步奖 under State Council rules; art. 11, item 1. */
  SCIENCE_PRIZE("创造发明奖、自然科学奖、科学技术进步奖", "invention or science prize"),
  /** 合理化建议和技术改进奖 under State Council rules; art. 11, item 1. */
  PROPOSAL_PRIZE("合理化建议和技术改进奖", "proposal or improvement prize"),
  /** 支付给运动员、教练员的奖金; art. 11, item 1. */
  SPORTS_PRIZE("支付给运动员、教练员的奖金", "prize of athletes or coaches"),
  /** 稿费、讲课费及其他专门工作报酬; art. 11, item 5. */
  SPECIAL_WORK_FEE("稿费、讲课费及其他专门工作报酬", "fee for special work"),
  /** 出差伙食补助、误餐补助、调动旅费和安家费; art. 11, item 6. */
  TRAVEL_OR_MISSED_MEAL("出差伙食补助、误餐补助、调动旅费和安家费", "travel or missed-meal allowance"),
  /** 自带工具、牲畜的补偿费用; art. 11, item 7. */
  OWN_TOOLS_COMPENSATION("自带工具、牲畜的补偿费用", "compensation for own tools"),
  /** 租赁经营承租人的风险补偿收入; art. 11, item 8. */
  LESSEE_RISK_INCOME("租赁经营承租人的风险补偿收入", "risk income of a lessee"),
  /** 购买本企业股票、债券的股息、红利和利息; art. 11, item 9. */
  RETURN_ON_HOLDINGS("持有本企业股票、债券的收益", "return on holdings in the enterprise"),
  /** 计划生育独生子女补贴; art. 11, item 14. */
  ONE_CHILD_SUBSIDY("独生子女补贴", "one-child subsidy"),
  /** 计时工资; art. 5. */
  TIME_WAGE("计时工资", "time wage"),
  /** 计件工资; art. 6. */
  PIECE_WAGE("计件工资", "piece wage"),
  /** 奖金, labour-competition prizes among them; art. 7. */
  BONUS("奖金", "bonus"),
  /** 津贴和补贴; art. 8. */
  ALLOWANCE_OR_SUBSIDY("津贴和补贴", "allowance or subsidy"),
  /** 加班加点工资; art. 9. */
  OVERTIME_PAY("加班加点工资", "overtime pay"),
  /** 特殊情况下支付的工资: sickness, injury, maternity, leave, public duty; art. 10. */
  PAY_IN_SPECIAL_CIRCUMSTANCES("特殊情况下支付的工资", "pay in special circumstances");

  private final String label;
  private final String englishLabel;

  PayNature(String label, String englishLabel) {
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
