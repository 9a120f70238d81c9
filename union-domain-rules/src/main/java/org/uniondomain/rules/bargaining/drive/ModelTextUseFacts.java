package org.uniondomain.rules.bargaining.drive;

import org.uniondomain.core.bargaining.drive.ModelTextUse;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 参考文本使用要素: what can be told of the use of a model text. */
public final class ModelTextUseFacts {
  private ModelTextUseFacts() {}

  /** 参考文本使用. */
  public static final Subject<ModelTextUse> MODEL_TEXT_USE =
      Subject.named("model-text-use", ModelTextUse.class, "参考文本使用", "use of a model text");

  /** 文本序号. */
  public static final QuantityFact<ModelTextUse, Integer> TEXT_NUMBER =
      MODEL_TEXT_USE
          .count(
              "text-number",
              "文本序号",
              "number of the text",
              ModelTextUse::textNumber,
              ModelTextUse::withTextNumber)
          .atLeast(1);

  /** 使用次数. */
  public static final QuantityFact<ModelTextUse, Integer> USES =
      MODEL_TEXT_USE
          .count("uses", "使用次数", "uses", ModelTextUse::uses, ModelTextUse::withUses)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<ModelTextUse> VOCABULARY =
      Vocabulary.of(MODEL_TEXT_USE, ModelTextUse.builder().build()).with(TEXT_NUMBER, USES);
}
