package org.uniondomain.rules.service.rectification;

import org.uniondomain.core.service.rectification.RectificationItem;
import org.uniondomain.core.service.rectification.RectificationList;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 整改台账要素: what can be told of the list of what is to be put right. */
public final class RectificationListFacts {
  private RectificationListFacts() {}

  /** 整改台账. */
  public static final Subject<RectificationList> RECTIFICATION_LIST =
      Subject.named(
          "rectification-list", RectificationList.class, "整改台账", "list of what is to be put right");

  /** 征求意见数. */
  public static final QuantityFact<RectificationList, Integer> OPINIONS_SOUGHT =
      RECTIFICATION_LIST.count(
          "opinions-sought",
          "征求意见数",
          "opinions sought",
          RectificationList::opinionsSought,
          RectificationList::withOpinionsSought);

  /** 专题讨论次数. */
  public static final QuantityFact<RectificationList, Integer> DISCUSSIONS =
      RECTIFICATION_LIST.count(
          "discussions",
          "专题讨论次数",
          "structured discussions",
          RectificationList::discussions,
          RectificationList::withDiscussions);

  /** 整改事项. */
  public static final Items<RectificationList, RectificationItem> ITEMS =
      RECTIFICATION_LIST.items(
          "items",
          "整改事项",
          "items",
          RectificationItem.class,
          RectificationList::items,
          RectificationList::withItems);

  /** 词汇. */
  public static final Vocabulary<RectificationList> VOCABULARY =
      Vocabulary.of(RECTIFICATION_LIST, RectificationList.builder().build())
          .with(OPINIONS_SOUGHT, DISCUSSIONS)
          .with(ITEMS, RectificationItemFacts.VOCABULARY);
}
