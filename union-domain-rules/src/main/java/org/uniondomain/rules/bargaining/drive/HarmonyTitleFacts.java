package org.uniondomain.rules.bargaining.drive;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.drive.HarmonyTitle;
import org.uniondomain.core.bargaining.drive.HarmonyUnitKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动关系和谐单位称号要素: what can be told of a title. */
public final class HarmonyTitleFacts {
  private HarmonyTitleFacts() {}

  /** 劳动关系和谐单位称号. */
  public static final Subject<HarmonyTitle> HARMONY_TITLE =
      Subject.named(
          "harmony-title",
          HarmonyTitle.class,
          "劳动关系和谐单位称号",
          "title of harmonious labour relations");

  /** 单位种类. */
  public static final Choice<HarmonyTitle, HarmonyUnitKind> UNIT_KIND =
      HARMONY_TITLE.choice(
          "unit-kind",
          "单位种类",
          "kind of unit",
          HarmonyUnitKind.class,
          HarmonyTitle::unitKind,
          HarmonyTitle::withUnitKind);

  /** 命名日. */
  public static final QuantityFact<HarmonyTitle, LocalDate> NAMED_ON =
      HARMONY_TITLE.day(
          "named-on", "命名日", "day of naming", HarmonyTitle::namedOn, HarmonyTitle::withNamedOn);

  /** 命名单位数. */
  public static final QuantityFact<HarmonyTitle, Integer> NAMING_BODIES =
      HARMONY_TITLE
          .count(
              "naming-bodies",
              "命名单位数",
              "bodies that named it",
              HarmonyTitle::namingBodies,
              HarmonyTitle::withNamingBodies)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<HarmonyTitle> VOCABULARY =
      Vocabulary.of(HARMONY_TITLE, HarmonyTitle.builder().build())
          .with(UNIT_KIND, NAMED_ON, NAMING_BODIES);
}
