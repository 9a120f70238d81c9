package org.uniondomain.rules.bargaining.dispute;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.dispute.BargainingOffence;
import org.uniondomain.core.bargaining.dispute.CorrectionOrder;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 责令改正要素: what can be told of a order to correct. */
public final class CorrectionOrderFacts {
  private CorrectionOrderFacts() {}

  /** 责令改正. */
  public static final Subject<CorrectionOrder> CORRECTION_ORDER =
      Subject.named("correction-order", CorrectionOrder.class, "责令改正", "order to correct");

  /** 协商的合同种类. */
  public static final Choice<CorrectionOrder, ContractKind> KIND =
      CORRECTION_ORDER.choice(
          "kind",
          "协商的合同种类",
          "kind of contract bargained over",
          ContractKind.class,
          CorrectionOrder::kind,
          CorrectionOrder::withKind);

  /** 违法行为. */
  public static final Choice<CorrectionOrder, BargainingOffence> OFFENCE =
      CORRECTION_ORDER.choice(
          "offence",
          "违法行为",
          "conduct",
          BargainingOffence.class,
          CorrectionOrder::offence,
          CorrectionOrder::withOffence);

  /** 责令改正日. */
  public static final QuantityFact<CorrectionOrder, LocalDate> ORDERED_ON =
      CORRECTION_ORDER.day(
          "ordered-on",
          "责令改正日",
          "day of the order",
          CorrectionOrder::orderedOn,
          CorrectionOrder::withOrderedOn);

  /** 改正日. */
  public static final QuantityFact<CorrectionOrder, LocalDate> CORRECTED_ON =
      CORRECTION_ORDER.day(
          "corrected-on",
          "改正日",
          "day of the correction",
          CorrectionOrder::correctedOn,
          CorrectionOrder::withCorrectedOn);

  /** 词汇. */
  public static final Vocabulary<CorrectionOrder> VOCABULARY =
      Vocabulary.of(CORRECTION_ORDER, CorrectionOrder.builder().build())
          .with(KIND, OFFENCE, ORDERED_ON, CORRECTED_ON);
}
