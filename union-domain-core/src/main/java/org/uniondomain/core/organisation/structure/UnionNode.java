package org.uniondomain.core.organisation.structure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * 工会组织体系中的一个工会: one union in the tree of unions. The tree is not that of the divisions: a forestry
 * bureau or an industrial system has its union where the unions put it.
 *
 * @param id what names the union in the tree, such as its credit code
 * @param kind what kind of union it is
 * @param level where it stands
 * @param upper the id of the union of the next higher level; empty at the top, or where it is not
 *     told
 */
public record UnionNode(String id, UnionKind kind, UnionLevel level, Optional<String> upper) {

  /** Checks that nothing is null. */
  public UnionNode {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(level, "level");
    requireNonNull(upper, "upper");
  }
}
