package org.uniondomain.core.aid.network;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 帮扶网络节点: one centre, station or base of the network. What nobody has told is unknown. */
@Value.Immutable
public interface HelpNode extends WithHelpNode {
  /**
   * 节点类别: its kind.
   *
   * @return which, or what is known of it
   */
  Fact<HelpNodeKind> kind();

  /**
   * 有上级节点: whether there is a node above it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> hasParent();

  /**
   * 上级节点类别: the kind of the node above it.
   *
   * @return which, or what is known of it
   */
  Fact<HelpNodeKind> parentKind();

  /**
   * 上级节点在同一地区: whether the node above serves an area that contains its own.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> parentInSameArea();

  /**
   * 本地区唯一中心: whether no other centre of the kind serves the same area.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> onlyCentreOfArea();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHelpNode.Builder builder() {
    return ImmutableHelpNode.builder();
  }
}
