package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTENT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.ContractContentFacts.CONTRACT_ITEM;
import static org.uniondomain.rules.bargaining.contract.ContractContentFacts.WAGE_ITEM;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.InnerMongoliaLaw.BARGAINING_DRIVE_REPORT;

import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractItem;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.WageItem;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractContentFacts;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Requirement;

/** 四项内容规则: what a wage agreement should be about, as the drive for wage bargaining puts it. */
public final class FourContentsRules {
  private FourContentsRules() {}

  private static final Items<CollectiveContract, ContractItem> CLAUSES =
      CONTENT.of(ContractContentFacts.CLAUSES);
  private static final Items<CollectiveContract, WageItem> WAGE_ITEMS =
      CONTENT.of(ContractContentFacts.WAGE_ITEMS);

  private static Requirement<CollectiveContract> content(
      String id, String chinese, String english, Condition<CollectiveContract> that) {
    return requirement("bargaining.four-contents." + id, CONTRACT)
        .label("工资协议有" + chinese + "内容", english + " in a wage agreement")
        .clause(
            BARGAINING_DRIVE_REPORT.cited(),
            REPORTED,
            AS_A_RULE,
            "工资集体协商的四项内容之一：" + chinese,
            "one of the four contents of wage bargaining: " + english)
        .when(KIND.is(ContractKind.WAGE))
        .that(that)
        .build();
  }

  /** 工资支付. */
  public static final Requirement<CollectiveContract> PAYMENT_OF_WAGES =
      content(
          "payment",
          "工资支付",
          "payment of wages",
          WAGE_ITEMS
              .some(WAGE_ITEM.is(WageItem.PAYMENT))
              .or(CLAUSES.some(CONTRACT_ITEM.is(ContractItem.PAY_METHOD))));

  /** 工资增长. */
  public static final Requirement<CollectiveContract> RISE_OF_WAGES =
      content(
          "rise",
          "工资增长",
          "rise of wages",
          WAGE_ITEMS
              .some(WAGE_ITEM.is(WageItem.AVERAGE_LEVEL))
              .or(CLAUSES.some(CONTRACT_ITEM.is(ContractItem.PAY_ADJUSTMENT))));

  /** 加班工资. */
  public static final Requirement<CollectiveContract> OVERTIME_PAY =
      content(
          "overtime-pay",
          "加班工资",
          "overtime pay",
          CLAUSES.some(CONTRACT_ITEM.is(ContractItem.PAY_EXTRAS)));

  /** 福利待遇. */
  public static final Requirement<CollectiveContract> WELFARE =
      content(
          "welfare",
          "福利待遇",
          "welfare",
          CLAUSES.some(
              CONTRACT_ITEM.isOneOf(
                  ContractItem.WELFARE_INSURANCE,
                  ContractItem.WELFARE_FACILITIES,
                  ContractItem.WELFARE_MEDICAL_PERIOD,
                  ContractItem.WELFARE_FAMILY)));

  /** 规则. */
  public static final SubjectRules<CollectiveContract> RULES =
      SubjectRules.of(
          CollectiveContractFacts.VOCABULARY,
          PAYMENT_OF_WAGES,
          RISE_OF_WAGES,
          OVERTIME_PAY,
          WELFARE);
}
