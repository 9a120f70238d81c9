package org.uniondomain.core.wage;

/**
 * 支付项目性质: what a payment is, in the terms of the Provisions on the Composition of Total Payroll
 * (1990). The constants stand in the order in which the questions are asked: what is left out of
 * payroll before what makes it up. One payment can have several natures; a labour-competition prize
 * for a rationalisation proposal is both {@link #PROPOSAL_PRIZE} and {@link #BONUS}.
 */
public enum PayNature {
  /** 支付给非本单位职工: fees of home workers, contract prices, labour suppliers, students; art. 11. */
  PAID_TO_OTHERS,
  /** 离休、退休、退职待遇; art. 11, item 3. */
  RETIREMENT_BENEFIT,
  /** 解除劳动合同的补偿: severance, medical and living allowances; art. 11, item 10. */
  SEVERANCE,
  /** 劳动保险和职工福利费用; art. 11, item 2. */
  INSURANCE_OR_WELFARE,
  /** 劳动保护支出: work clothes, gloves, cooling drinks; art. 11, item 4. */
  LABOUR_PROTECTION,
  /** 创造发明奖、自然科学奖、科学技术进步奖 under State Council rules; art. 11, item 1. */
  SCIENCE_PRIZE,
  /** 合理化建议和技术改进奖 under State Council rules; art. 11, item 1. */
  PROPOSAL_PRIZE,
  /** 支付给运动员、教练员的奖金; art. 11, item 1. */
  SPORTS_PRIZE,
  /** 稿费、讲课费及其他专门工作报酬; art. 11, item 5. */
  SPECIAL_WORK_FEE,
  /** 出差伙食补助、误餐补助、调动旅费和安家费; art. 11, item 6. */
  TRAVEL_OR_MISSED_MEAL,
  /** 自带工具、牲畜的补偿费用; art. 11, item 7. */
  OWN_TOOLS_COMPENSATION,
  /** 租赁经营承租人的风险补偿收入; art. 11, item 8. */
  LESSEE_RISK_INCOME,
  /** 购买本企业股票、债券的股息、红利和利息; art. 11, item 9. */
  RETURN_ON_HOLDINGS,
  /** 计划生育独生子女补贴; art. 11, item 14. */
  ONE_CHILD_SUBSIDY,
  /** 计时工资; art. 5. */
  TIME_WAGE,
  /** 计件工资; art. 6. */
  PIECE_WAGE,
  /** 奖金, labour-competition prizes among them; art. 7. */
  BONUS,
  /** 津贴和补贴; art. 8. */
  ALLOWANCE_OR_SUBSIDY,
  /** 加班加点工资; art. 9. */
  OVERTIME_PAY,
  /** 特殊情况下支付的工资: sickness, injury, maternity, leave, public duty; art. 10. */
  PAY_IN_SPECIAL_CIRCUMSTANCES
}
