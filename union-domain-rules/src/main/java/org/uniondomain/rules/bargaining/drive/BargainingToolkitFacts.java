package org.uniondomain.rules.bargaining.drive;

import org.uniondomain.core.bargaining.drive.BargainingToolkit;
import org.uniondomain.core.bargaining.drive.ModelTextUse;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工资集体协商工作规程和参考文本要素: what can be told of work rules and model texts. */
public final class BargainingToolkitFacts {
  private BargainingToolkitFacts() {}

  /** 工资集体协商工作规程和参考文本. */
  public static final Subject<BargainingToolkit> BARGAINING_TOOLKIT =
      Subject.named(
          "bargaining-toolkit",
          BargainingToolkit.class,
          "工资集体协商工作规程和参考文本",
          "work rules and model texts");

  /** 已印发工作规程. */
  public static final Flag<BargainingToolkit> WORK_RULES =
      BARGAINING_TOOLKIT.flag(
          "work-rules",
          "已印发工作规程",
          "work rules issued",
          BargainingToolkit::workRules,
          BargainingToolkit::withWorkRules);

  /** 参考文本数. */
  public static final QuantityFact<BargainingToolkit, Integer> TEXTS =
      BARGAINING_TOOLKIT
          .count(
              "texts",
              "参考文本数",
              "model texts",
              BargainingToolkit::texts,
              BargainingToolkit::withTexts)
          .atLeast(0);

  /** 参考文本使用情况. */
  public static final Items<BargainingToolkit, ModelTextUse> TEXT_USES =
      BARGAINING_TOOLKIT.items(
          "text-uses",
          "参考文本使用情况",
          "use of the texts",
          ModelTextUse.class,
          BargainingToolkit::textUses,
          BargainingToolkit::withTextUses);

  /** 词汇. */
  public static final Vocabulary<BargainingToolkit> VOCABULARY =
      Vocabulary.of(BARGAINING_TOOLKIT, BargainingToolkit.builder().build())
          .with(WORK_RULES, TEXTS)
          .with(TEXT_USES, ModelTextUseFacts.VOCABULARY);
}
