package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;

/**
 * 变量: something that is in exactly one of a number of cells.
 *
 * @param name what it is
 * @param cells what each cell is, to be read after the name
 * @param feasible the cells it can be in, as bits
 */
record Variable(String name, ImmutableList<String> cells, long feasible) {
  static final int MOST_CELLS = 62;

  /** Returns the cells of {@code domain} in words, such as {@code x < 3}. */
  String show(long domain) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (((domain >>> i) & 1) != 0) {
        text.append(text.length() == 0 ? "" : " or ").append(name).append(cells.get(i));
      }
    }
    return text.toString();
  }
}
