package org.uniondomain.json.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.json.FactWriter;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Description;
import org.uniondomain.rules.lang.Vocabulary;

/** 逐项事实: everything told of a subject, one text for each pointer, and whether it is personal. */
final class FactLeaves {
  private final Map<String, Leaf> leaves = new TreeMap<>();

  /** What one fact says. */
  record Leaf(String text, boolean personal) {}

  private FactLeaves() {}

  static <S> ImmutableSortedMap<String, Leaf> of(
      FactWriter writer, Vocabulary<S> vocabulary, S subject) {
    FactLeaves all = new FactLeaves();
    all.walk(vocabulary, writer.tree(vocabulary, subject), "", false);
    return ImmutableSortedMap.copyOf(all.leaves);
  }

  private void walk(Vocabulary<?> vocabulary, JsonNode node, String at, boolean personal) {
    if (vocabulary.code() != null) {
      leaves.put(at, new Leaf(node.toString(), personal));
      return;
    }
    for (Attribute<?, ?> fact : vocabulary.facts()) {
      Description description = fact.description();
      JsonNode value = own(node, description);
      if (value != null) {
        boolean hidden = personal || description.sensitive() || fact.type() == IdentityNumber.class;
        leaves.put(at + description.pointer(), new Leaf(value.toString(), hidden));
      }
    }
    for (Vocabulary.ListOf<?, ?> list : vocabulary.lists()) {
      list(list, node, at, personal);
    }
    for (Vocabulary.PartOf<?, ?> part : vocabulary.parts()) {
      Description description = part.part().description();
      JsonNode value = own(node, description);
      if (value != null) {
        walk(
            part.vocabulary(),
            value,
            at + description.pointer(),
            personal || description.sensitive());
      }
    }
  }

  private void list(Vocabulary.ListOf<?, ?> list, JsonNode node, String at, boolean personal) {
    Description description = list.items().description();
    JsonNode value = own(node, description);
    if (value == null) {
      return;
    }
    boolean complete = value.isArray();
    JsonNode items = complete ? value : value.path("atLeast");
    String pointer = at + description.pointer();
    boolean hidden = personal || description.sensitive();
    leaves.put(pointer, new Leaf((complete ? "" : "at least ") + items.size(), hidden));
    for (int i = 0; i < items.size(); i++) {
      walk(list.vocabulary(), items.get(i), pointer + "/" + i, hidden);
    }
  }

  /** Returns the member of the subject itself; facts of parts are found in the parts. */
  private static @Nullable JsonNode own(JsonNode node, Description description) {
    String name = description.pointer().substring(1);
    return name.indexOf('/') < 0 ? node.get(name) : null;
  }
}
