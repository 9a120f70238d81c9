package org.uniondomain.core.identity;

/**
 * 性别: the sex that an identity number states.
 *
 * <p>Source: GB 11643; an odd sequence number is given to men, an even one to women.
 */
public enum Sex {
  /** 男: male. */
  MALE("男"),
  /** 女: female. */
  FEMALE("女");

  private final String label;

  Sex(String label) {
    this.label = label;
  }

  /**
   * 名称: the Chinese word.
   *
   * @return 男 or 女
   */
  public String label() {
    return label;
  }
}
