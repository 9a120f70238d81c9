package org.uniondomain.rules.bargaining.performance;

import org.uniondomain.core.bargaining.performance.LabourMatter;
import org.uniondomain.core.bargaining.performance.StandardQuestion;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动标准争议要素: what can be told of a question of the standard. */
public final class StandardQuestionFacts {
  private StandardQuestionFacts() {}

  /** 劳动标准争议. */
  public static final Subject<StandardQuestion> STANDARD_QUESTION =
      Subject.named(
          "standard-question", StandardQuestion.class, "劳动标准争议", "question of the standard");

  /** 争议事项. */
  public static final Choice<StandardQuestion, LabourMatter> MATTER =
      STANDARD_QUESTION.choice(
          "matter",
          "争议事项",
          "matter",
          LabourMatter.class,
          StandardQuestion::matter,
          StandardQuestion::withMatter);

  /** 订有书面劳动合同. */
  public static final Flag<StandardQuestion> WRITTEN_CONTRACT =
      STANDARD_QUESTION.flag(
          "written-contract",
          "订有书面劳动合同",
          "written labour contract",
          StandardQuestion::writtenContract,
          StandardQuestion::withWrittenContract);

  /** 约定明确. */
  public static final Flag<StandardQuestion> CLEAR_TERM =
      STANDARD_QUESTION.flag(
          "clear-term",
          "约定明确",
          "clear term",
          StandardQuestion::clearTerm,
          StandardQuestion::withClearTerm);

  /** 重新协商一致. */
  public static final Flag<StandardQuestion> RENEGOTIATED =
      STANDARD_QUESTION.flag(
          "renegotiated",
          "重新协商一致",
          "renegotiated",
          StandardQuestion::renegotiated,
          StandardQuestion::withRenegotiated);

  /** 集体合同有规定. */
  public static final Flag<StandardQuestion> COLLECTIVE_TERM =
      STANDARD_QUESTION.flag(
          "collective-term",
          "集体合同有规定",
          "term in the collective contract",
          StandardQuestion::collectiveTerm,
          StandardQuestion::withCollectiveTerm);

  /** 规章制度与合同不一致. */
  public static final Flag<StandardQuestion> RULES_DIFFER =
      STANDARD_QUESTION.flag(
          "rules-differ",
          "规章制度与合同不一致",
          "internal rules differ",
          StandardQuestion::rulesDiffer,
          StandardQuestion::withRulesDiffer);

  /** 劳动者请求优先适用合同. */
  public static final Flag<StandardQuestion> CONTRACT_INVOKED =
      STANDARD_QUESTION.flag(
          "contract-invoked",
          "劳动者请求优先适用合同",
          "contract invoked",
          StandardQuestion::contractInvoked,
          StandardQuestion::withContractInvoked);

  /** 优先适用合同. */
  public static final Flag<StandardQuestion> CONTRACT_PREVAILED =
      STANDARD_QUESTION
          .flag(
              "contract-prevailed",
              "优先适用合同",
              "contract prevailed",
              StandardQuestion::contractPrevailed,
              StandardQuestion::withContractPrevailed)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<StandardQuestion> VOCABULARY =
      Vocabulary.of(STANDARD_QUESTION, StandardQuestion.builder().build())
          .with(
              MATTER,
              WRITTEN_CONTRACT,
              CLEAR_TERM,
              RENEGOTIATED,
              COLLECTIVE_TERM,
              RULES_DIFFER,
              CONTRACT_INVOKED,
              CONTRACT_PREVAILED);
}
