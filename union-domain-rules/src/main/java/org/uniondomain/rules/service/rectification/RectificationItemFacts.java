package org.uniondomain.rules.service.rectification;

import java.time.LocalDate;
import org.uniondomain.core.service.rectification.RectificationItem;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 整改事项要素: what can be told of the item to be put right. */
public final class RectificationItemFacts {
  private RectificationItemFacts() {}

  /** 整改事项. */
  public static final Subject<RectificationItem> RECTIFICATION_ITEM =
      Subject.named("rectification-item", RectificationItem.class, "整改事项", "item to be put right");

  /** 存在问题. */
  public static final ValueFact<RectificationItem, String> PROBLEM =
      RECTIFICATION_ITEM.value(
          "problem",
          "存在问题",
          "problem",
          String.class,
          RectificationItem::problem,
          RectificationItem::withProblem);

  /** 列明问题. */
  public static final Flag<RectificationItem> PROBLEM_STATED =
      RECTIFICATION_ITEM
          .flag(
              "problem-stated",
              "列明问题",
              "problem stated",
              RectificationItem::problemStated,
              RectificationItem::withProblemStated)
          .actionable();

  /** 列明整改措施. */
  public static final Flag<RectificationItem> MEASURE_STATED =
      RECTIFICATION_ITEM
          .flag(
              "measure-stated",
              "列明整改措施",
              "measure stated",
              RectificationItem::measureStated,
              RectificationItem::withMeasureStated)
          .actionable();

  /** 整改期限. */
  public static final QuantityFact<RectificationItem, LocalDate> DUE_ON =
      RECTIFICATION_ITEM.day(
          "due-on", "整改期限", "deadline", RectificationItem::dueOn, RectificationItem::withDueOn);

  /** 完成日. */
  public static final QuantityFact<RectificationItem, LocalDate> DONE_ON =
      RECTIFICATION_ITEM.day(
          "done-on",
          "完成日",
          "day it was done",
          RectificationItem::doneOn,
          RectificationItem::withDoneOn);

  /** 词汇. */
  public static final Vocabulary<RectificationItem> VOCABULARY =
      Vocabulary.of(RECTIFICATION_ITEM, RectificationItem.builder().build())
          .with(PROBLEM, PROBLEM_STATED, MEASURE_STATED, DUE_ON, DONE_ON);
}
