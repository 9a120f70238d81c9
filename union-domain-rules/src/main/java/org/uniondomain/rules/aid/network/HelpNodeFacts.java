package org.uniondomain.rules.aid.network;

import org.uniondomain.core.aid.network.HelpNode;
import org.uniondomain.core.aid.network.HelpNodeKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 帮扶网络节点要素: what can be told of the node of the help network. */
public final class HelpNodeFacts {
  private HelpNodeFacts() {}

  /** 帮扶网络节点. */
  public static final Subject<HelpNode> HELP_NODE =
      Subject.named("help-node", HelpNode.class, "帮扶网络节点", "node of the help network");

  /** 节点类别. */
  public static final Choice<HelpNode, HelpNodeKind> KIND =
      HELP_NODE.choice(
          "kind", "节点类别", "kind", HelpNodeKind.class, HelpNode::kind, HelpNode::withKind);

  /** 有上级节点. */
  public static final Flag<HelpNode> HAS_PARENT =
      HELP_NODE.flag(
          "has-parent", "有上级节点", "has a parent", HelpNode::hasParent, HelpNode::withHasParent);

  /** 上级节点类别. */
  public static final Choice<HelpNode, HelpNodeKind> PARENT_KIND =
      HELP_NODE.choice(
          "parent-kind",
          "上级节点类别",
          "kind of the parent",
          HelpNodeKind.class,
          HelpNode::parentKind,
          HelpNode::withParentKind);

  /** 上级节点在同一地区. */
  public static final Flag<HelpNode> PARENT_IN_SAME_AREA =
      HELP_NODE.flag(
          "parent-in-same-area",
          "上级节点在同一地区",
          "parent in the same area",
          HelpNode::parentInSameArea,
          HelpNode::withParentInSameArea);

  /** 本地区唯一中心. */
  public static final Flag<HelpNode> ONLY_CENTRE_OF_AREA =
      HELP_NODE.flag(
          "only-centre-of-area",
          "本地区唯一中心",
          "the only centre of its area",
          HelpNode::onlyCentreOfArea,
          HelpNode::withOnlyCentreOfArea);

  /** 词汇. */
  public static final Vocabulary<HelpNode> VOCABULARY =
      Vocabulary.of(HELP_NODE, HelpNode.builder().build())
          .with(KIND, HAS_PARENT, PARENT_KIND, PARENT_IN_SAME_AREA, ONLY_CENTRE_OF_AREA);
}
