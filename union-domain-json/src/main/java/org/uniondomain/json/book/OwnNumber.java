package org.uniondomain.json.book;

import org.uniondomain.json.DocumentNode;
import org.uniondomain.rules.lang.Threshold;

/**
 * 自有数值: one number of one place.
 *
 * @param <V> type of the value
 * @param threshold which number
 * @param entry its value, its source and its days
 * @param node where it stands
 */
record OwnNumber<V>(Threshold<V> threshold, Threshold.Entry<V> entry, DocumentNode node) {

  Timelines.Entered entered() {
    return new Timelines.Entered(node, entry.sourced(), entry.until());
  }
}
