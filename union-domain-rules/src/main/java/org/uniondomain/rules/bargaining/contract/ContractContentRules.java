package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WOMEN;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.ATTACHED_CONTRACTS;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTENT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SCOPE;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SIGNED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.WOMENS_PROTECTION;
import static org.uniondomain.rules.bargaining.contract.ContractContentFacts.CONTRACT_ITEM;
import static org.uniondomain.rules.bargaining.contract.ContractContentFacts.WAGE_FACTOR;
import static org.uniondomain.rules.bargaining.contract.ContractContentFacts.WAGE_ITEM;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS_1994;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;
import static org.uniondomain.rules.law.BargainingLaw.WOMENS_RIGHTS_LAW;

import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractItem;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.contract.WageFactor;
import org.uniondomain.core.bargaining.contract.WageItem;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Requirement;

/** 集体合同内容规则: what a collective contract has to contain. */
public final class ContractContentRules {
  private ContractContentRules() {}

  /**
   * 女职工权益保护内容: required of contracts signed since the law asks for it; its own text, an annex or a
   * special contract on women workers will do.
   */
  public static final Requirement<CollectiveContract> WOMENS_CONTENT =
      requirement("bargaining.contract.womens-content", CONTRACT)
          .label("集体合同的女职工权益保护内容", "content on women workers in a collective contract")
          .clause(
              WOMENS_RIGHTS_LAW.article(44, 2),
              TEXT,
              SHALL,
              "集体合同应有男女平等和女职工权益保护内容，也可以由专章、附件或者专项集体合同规定",
              "a collective contract has content on gender equality and the protection of women"
                  + " workers, in its text, a chapter, an annex or a special contract")
          .judgedOn(SIGNED)
          .that(
              any(
                  WOMENS_PROTECTION,
                  KIND.is(WOMEN),
                  ATTACHED_CONTRACTS.some(
                      any(
                          AttachedContractFacts.WOMENS_PROTECTION,
                          AttachedContractFacts.KIND.is(WOMEN)))))
          .build();

  private static final Items<CollectiveContract, ContractItem> CLAUSES =
      CONTENT.of(ContractContentFacts.CLAUSES);
  private static final Items<CollectiveContract, WageItem> WAGE_ITEMS =
      CONTENT.of(ContractContentFacts.WAGE_ITEMS);
  private static final Items<CollectiveContract, WageFactor> WAGE_FACTORS =
      CONTENT.of(ContractContentFacts.WAGE_FACTORS);

  /**
   * 1994年规定的应有内容: ten matters, and others the sides think fit, which nobody can miss. The list is
   * known from a secondary source.
   */
  public static final Requirement<CollectiveContract> MANDATORY_MATTERS =
      requirement("bargaining.contract.mandatory-matters", CONTRACT)
          .label("集体合同应有内容（1994年规定）", "mandatory content of a collective contract (1994)")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS_1994.article(6),
              SECONDARY,
              SHALL,
              "集体合同包括劳动报酬、工作时间、休息休假、保险福利、劳动安全与卫生、合同期限、变更解除终止程序、履行的权利义务、履行争议处理和违约责任",
              "a collective contract has content on pay, hours, rest, insurance and welfare,"
                  + " safety, its term, the procedure for its change and end, rights and duties in"
                  + " its performance, disputes over it, and liability")
          .when(KIND.is(COMPREHENSIVE))
          .that(
              all(
                  CLAUSES.some(
                      CONTRACT_ITEM.isOneOf(
                          ContractItem.PAY_LEVEL,
                          ContractItem.PAY_METHOD,
                          ContractItem.PAY_EXTRAS,
                          ContractItem.PAY_ADJUSTMENT,
                          ContractItem.PAY_IN_PROBATION_AND_LEAVE,
                          ContractItem.PAY_IN_SPECIAL_SITUATIONS,
                          ContractItem.PAY_OTHER)),
                  CLAUSES.some(
                      CONTRACT_ITEM.isOneOf(
                          ContractItem.HOURS_SYSTEM,
                          ContractItem.HOURS_OVERTIME,
                          ContractItem.HOURS_SPECIAL_JOBS,
                          ContractItem.HOURS_QUOTA)),
                  CLAUSES.some(
                      CONTRACT_ITEM.isOneOf(
                          ContractItem.REST_DAYS_AND_LEAVE,
                          ContractItem.REST_OF_OTHER_HOURS,
                          ContractItem.REST_OTHER_LEAVE)),
                  CLAUSES.some(
                      CONTRACT_ITEM.isOneOf(
                          ContractItem.WELFARE_INSURANCE,
                          ContractItem.WELFARE_FACILITIES,
                          ContractItem.WELFARE_MEDICAL_PERIOD,
                          ContractItem.WELFARE_FAMILY)),
                  CLAUSES.some(
                      CONTRACT_ITEM.isOneOf(
                          ContractItem.SAFETY_RESPONSIBILITY,
                          ContractItem.SAFETY_CONDITIONS,
                          ContractItem.SAFETY_OPERATION,
                          ContractItem.SAFETY_EQUIPMENT,
                          ContractItem.SAFETY_CHECKS)),
                  CLAUSES.some(CONTRACT_ITEM.is(ContractItem.TERM)),
                  CLAUSES.some(CONTRACT_ITEM.is(ContractItem.CHANGE_PROCEDURE)),
                  CLAUSES.some(CONTRACT_ITEM.is(ContractItem.PERFORMANCE)),
                  CLAUSES.some(CONTRACT_ITEM.is(ContractItem.PERFORMANCE_DISPUTES)),
                  CLAUSES.some(CONTRACT_ITEM.is(ContractItem.LIABILITY))))
          .build();

  /** 可以协商的内容: since 2004 the sides choose one matter or several. */
  public static final Requirement<CollectiveContract> CHOSEN_MATTERS =
      requirement("bargaining.contract.chosen-matters", CONTRACT)
          .label("集体合同内容", "content of a collective contract")
          .clause(
              COLLECTIVE_CONTRACT_PROVISIONS.article(8),
              TEXT,
              MAY,
              "双方可以就十五项内容中的多项或者某项协商",
              "the sides can bargain over one or several of fifteen matters")
          .that(CLAUSES.some(Condition.always()))
          .build();

  /** 工资协议一般包括的内容. */
  public static final Requirement<CollectiveContract> WAGE_MATTERS =
      requirement("bargaining.wage-agreement.matters", CONTRACT)
          .label("工资协议内容", "content of a wage agreement")
          .clause(
              WAGE_BARGAINING_MEASURES.article(7),
              TEXT,
              AS_A_RULE,
              "工资协议一般包括期限、分配制度和标准、年度平均工资水平及调整幅度、奖金津贴补贴、支付办法、变更解除程序、终止条件和违约责任",
              "a wage agreement as a rule has content on its term, the wage system, the average"
                  + " wage and its adjustment, bonus and allowances, payment, its change, its end"
                  + " and liability")
          .when(KIND.is(WAGE))
          .that(
              all(
                  WAGE_ITEMS.some(WAGE_ITEM.is(WageItem.TERM)),
                  WAGE_ITEMS.some(WAGE_ITEM.is(WageItem.SYSTEM)),
                  WAGE_ITEMS.some(WAGE_ITEM.is(WageItem.AVERAGE_LEVEL)),
                  WAGE_ITEMS.some(WAGE_ITEM.is(WageItem.BONUS)),
                  WAGE_ITEMS.some(WAGE_ITEM.is(WageItem.PAYMENT)),
                  WAGE_ITEMS.some(WAGE_ITEM.is(WageItem.CHANGE_PROCEDURE)),
                  WAGE_ITEMS.some(WAGE_ITEM.is(WageItem.END_CONDITIONS)),
                  WAGE_ITEMS.some(WAGE_ITEM.is(WageItem.LIABILITY))))
          .build();

  /** 工资协商应当参考的因素. */
  public static final Requirement<CollectiveContract> WAGE_REFERENCES =
      requirement("bargaining.wage-agreement.factors", CONTRACT)
          .label("工资协商参考因素", "factors considered in wage bargaining")
          .clause(
              WAGE_BARGAINING_MEASURES.article(8),
              TEXT,
              SHALL,
              "协商确定工资水平，参考人工成本、平均工资、工资指导线、消费价格指数、生产率和效益、国有资产保值增值和上年度工资",
              "wage bargaining considers labour costs, average wages, the guidance line, consumer"
                  + " prices, productivity and profit, state assets and the wages of last year")
          .consequence(ADVISORY, WAGE_BARGAINING_MEASURES.article(8))
          .when(KIND.is(WAGE))
          .that(
              all(
                  WAGE_FACTORS.some(WAGE_FACTOR.is(WageFactor.LABOUR_COST)),
                  WAGE_FACTORS.some(WAGE_FACTOR.is(WageFactor.AREA_AVERAGE)),
                  WAGE_FACTORS.some(WAGE_FACTOR.is(WageFactor.GUIDANCE)),
                  WAGE_FACTORS.some(WAGE_FACTOR.is(WageFactor.CONSUMER_PRICES)),
                  WAGE_FACTORS.some(WAGE_FACTOR.is(WageFactor.PRODUCTIVITY)),
                  WAGE_FACTORS.some(WAGE_FACTOR.is(WageFactor.STATE_ASSETS)),
                  WAGE_FACTORS.some(WAGE_FACTOR.is(WageFactor.LAST_YEAR))))
          .build();

  /** 区域性、行业性集体合同的地域范围: within a county, which 以下 includes. */
  public static final Requirement<CollectiveContract> WITHIN_COUNTY =
      requirement("bargaining.contract.within-county", CONTRACT)
          .label("区域性、行业性集体合同的地域范围", "area of a regional or sectoral contract")
          .clause(
              LABOUR_CONTRACT_LAW.article(53),
              TEXT,
              SHALL,
              "区域性、行业性集体合同在县级以下区域内订立",
              "regional and sectoral contracts are concluded within a county or a smaller area")
          .when(SCOPE.isOneOf(ContractScope.REGIONAL, ContractScope.SECTORAL))
          .that(CONTENT.of(ContractContentFacts.WITHIN_COUNTY))
          .build();
}
