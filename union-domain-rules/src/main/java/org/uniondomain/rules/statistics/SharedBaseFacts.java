package org.uniondomain.rules.statistics;

import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.SharedBase;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 同一基数的统计要素: what can be told of figures with one base. */
public final class SharedBaseFacts {
  private SharedBaseFacts() {}

  /** 同一基数的统计. */
  public static final Subject<SharedBase> SHARED_BASE =
      Subject.named("shared-base", SharedBase.class, "同一基数的统计", "figures with one base");

  /** 基数口径. */
  public static final ValueFact<SharedBase, String> BASE_NAME =
      SHARED_BASE.value(
          "base-name",
          "基数口径",
          "what the rates are a share of",
          String.class,
          SharedBase::baseName,
          SharedBase::withBaseName);

  /** 各项统计. */
  public static final Items<SharedBase, Figure> FIGURES =
      SHARED_BASE.items(
          "figures", "各项统计", "figures", Figure.class, SharedBase::figures, SharedBase::withFigures);

  /** 词汇. */
  public static final Vocabulary<SharedBase> VOCABULARY =
      Vocabulary.of(SHARED_BASE, SharedBase.builder().build())
          .with(BASE_NAME)
          .with(FIGURES, FigureFacts.VOCABULARY);

  /** 词汇: of a group in a report, which tells and judges the figures itself. */
  public static final Vocabulary<SharedBase> OF_REPORT =
      Vocabulary.of(SHARED_BASE, SharedBase.builder().build())
          .with(BASE_NAME)
          .naming(FIGURES, FigureFacts.VOCABULARY);
}
