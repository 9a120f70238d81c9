package org.uniondomain.rules.bargaining.performance;

import static org.uniondomain.core.bargaining.performance.LabourMatter.CONDITIONS;
import static org.uniondomain.core.bargaining.performance.LabourMatter.PAY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.CLEAR_TERM;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.COLLECTIVE_TERM;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.CONTRACT_INVOKED;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.CONTRACT_PREVAILED;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.MATTER;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.RENEGOTIATED;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.RULES_DIFFER;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.STANDARD_QUESTION;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.VOCABULARY;
import static org.uniondomain.rules.bargaining.performance.StandardQuestionFacts.WRITTEN_CONTRACT;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_DISPUTE_INTERPRETATION;

import org.uniondomain.core.bargaining.performance.GoverningText;
import org.uniondomain.core.bargaining.performance.StandardQuestion;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;

/**
 * 适用标准规则: where a worker's own contract is missing or unclear, the collective contract fills the
 * gap before equal pay or the rules of the state do; and contracts go before internal rules.
 */
public final class GoverningTextRules {
  private GoverningTextRules() {}

  /** 适用的标准. */
  public static final Determination<StandardQuestion, GoverningText> GOVERNING =
      determination("bargaining.standard.governing", STANDARD_QUESTION, GoverningText.class)
          .label("约定不明时适用的标准", "standard where nothing clear was agreed")
          .clause(
              LABOUR_CONTRACT_LAW.article(18),
              TEXT,
              SHALL,
              "约定不明的，重新协商；协商不成，适用集体合同；没有集体合同的，同工同酬或者适用国家规定",
              "what is unclear is bargained over again, failing that the collective contract"
                  + " applies, failing that equal pay or the rules of the state")
          .firstMatch()
          .outcome(GoverningText.AGREED_TERM, CLEAR_TERM)
          .outcome(GoverningText.RENEGOTIATED_TERM, WRITTEN_CONTRACT.and(RENEGOTIATED))
          .outcome(
              GoverningText.COLLECTIVE_CONTRACT,
              COLLECTIVE_TERM.and(any(WRITTEN_CONTRACT, MATTER.is(PAY))))
          .outcome(GoverningText.EQUAL_PAY, MATTER.is(PAY), LABOUR_CONTRACT_LAW.article(11))
          .outcome(GoverningText.STATE_RULES, WRITTEN_CONTRACT)
          .gap(
              all(WRITTEN_CONTRACT.not(), MATTER.is(CONDITIONS)),
              "没有书面劳动合同的，条文只规定劳动报酬",
              "without a written contract the text speaks of pay only",
              LABOUR_CONTRACT_LAW.article(11))
          .build();

  /** 合同优先于规章制度. */
  public static final Requirement<StandardQuestion> OVER_INTERNAL_RULES =
      requirement("bargaining.standard.over-internal-rules", STANDARD_QUESTION)
          .label("集体合同优先于规章制度", "contract before internal rules")
          .clause(
              LABOUR_DISPUTE_INTERPRETATION.article(50, 2),
              TEXT,
              SHALL,
              "规章制度与集体合同或者劳动合同不一致，劳动者请求优先适用合同的，予以支持",
              "where internal rules differ from a collective or labour contract and the worker asks"
                  + " for the contract, the contract is applied")
          .when(RULES_DIFFER.and(CONTRACT_INVOKED))
          .that(CONTRACT_PREVAILED)
          .build();

  /** 规则. */
  public static final SubjectRules<StandardQuestion> RULES =
      SubjectRules.of(VOCABULARY, GOVERNING, OVER_INTERNAL_RULES);
}
