package org.uniondomain.json;

/**
 * 读取限制: how much a document may hold, so that none can exhaust the reader. What goes beyond is
 * refused with a finding.
 *
 * @param characters of the whole document
 * @param depth of objects and arrays in one another
 * @param textLength characters of one text
 * @param nameLength characters of one member name
 * @param numberLength characters of one number
 * @param findings how many findings are listed one by one
 */
public record ReadLimits(
    int characters, int depth, int textLength, int nameLength, int numberLength, int findings) {

  /**
   * Checks that each limit allows something.
   *
   * @param characters of the whole document
   * @param depth of objects and arrays in one another
   * @param textLength characters of one text
   * @param nameLength characters of one member name
   * @param numberLength characters of one number
   * @param findings how many findings are listed one by one
   * @throws IllegalArgumentException if one is not positive, or the depth is above 1000
   */
  public ReadLimits {
    if (characters < 1 || depth < 1 || textLength < 1 || nameLength < 1 || numberLength < 1) {
      throw new IllegalArgumentException("a limit below 1 allows no document");
    }
    if (depth > 1000) {
      throw new IllegalArgumentException("depth " + depth + " is above 1000");
    }
    if (findings < 1) {
      throw new IllegalArgumentException("at least one finding must be listed");
    }
  }

  /**
   * 通常限制: 16 million characters, 64 levels, texts of 10 000, names of 100 and numbers of 40
   * characters, and 100 findings.
   *
   * @return the limits
   */
  public static ReadLimits usual() {
    return new ReadLimits(16_000_000, 64, 10_000, 100, 40, 100);
  }

  /**
   * The same limits for a document of another size.
   *
   * @param newCharacters characters of the whole document
   * @return the limits
   */
  public ReadLimits withCharacters(int newCharacters) {
    return new ReadLimits(newCharacters, depth, textLength, nameLength, numberLength, findings);
  }
}
