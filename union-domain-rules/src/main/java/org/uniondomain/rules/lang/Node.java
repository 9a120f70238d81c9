package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;

/** 节点: anything a sentence is built of. */
public sealed interface Node permits Quantity, Condition {

  /** Returns the nodes directly below, in reading order. */
  ImmutableList<Node> children();

  /** Returns whether the node means anything without being bound to a place and a day. */
  default boolean isOpen() {
    for (Node child : children()) {
      if (child.isOpen()) {
        return true;
      }
    }
    return false;
  }

  /** Hands the node to the case of {@code fold} for its kind. */
  <R> R fold(Fold<R> fold);
}
