package org.uniondomain.rules.bargaining.contract;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.FilingOffice;
import org.uniondomain.core.bargaining.contract.ObjectionGround;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同报送要素: what can be told of the filing of a collective contract. */
public final class ContractFilingFacts {
  private ContractFilingFacts() {}

  /** 集体合同报送. */
  public static final Subject<ContractFiling> CONTRACT_FILING =
      Subject.named(
          "contract-filing", ContractFiling.class, "集体合同报送", "filing of a collective contract");

  /** 报送份数. */
  public static final QuantityFact<ContractFiling, Integer> COPIES =
      CONTRACT_FILING
          .count(
              "copies", "报送份数", "copies filed", ContractFiling::copies, ContractFiling::withCopies)
          .actionable();

  /** 附有说明. */
  public static final Flag<ContractFiling> EXPLANATION =
      CONTRACT_FILING
          .flag(
              "explanation",
              "附有说明",
              "explanation filed",
              ContractFiling::explanation,
              ContractFiling::withExplanation)
          .actionable();

  /** 中央管辖企业或者跨省用人单位. */
  public static final Flag<ContractFiling> SUPERVISED_CENTRALLY =
      CONTRACT_FILING.flag(
          "supervised-centrally",
          "中央管辖企业或者跨省用人单位",
          "employer managed centrally or across provinces",
          ContractFiling::supervisedCentrally,
          ContractFiling::withSupervisedCentrally);

  /** 报送机关. */
  public static final Choice<ContractFiling, FilingOffice> OFFICE =
      CONTRACT_FILING.choice(
          "office",
          "报送机关",
          "office filed with",
          FilingOffice.class,
          ContractFiling::office,
          ContractFiling::withOffice);

  /** 同时报上级工会备案. */
  public static final Flag<ContractFiling> COPIED_TO_HIGHER_UNION =
      CONTRACT_FILING
          .flag(
              "copied-to-higher-union",
              "同时报上级工会备案",
              "copied to the higher union",
              ContractFiling::copiedToHigherUnion,
              ContractFiling::withCopiedToHigherUnion)
          .actionable();

  /** 审查异议理由. */
  public static final Choice<ContractFiling, ObjectionGround> OBJECTION_GROUND =
      CONTRACT_FILING.choice(
          "objection-ground",
          "审查异议理由",
          "ground of objection",
          ObjectionGround.class,
          ContractFiling::objectionGround,
          ContractFiling::withObjectionGround);

  /** 异议后重新报送日. */
  public static final QuantityFact<ContractFiling, LocalDate> FILED_AGAIN_ON =
      CONTRACT_FILING.day(
          "filed-again-on",
          "异议后重新报送日",
          "day of filing again",
          ContractFiling::filedAgainOn,
          ContractFiling::withFiledAgainOn);

  /** 词汇. */
  public static final Vocabulary<ContractFiling> VOCABULARY =
      Vocabulary.of(CONTRACT_FILING, ContractFiling.builder().build())
          .with(
              COPIES,
              EXPLANATION,
              SUPERVISED_CENTRALLY,
              OFFICE,
              COPIED_TO_HIGHER_UNION,
              OBJECTION_GROUND,
              FILED_AGAIN_ON);
}
