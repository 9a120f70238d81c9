package org.uniondomain.core.law;

/**
 * 确定程度: how a legal fact is known. The constants stand from the surest to the least sure; an answer
 * shows the weakest certainty it used.
 */
public enum Certainty {
  /** 原文: the provision itself was read. */
  TEXT("原文", "text read"),
  /** 节录: the sentence was read in an excerpt, its neighbours were not seen. */
  EXCERPT("节录", "excerpt read"),
  /** 二手资料: press, notice or handbook. */
  SECONDARY("二手资料", "secondary source"),
  /** 仅见报道: only the 2013 report on the federation's work says so. */
  REPORTED("仅见报道", "reported only"),
  /** 推断: follows from read text by stated reasoning or arithmetic. */
  INFERRED("推断", "inferred"),
  /** 本库约定: a choice of this library where no text decides. */
  CONVENTION("本库约定", "library convention"),
  /** 未核实: recollection, or a page that names no jurisdiction; never in the standard book. */
  UNVERIFIED("未核实", "unverified");

  private final String label;
  private final String englishLabel;

  Certainty(String label, String englishLabel) {
    this.label = label;
    this.englishLabel = englishLabel;
  }

  /** Returns the Chinese label. */
  public String label() {
    return label;
  }

  /** Returns the English label. */
  public String englishLabel() {
    return englishLabel;
  }

  /** Returns the weaker of this and {@code other}: the one that stands later in the order above. */
  public Certainty weaker(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
