package org.uniondomain.rules.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Description;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Reading;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Rule;

/** 敏感信息: whether what a node comes to would tell something sensitive. */
final class Sensitivity {
  private Sensitivity() {}

  static boolean of(Node node) {
    List<Node> found = new ArrayList<>();
    References.walk(
        node,
        each -> {
          if (isSensitive(each)) {
            found.add(each);
          }
        });
    return !found.isEmpty();
  }

  private static boolean isSensitive(Node node) {
    if (node instanceof Holds<?> holds) {
      return of(holds.requirement());
    }
    if (node instanceof ComesOut<?, ?> comesOut) {
      return of(comesOut.determination());
    }
    Description description = description(node);
    return description != null && description.sensitive();
  }

  private static boolean of(Rule<?> rule) {
    return rule.roots().stream().anyMatch(Sensitivity::of);
  }

  private static @Nullable Description description(Node node) {
    if (node instanceof Attribute<?, ?> attribute) {
      return attribute.description();
    }
    if (node instanceof IsOneOf<?, ?> is) {
      return is.choice().description();
    }
    return node instanceof Reading<?, ?, ?> reading ? reading.fact().description() : null;
  }
}
