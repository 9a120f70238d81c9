package org.uniondomain.rules.bargaining.dispute;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.dispute.LabourInspection;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动保障监察查处要素: what can be told of an inspection. */
public final class LabourInspectionFacts {
  private LabourInspectionFacts() {}

  /** 劳动保障监察查处. */
  public static final Subject<LabourInspection> LABOUR_INSPECTION =
      Subject.named("labour-inspection", LabourInspection.class, "劳动保障监察查处", "labour inspection");

  /** 违法行为发生或者终了日. */
  public static final QuantityFact<LabourInspection, LocalDate> CEASED_ON =
      LABOUR_INSPECTION.day(
          "ceased-on",
          "违法行为发生或者终了日",
          "day of the act or of its end",
          LabourInspection::ceasedOn,
          LabourInspection::withCeasedOn);

  /** 发现、举报或者投诉日. */
  public static final QuantityFact<LabourInspection, LocalDate> DISCOVERED_ON =
      LABOUR_INSPECTION.day(
          "discovered-on",
          "发现、举报或者投诉日",
          "day of discovery",
          LabourInspection::discoveredOn,
          LabourInspection::withDiscoveredOn);

  /** 词汇. */
  public static final Vocabulary<LabourInspection> VOCABULARY =
      Vocabulary.of(LABOUR_INSPECTION, LabourInspection.builder().build())
          .with(CEASED_ON, DISCOVERED_ON);
}
