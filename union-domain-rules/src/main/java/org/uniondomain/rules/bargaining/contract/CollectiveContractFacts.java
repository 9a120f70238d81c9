package org.uniondomain.rules.bargaining.contract;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.bargaining.contract.AttachedContract;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractContent;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.contract.ContractSigning;
import org.uniondomain.core.bargaining.contract.ContractTerm;
import org.uniondomain.rules.bargaining.change.ContractChangeFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同要素: what can be told of the case file of a collective contract. */
public final class CollectiveContractFacts {
  private CollectiveContractFacts() {}

  /** 集体合同. */
  public static final Subject<CollectiveContract> CONTRACT =
      Subject.named("collective-contract", CollectiveContract.class, "集体合同", "collective contract");

  /** 种类. */
  public static final Choice<CollectiveContract, ContractKind> KIND =
      CONTRACT.choice(
          "kind",
          "种类",
          "kind",
          ContractKind.class,
          CollectiveContract::kind,
          CollectiveContract::withKind);

  /** 集体合同范围. */
  public static final Choice<CollectiveContract, ContractScope> SCOPE =
      CONTRACT.choice(
          "scope",
          "范围",
          "scope",
          ContractScope.class,
          CollectiveContract::scope,
          CollectiveContract::withScope);

  /** 合同期限. */
  public static final Part<CollectiveContract, ContractTerm> CONTRACT_TERM =
      CONTRACT.part(
          "term",
          "合同期限",
          "term",
          ContractTerm.class,
          CollectiveContract::term,
          CollectiveContract::withTerm);

  /** 合同内容. */
  public static final Part<CollectiveContract, ContractContent> CONTENT =
      CONTRACT.part(
          "content",
          "合同内容",
          "content",
          ContractContent.class,
          CollectiveContract::content,
          CollectiveContract::withContent);

  /** 合同签订. */
  public static final Part<CollectiveContract, ContractSigning> SIGNING =
      CONTRACT.part(
          "signing",
          "合同签订",
          "signing",
          ContractSigning.class,
          CollectiveContract::signing,
          CollectiveContract::withSigning);

  /** 合同报送. */
  public static final Part<CollectiveContract, ContractFiling> FILING =
      CONTRACT.part(
          "filing",
          "合同报送",
          "filing",
          ContractFiling.class,
          CollectiveContract::filing,
          CollectiveContract::withFiling);

  /** 签订日. */
  public static final QuantityFact<CollectiveContract, LocalDate> SIGNED =
      CONTRACT.day(
          "signed-on",
          "签订日",
          "day of signing",
          CollectiveContract::signedOn,
          CollectiveContract::withSignedOn);

  /** 报送日. */
  public static final QuantityFact<CollectiveContract, LocalDate> SUBMITTED =
      CONTRACT.day(
          "submitted-on",
          "报送日",
          "day of submission",
          CollectiveContract::submittedOn,
          CollectiveContract::withSubmittedOn);

  /** 收到日. */
  public static final QuantityFact<CollectiveContract, LocalDate> RECEIVED =
      CONTRACT.day(
          "received-on",
          "收到日",
          "day of receipt",
          CollectiveContract::receivedOn,
          CollectiveContract::withReceivedOn);

  /** 审查异议送达日. */
  public static final QuantityFact<CollectiveContract, LocalDate> OBJECTION_SERVED =
      CONTRACT.day(
          "objection-served-on",
          "审查异议送达日",
          "day an objection was served",
          CollectiveContract::objectionServedOn,
          CollectiveContract::withObjectionServedOn);

  /** 无异议审查意见送达日. */
  public static final QuantityFact<CollectiveContract, LocalDate> NO_OBJECTION_SERVED =
      CONTRACT.day(
          "no-objection-opinion-served-on",
          "无异议审查意见送达日",
          "day an opinion without objection was served",
          CollectiveContract::noObjectionOpinionServedOn,
          CollectiveContract::withNoObjectionOpinionServedOn);

  /** 审查意见载明的生效日. */
  public static final QuantityFact<CollectiveContract, LocalDate> STATED_EFFECTIVE =
      CONTRACT.day(
          "stated-effective-on",
          "审查意见载明的生效日",
          "day of effect stated in an opinion",
          CollectiveContract::statedEffectiveOn,
          CollectiveContract::withStatedEffectiveOn);

  /** 企业公布日. */
  public static final QuantityFact<CollectiveContract, LocalDate> PUBLISHED_BY_ENTERPRISE =
      CONTRACT.day(
          "published-by-enterprise-on",
          "企业公布日",
          "day of publication by the enterprise",
          CollectiveContract::publishedByEnterpriseOn,
          CollectiveContract::withPublishedByEnterpriseOn);

  /** 职工方公布日. */
  public static final QuantityFact<CollectiveContract, LocalDate> PUBLISHED_BY_WORKERS_SIDE =
      CONTRACT.day(
          "published-by-workers-side-on",
          "职工方公布日",
          "day of publication by the workers' side",
          CollectiveContract::publishedByWorkersSideOn,
          CollectiveContract::withPublishedByWorkersSideOn);

  /** 已书面公布. */
  public static final Flag<CollectiveContract> PUBLISHED_IN_WRITING =
      CONTRACT
          .flag(
              "published-in-writing",
              "已书面公布",
              "published in writing",
              CollectiveContract::publishedInWriting,
              CollectiveContract::withPublishedInWriting)
          .actionable();

  /** 已及时公布. */
  public static final Flag<CollectiveContract> PROMPTLY_PUBLISHED =
      CONTRACT.judgement(
          "promptly-published",
          "已及时公布",
          "promptly published",
          CollectiveContract::promptlyPublished,
          CollectiveContract::withPromptlyPublished);

  /** 含男女平等和女职工权益保护内容. */
  public static final Flag<CollectiveContract> WOMENS_PROTECTION =
      CONTRACT
          .flag(
              "womens-protection",
              "含男女平等和女职工权益保护内容",
              "content on gender equality and the protection of women workers",
              CollectiveContract::womensProtection,
              CollectiveContract::withWomensProtection)
          .actionable();

  /** 附件和专项集体合同. */
  public static final Items<CollectiveContract, AttachedContract> ATTACHED_CONTRACTS =
      CONTRACT.items(
          "attached-contracts",
          "附件和专项集体合同",
          "annexes and special contracts",
          AttachedContract.class,
          CollectiveContract::attachedContracts,
          CollectiveContract::withAttachedContracts);

  /** 订有综合性集体合同. */
  public static final Flag<CollectiveContract> BESIDE_COMPREHENSIVE =
      CONTRACT.flag(
          "beside-comprehensive",
          "订有综合性集体合同",
          "beside a comprehensive contract",
          CollectiveContract::besideComprehensive,
          CollectiveContract::withBesideComprehensive);

  /** 作为综合性集体合同的附件. */
  public static final Flag<CollectiveContract> ANNEXED =
      CONTRACT
          .flag(
              "annexed",
              "作为综合性集体合同的附件",
              "annexed to the comprehensive contract",
              CollectiveContract::annexed,
              CollectiveContract::withAnnexed)
          .actionable();

  /** 变更和解除. */
  public static final Items<CollectiveContract, ContractChange> CHANGES =
      CONTRACT.items(
          "changes",
          "变更和解除",
          "changes and dissolution",
          ContractChange.class,
          CollectiveContract::changes,
          CollectiveContract::withChanges);

  /** 词汇. */
  public static final Vocabulary<CollectiveContract> VOCABULARY =
      Vocabulary.of(CONTRACT, CollectiveContract.builder().build())
          .with(
              KIND,
              SCOPE,
              SIGNED,
              SUBMITTED,
              RECEIVED,
              OBJECTION_SERVED,
              NO_OBJECTION_SERVED,
              STATED_EFFECTIVE,
              PUBLISHED_BY_ENTERPRISE,
              PUBLISHED_BY_WORKERS_SIDE,
              PUBLISHED_IN_WRITING,
              PROMPTLY_PUBLISHED,
              WOMENS_PROTECTION,
              BESIDE_COMPREHENSIVE,
              ANNEXED)
          .with(ATTACHED_CONTRACTS, AttachedContractFacts.VOCABULARY)
          .with(CHANGES, ContractChangeFacts.VOCABULARY)
          .with(CONTRACT_TERM, ContractTermFacts.VOCABULARY)
          .with(CONTENT, ContractContentFacts.VOCABULARY)
          .with(SIGNING, ContractSigningFacts.VOCABULARY)
          .with(FILING, ContractFilingFacts.VOCABULARY);
}
