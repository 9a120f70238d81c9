package org.uniondomain.core.testing;

/**
 * 知情程度: how often a generated fact is in each of its states. Numbers are weights; a state of weight
 * 0 does not occur. Ranges and choices occur only where the type has them; else unknown takes their
 * place.
 *
 * @param known weight of a value, or of none where there is no value
 * @param unknown weight of nothing told
 * @param range weight of a value told between two ends, or on one side of one
 * @param oneOf weight of a value told to be one of a few
 * @param none how many facts of a hundred have no value in the world; days have four times as many,
 *     because an event that has not happened is none
 */
public record Knowledge(int known, int unknown, int range, int oneOf, int none) {

  /** 知情参半: two of three facts told, the others in part or not at all. */
  public static final Knowledge MIXED = new Knowledge(12, 3, 2, 1, 5);

  /** 全部知情: every fact told. */
  public static final Knowledge WHOLE = new Knowledge(1, 0, 0, 0, 5);

  /** 全部有值: every fact told, and every one has a value. */
  public static final Knowledge KNOWN = new Knowledge(1, 0, 0, 0, 0);

  /** 所知甚少: one of four facts told. */
  public static final Knowledge SPARSE = new Knowledge(2, 4, 1, 1, 5);

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException if one is negative, none is left, or more than 25 of a hundred
   *     are none
   */
  public Knowledge {
    if (known < 0 || unknown < 0 || range < 0 || oneOf < 0 || none < 0 || none > 25) {
      throw new IllegalArgumentException("weights from 0 on, and at most 25 of a hundred none");
    }
    if (known + unknown + range + oneOf == 0) {
      throw new IllegalArgumentException("a fact has to be in some state");
    }
  }

  /** Returns whether facts are told as they are. */
  boolean isWhole() {
    return unknown + range + oneOf == 0;
  }
}
