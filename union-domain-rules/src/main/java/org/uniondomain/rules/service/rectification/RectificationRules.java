package org.uniondomain.rules.service.rectification;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_REPORT;
import static org.uniondomain.rules.service.rectification.RectificationItemFacts.DONE_ON;
import static org.uniondomain.rules.service.rectification.RectificationItemFacts.DUE_ON;
import static org.uniondomain.rules.service.rectification.RectificationItemFacts.MEASURE_STATED;
import static org.uniondomain.rules.service.rectification.RectificationItemFacts.PROBLEM_STATED;
import static org.uniondomain.rules.service.rectification.RectificationItemFacts.RECTIFICATION_ITEM;
import static org.uniondomain.rules.service.rectification.RectificationListFacts.ITEMS;
import static org.uniondomain.rules.service.rectification.RectificationListFacts.RECTIFICATION_LIST;

import org.uniondomain.core.service.rectification.RectificationItem;
import org.uniondomain.core.service.rectification.RectificationList;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;

/** 整改规则: problem, measure, deadline, done; and what is still open. */
public final class RectificationRules {
  private RectificationRules() {}

  /** 问题、措施、期限. */
  public static final Requirement<RectificationItem> COMPLETE =
      requirement("service.rectification.complete", RECTIFICATION_ITEM)
          .label("整改事项列明问题、措施、期限", "problem, measure and deadline stated")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              AS_A_RULE,
              "整改事项列明问题、措施和期限",
              "an item states the problem, the measure and the deadline")
          .that(all(PROBLEM_STATED, MEASURE_STATED, DUE_ON.exists()))
          .build();

  /** 按期完成. */
  public static final Requirement<RectificationItem> DONE_IN_TIME =
      requirement("service.rectification.done-in-time", RECTIFICATION_ITEM)
          .label("整改按期完成", "done by the deadline")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              AS_A_RULE,
              "整改事项在期限内完成",
              "an item is done by its deadline")
          .when(DUE_ON.exists())
          .that(DONE_ON.meets(at(WITHIN, DUE_ON)))
          .build();

  /** 未完成数. */
  public static final Calculation<RectificationList, Integer> OPEN =
      calculation("service.rectification-list.open", RECTIFICATION_LIST, COUNT)
          .label("未完成的整改事项数", "items not done")
          .clause(EXACT_RATES, CONVENTION, CONSISTENCY, "尚未完成的整改事项数", "items not done yet")
          .is(ITEMS.count(DONE_ON.happened().not()))
          .build();

  /** 已完成数. */
  public static final Calculation<RectificationList, Integer> DONE =
      calculation("service.rectification-list.done", RECTIFICATION_LIST, COUNT)
          .label("已完成的整改事项数", "items done")
          .clause(EXACT_RATES, CONVENTION, CONSISTENCY, "已完成的整改事项数", "items that are done")
          .is(ITEMS.count(DONE_ON.happened()))
          .build();

  /** 事项规则. */
  public static final SubjectRules<RectificationItem> RULES =
      SubjectRules.of(RectificationItemFacts.VOCABULARY, COMPLETE, DONE_IN_TIME);

  /** 台账规则. */
  public static final SubjectRules<RectificationList> LIST =
      SubjectRules.of(RectificationListFacts.VOCABULARY, OPEN, DONE);
}
