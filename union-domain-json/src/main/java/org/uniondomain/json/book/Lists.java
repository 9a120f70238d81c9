package org.uniondomain.json.book;

import org.jspecify.annotations.Nullable;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;

/** 清单: finds the lists that trees name. */
final class Lists {
  private Lists() {}

  /** Returns the list that {@code node} names, or null where it has been told there is none. */
  static <S> Scope.@Nullable ListIn<S, ?> named(DocumentNode node, Scope<S> scope) {
    String id = node.as(String.class);
    Scope.ListIn<S, ?> found = id == null ? null : scope.list(id);
    if (id != null && found == null) {
      node.unknownId(
          Nearest.to(
              id,
              scope.listIds(),
              scope.subject().label().chinese() + "的清单标识",
              "the id of a list of the " + scope.subject().label().english()));
    }
    return found;
  }

  /** Reports that the owner of a list is asked for outside a list. */
  static void outside(DocumentNode node) {
    node.error(
        ReadFinding.Kind.IMPOSSIBLE,
        new Label("清单各项条件之内的 outer", "outer inside what is asked of the items of a list"),
        new Label("清单之外", "outside a list"));
  }
}
