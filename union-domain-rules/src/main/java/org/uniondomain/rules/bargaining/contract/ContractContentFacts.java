package org.uniondomain.rules.bargaining.contract;

import org.uniondomain.core.bargaining.contract.ContractContent;
import org.uniondomain.core.bargaining.contract.ContractItem;
import org.uniondomain.core.bargaining.contract.PlatformMatter;
import org.uniondomain.core.bargaining.contract.WageFactor;
import org.uniondomain.core.bargaining.contract.WageItem;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;
import org.uniondomain.rules.wage.LabourTermsFacts;

/** 集体合同内容要素: what can be told of the content of a collective contract. */
public final class ContractContentFacts {
  private ContractContentFacts() {}

  /** 集体合同内容. */
  public static final Subject<ContractContent> CONTRACT_CONTENT =
      Subject.named(
          "contract-content", ContractContent.class, "集体合同内容", "content of a collective contract");

  /** 条款内容. */
  public static final Items<ContractContent, ContractItem> CLAUSES =
      CONTRACT_CONTENT.items(
          "clauses",
          "条款内容",
          "matters of its clauses",
          ContractItem.class,
          ContractContent::clauses,
          ContractContent::withClauses);

  /** 条款内容, one of the list. */
  public static final Choice<ContractItem, ContractItem> CONTRACT_ITEM =
      Choice.self("contract-item", ContractItem.class, "集体合同内容", "matter of a clause");

  /** 工资协议条款内容. */
  public static final Items<ContractContent, WageItem> WAGE_ITEMS =
      CONTRACT_CONTENT.items(
          "wage-items",
          "工资协议条款内容",
          "matters of a wage agreement",
          WageItem.class,
          ContractContent::wageItems,
          ContractContent::withWageItems);

  /** 工资协议条款内容, one of the list. */
  public static final Choice<WageItem, WageItem> WAGE_ITEM =
      Choice.self("wage-item", WageItem.class, "工资协议内容", "matter of a wage agreement");

  /** 工资协商参考因素. */
  public static final Items<ContractContent, WageFactor> WAGE_FACTORS =
      CONTRACT_CONTENT.items(
          "wage-factors",
          "工资协商参考因素",
          "factors considered",
          WageFactor.class,
          ContractContent::wageFactors,
          ContractContent::withWageFactors);

  /** 工资协商参考因素, one of the list. */
  public static final Choice<WageFactor, WageFactor> WAGE_FACTOR =
      Choice.self("wage-factor", WageFactor.class, "工资协商参考因素", "factor considered");

  /** 县级以下区域内. */
  public static final Flag<ContractContent> WITHIN_COUNTY =
      CONTRACT_CONTENT.flag(
          "within-county",
          "县级以下区域内",
          "within a county",
          ContractContent::withinCounty,
          ContractContent::withWithinCounty);

  /** 平台企业. */
  public static final Flag<ContractContent> PLATFORM_ENTERPRISE =
      CONTRACT_CONTENT.flag(
          "platform-enterprise",
          "平台企业",
          "platform enterprise",
          ContractContent::platformEnterprise,
          ContractContent::withPlatformEnterprise);

  /** 平台用工协商内容. */
  public static final Items<ContractContent, PlatformMatter> PLATFORM_MATTERS =
      CONTRACT_CONTENT.items(
          "platform-matters",
          "平台用工协商内容",
          "matters of work on a platform",
          PlatformMatter.class,
          ContractContent::platformMatters,
          ContractContent::withPlatformMatters);

  /** 平台用工协商内容, one of the list. */
  public static final Choice<PlatformMatter, PlatformMatter> PLATFORM_MATTER =
      Choice.self(
          "platform-matter", PlatformMatter.class, "平台用工协商内容", "matter of work on a platform");

  /** 劳动标准. */
  public static final Items<ContractContent, LabourTerms> LABOUR_TERMS =
      CONTRACT_CONTENT.items(
          "labour-terms",
          "劳动标准",
          "labour terms",
          LabourTerms.class,
          ContractContent::labourTerms,
          ContractContent::withLabourTerms);

  /** 词汇. */
  public static final Vocabulary<ContractContent> VOCABULARY =
      Vocabulary.of(CONTRACT_CONTENT, ContractContent.builder().build())
          .with(WITHIN_COUNTY, PLATFORM_ENTERPRISE)
          .with(CLAUSES, Vocabulary.ofCodes(CONTRACT_ITEM))
          .with(WAGE_ITEMS, Vocabulary.ofCodes(WAGE_ITEM))
          .with(WAGE_FACTORS, Vocabulary.ofCodes(WAGE_FACTOR))
          .with(PLATFORM_MATTERS, Vocabulary.ofCodes(PLATFORM_MATTER))
          .with(LABOUR_TERMS, LabourTermsFacts.VOCABULARY);
}
