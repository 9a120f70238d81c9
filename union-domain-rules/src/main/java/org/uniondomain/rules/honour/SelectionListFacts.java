package org.uniondomain.rules.honour;

import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.SelectionList;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 评选名单要素: what can be told of it. */
public final class SelectionListFacts {
  private SelectionListFacts() {}

  /** 评选名单. */
  public static final Subject<SelectionList> SELECTION_LIST =
      Subject.named("selection-list", SelectionList.class, "评选名单", "selection list");

  /** 荣誉种类. */
  public static final Choice<SelectionList, HonourKind> KIND =
      SELECTION_LIST.choice(
          "kind", "荣誉种类", "kind", HonourKind.class, SelectionList::kind, SelectionList::withKind);

  /** 荣誉层级. */
  public static final Choice<SelectionList, HonourLevel> LEVEL =
      SELECTION_LIST.choice(
          "level",
          "荣誉层级",
          "level",
          HonourLevel.class,
          SelectionList::level,
          SelectionList::withLevel);

  /** 年度. */
  public static final QuantityFact<SelectionList, Integer> YEAR =
      SELECTION_LIST
          .count("year", "年度", "year", SelectionList::year, SelectionList::withYear)
          .atLeast(0);

  /** 上次表彰年度. */
  public static final QuantityFact<SelectionList, Integer> PREVIOUS_YEAR =
      SELECTION_LIST
          .count(
              "previous-year",
              "上次表彰年度",
              "year of the commendation before",
              SelectionList::previousYear,
              SelectionList::withPreviousYear)
          .atLeast(0);

  /** 名单总数. */
  public static final QuantityFact<SelectionList, Integer> TOTAL =
      SELECTION_LIST
          .count(
              "total", "名单总数", "recipients in all", SelectionList::total, SelectionList::withTotal)
          .atLeast(0);

  /** 产业工人数. */
  public static final QuantityFact<SelectionList, Integer> INDUSTRIAL_WORKERS =
      SELECTION_LIST
          .count(
              "industrial-workers",
              "产业工人数",
              "industrial workers",
              SelectionList::industrialWorkers,
              SelectionList::withIndustrialWorkers)
          .atLeast(0)
          .actionable();

  /** 其他一线职工和专业技术人员数. */
  public static final QuantityFact<SelectionList, Integer> OTHER_FRONT_LINE =
      SELECTION_LIST
          .count(
              "other-front-line",
              "其他一线职工和专业技术人员数",
              "other front-line and technical staff",
              SelectionList::otherFrontLine,
              SelectionList::withOtherFrontLine)
          .atLeast(0)
          .actionable();

  /** 农民工数. */
  public static final QuantityFact<SelectionList, Integer> MIGRANT_WORKERS =
      SELECTION_LIST
          .count(
              "migrant-workers",
              "农民工数",
              "migrant workers",
              SelectionList::migrantWorkers,
              SelectionList::withMigrantWorkers)
          .atLeast(0)
          .actionable();

  /** 非公有制企业及其职工数. */
  public static final QuantityFact<SelectionList, Integer> NON_PUBLIC =
      SELECTION_LIST
          .count(
              "non-public",
              "非公有制企业及其职工数",
              "non-public enterprises and their workers",
              SelectionList::nonPublic,
              SelectionList::withNonPublic)
          .atLeast(0)
          .actionable();

  /** 企业职工和专业技术人员数. */
  public static final QuantityFact<SelectionList, Integer> ENTERPRISE_WORKERS =
      SELECTION_LIST
          .count(
              "enterprise-workers",
              "企业职工和专业技术人员数",
              "workers and technicians of enterprises",
              SelectionList::enterpriseWorkers,
              SelectionList::withEnterpriseWorkers)
          .atLeast(0)
          .actionable();

  /** 企业负责人数. */
  public static final QuantityFact<SelectionList, Integer> ENTERPRISE_HEADS =
      SELECTION_LIST
          .count(
              "enterprise-heads",
              "企业负责人数",
              "heads of enterprises",
              SelectionList::enterpriseHeads,
              SelectionList::withEnterpriseHeads)
          .atLeast(0)
          .actionable();

  /** 劳动模范数. */
  public static final QuantityFact<SelectionList, Integer> MODEL_WORKERS =
      SELECTION_LIST
          .count(
              "model-workers",
              "劳动模范数",
              "model workers",
              SelectionList::modelWorkers,
              SelectionList::withModelWorkers)
          .atLeast(0);

  /** 先进工作者数. */
  public static final QuantityFact<SelectionList, Integer> ADVANCED_WORKERS =
      SELECTION_LIST
          .count(
              "advanced-workers",
              "先进工作者数",
              "advanced workers",
              SelectionList::advancedWorkers,
              SelectionList::withAdvancedWorkers)
          .atLeast(0);

  /** 工会受政府委托参与. */
  public static final Flag<SelectionList> UNION_COMMISSIONED =
      SELECTION_LIST.flag(
          "union-commissioned",
          "工会受政府委托参与",
          "union takes part on commission",
          SelectionList::unionCommissioned,
          SelectionList::withUnionCommissioned);

  /** 词汇. */
  public static final Vocabulary<SelectionList> VOCABULARY =
      Vocabulary.of(SELECTION_LIST, SelectionList.builder().build())
          .with(
              KIND,
              LEVEL,
              YEAR,
              PREVIOUS_YEAR,
              TOTAL,
              INDUSTRIAL_WORKERS,
              OTHER_FRONT_LINE,
              MIGRANT_WORKERS,
              NON_PUBLIC,
              ENTERPRISE_WORKERS,
              ENTERPRISE_HEADS,
              MODEL_WORKERS,
              ADVANCED_WORKERS,
              UNION_COMMISSIONED);
}
