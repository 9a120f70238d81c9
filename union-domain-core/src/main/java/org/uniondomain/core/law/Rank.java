package org.uniondomain.core.law;

/**
 * 效力位阶: the rank of a legal text. Rank is a partial order (Legislation Law of the People's Republic
 * of China, 2023 text, articles 99 to 106): a departmental rule and a local regulation stand beside
 * each other, and union documents bind only inside the union system.
 */
public enum Rank {
  /** 法律. */
  LAW("法律", "law", 5),
  /** 行政法规. */
  ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation", 4),
  /** 司法解释: says how courts apply a law; ordered neither above nor below the others. */
  JUDICIAL_INTERPRETATION("司法解释", "judicial interpretation", 0),
  /** 部门规章. */
  DEPARTMENTAL_RULE("部门规章", "departmental rule", 3),
  /** 地方性法规. */
  LOCAL_REGULATION("地方性法规", "local regulation", 3),
  /** 地方政府规章. */
  LOCAL_GOVERNMENT_RULE("地方政府规章", "local government rule", 2),
  /** 规范性文件: binds by the authority of its issuer only. */
  NORMATIVE_DOCUMENT("规范性文件", "normative document", 1),
  /** 工会文件: binds inside the union system only. */
  UNION_DOCUMENT("工会文件", "union document", 0),
  /**
   * 党内法规: a regulation of the party, also where the government issued it together with the party;
   * ordered neither above nor below the others.
   */
  PARTY_REGULATION("党内法规", "party regulation", 0),
  /** 本库约定: a choice of this library, outranked by every legal text. */
  LIBRARY_CONVENTION("本库约定", "library convention", 0);

  private final String label;
  private final String englishLabel;
  private final int level;

  Rank(String label, String englishLabel, int level) {
    this.label = label;
    this.englishLabel = englishLabel;
    this.level = level;
  }

  /** Returns the Chinese label. */
  public String label() {
    return label;
  }

  /** Returns the English label. */
  public String englishLabel() {
    return englishLabel;
  }

  /**
   * Returns whether a text of this rank prevails over one of {@code other}. False both ways means
   * that the two are not ordered. A departmental rule and a local government rule are not ordered
   * either.
   */
  public boolean outranks(Rank other) {
    if (level == 0 || other.level == 0) {
      return other == LIBRARY_CONVENTION && this != LIBRARY_CONVENTION;
    }
    if (this == DEPARTMENTAL_RULE && other == LOCAL_GOVERNMENT_RULE) {
      return false;
    }
    return level > other.level;
  }
}
