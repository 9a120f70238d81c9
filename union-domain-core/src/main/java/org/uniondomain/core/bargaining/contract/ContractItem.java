package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/**
 * 集体合同内容: what a clause of a collective contract is about, in the terms of the Provisions on
 * Collective Contracts, articles 8 to 18; the last one is of the provisions of 1994.
 */
public enum ContractItem implements Labelled {
  /** 工资水平、分配制度、标准和形式: wage level, system, standard and form. */
  PAY_LEVEL("工资水平、分配制度、标准和形式", "wage level, system, standard and form"),
  /** 工资支付办法: method of payment. */
  PAY_METHOD("工资支付办法", "method of payment"),
  /** 加班、加点工资及津贴、补贴标准和奖金分配办法: overtime pay, allowances and bonus. */
  PAY_EXTRAS("加班、加点工资及津贴、补贴标准和奖金分配办法", "overtime pay, allowances and bonus"),
  /** 工资调整办法: adjustment of wages. */
  PAY_ADJUSTMENT("工资调整办法", "adjustment of wages"),
  /** 试用期及病、事假等期间的工资待遇: pay in probation, sick and personal leave. */
  PAY_IN_PROBATION_AND_LEAVE("试用期及病、事假等期间的工资待遇", "pay in probation, sick and personal leave"),
  /** 特殊情况下职工工资（生活费）支付办法: pay in special situations. */
  PAY_IN_SPECIAL_SITUATIONS("特殊情况下职工工资（生活费）支付办法", "pay in special situations"),
  /** 其他劳动报酬分配办法: other matters of pay. */
  PAY_OTHER("其他劳动报酬分配办法", "other matters of pay"),
  /** 工时制度: working-time system. */
  HOURS_SYSTEM("工时制度", "working-time system"),
  /** 加班加点办法: overtime. */
  HOURS_OVERTIME("加班加点办法", "overtime"),
  /** 特殊工种的工作时间: hours of special jobs. */
  HOURS_SPECIAL_JOBS("特殊工种的工作时间", "hours of special jobs"),
  /** 劳动定额标准: work quota. */
  HOURS_QUOTA("劳动定额标准", "work quota"),
  /** 日休息时间、周休息日安排、年休假办法: daily and weekly rest, annual leave. */
  REST_DAYS_AND_LEAVE("日休息时间、周休息日安排、年休假办法", "daily and weekly rest, annual leave"),
  /** 不能实行标准工时职工的休息休假: rest of workers without standard hours. */
  REST_OF_OTHER_HOURS("不能实行标准工时职工的休息休假", "rest of workers without standard hours"),
  /** 其他假期: other leave. */
  REST_OTHER_LEAVE("其他假期", "other leave"),
  /** 劳动安全卫生责任制: responsibility for safety. */
  SAFETY_RESPONSIBILITY("劳动安全卫生责任制", "responsibility for safety"),
  /** 劳动条件和安全技术措施: conditions and technical measures. */
  SAFETY_CONDITIONS("劳动条件和安全技术措施", "conditions and technical measures"),
  /** 安全操作规程: operating rules. */
  SAFETY_OPERATION("安全操作规程", "operating rules"),
  /** 劳保用品发放标准: protective equipment. */
  SAFETY_EQUIPMENT("劳保用品发放标准", "protective equipment"),
  /** 定期健康检查和职业健康体检: health checks. */
  SAFETY_CHECKS("定期健康检查和职业健康体检", "health checks"),
  /** 补充保险的种类、范围: supplementary insurance. */
  WELFARE_INSURANCE("补充保险的种类、范围", "supplementary insurance"),
  /** 基本福利制度和福利设施: basic welfare and facilities. */
  WELFARE_FACILITIES("基本福利制度和福利设施", "basic welfare and facilities"),
  /** 医疗期延长及其待遇: extension of the medical period. */
  WELFARE_MEDICAL_PERIOD("医疗期延长及其待遇", "extension of the medical period"),
  /** 职工亲属福利制度: family welfare. */
  WELFARE_FAMILY("职工亲属福利制度", "family welfare"),
  /** 女职工和未成年工禁忌从事的劳动: forbidden work. */
  WOMEN_FORBIDDEN_WORK("女职工和未成年工禁忌从事的劳动", "forbidden work"),
  /** 女职工的经期、孕期、产期和哺乳期的劳动保护: protection in menstruation, pregnancy, childbirth and nursing. */
  WOMEN_FOUR_PERIODS(
      "女职工的经期、孕期、产期和哺乳期的劳动保护", "protection in menstruation, pregnancy, childbirth and nursing"),
  /** 女职工、未成年工定期健康检查: periodic checks of women and minors. */
  WOMEN_CHECKS("女职工、未成年工定期健康检查", "periodic checks of women and minors"),
  /** 未成年工的使用和登记制度: use and registration of minors. */
  MINORS_REGISTRATION("未成年工的使用和登记制度", "use and registration of minors"),
  /** 职业技能培训规划及年度计划: training plans. */
  TRAINING_PLAN("职业技能培训规划及年度计划", "training plans"),
  /** 职业技能培训费用: training funds. */
  TRAINING_FUNDS("职业技能培训费用", "training funds"),
  /** 保障和改善职业技能培训的措施: training measures. */
  TRAINING_MEASURES("保障和改善职业技能培训的措施", "training measures"),
  /** 劳动合同签订时间: time of signing labour contracts. */
  LABOUR_CONTRACT_SIGNING("劳动合同签订时间", "time of signing labour contracts"),
  /** 确定劳动合同期限的条件: conditions for the term of labour contracts. */
  LABOUR_CONTRACT_TERM("确定劳动合同期限的条件", "conditions for the term of labour contracts"),
  /** 劳动合同变更、解除、续订的原则及终止条件: change, dissolution and renewal of labour contracts. */
  LABOUR_CONTRACT_CHANGE(
      "劳动合同变更、解除、续订的原则及终止条件", "change, dissolution and renewal of labour contracts"),
  /** 试用期的条件和期限: probation. */
  LABOUR_CONTRACT_PROBATION("试用期的条件和期限", "probation"),
  /** 劳动纪律: discipline. */
  DISCIPLINE("劳动纪律", "discipline"),
  /** 考核奖惩制度: assessment, rewards and penalties. */
  ASSESSMENT("考核奖惩制度", "assessment, rewards and penalties"),
  /** 奖惩程序: procedure of rewards and penalties. */
  REWARD_PROCEDURE("奖惩程序", "procedure of rewards and penalties"),
  /** 裁员方案: plan of layoffs. */
  LAYOFF_PLAN("裁员方案", "plan of layoffs"),
  /** 裁员程序: procedure of layoffs. */
  LAYOFF_PROCEDURE("裁员程序", "procedure of layoffs"),
  /** 裁员实施办法和补偿标准: implementation of layoffs and compensation. */
  LAYOFF_COMPENSATION("裁员实施办法和补偿标准", "implementation of layoffs and compensation"),
  /** 集体合同期限: term of the contract. */
  TERM("集体合同期限", "term of the contract"),
  /** 变更、解除集体合同的程序: procedure for change and dissolution. */
  CHANGE_PROCEDURE("变更、解除集体合同的程序", "procedure for change and dissolution"),
  /** 履行集体合同发生争议时的协商处理办法: handling of disputes in performance. */
  PERFORMANCE_DISPUTES("履行集体合同发生争议时的协商处理办法", "handling of disputes in performance"),
  /** 违反集体合同的责任: liability. */
  LIABILITY("违反集体合同的责任", "liability"),
  /** 双方认为应当协商的其他内容: other matters. */
  OTHER("双方认为应当协商的其他内容", "other matters"),
  /** 双方履行集体合同的权利和义务: rights and duties in performance. */
  PERFORMANCE("双方履行集体合同的权利和义务", "rights and duties in performance");

  private final String label;
  private final String englishLabel;

  ContractItem(String label, String englishLabel) {
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
