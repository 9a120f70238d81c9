package org.uniondomain.core.organisation.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 工会组织体系: unions, each with the one above it. No union stands above itself, so that every chain of
 * unions ends; a union whose upper one is not in the tree ends its chain. It is immutable.
 */
public final class UnionTree {
  private final ImmutableMap<String, UnionNode> nodes;

  private UnionTree(ImmutableMap<String, UnionNode> nodes) {
    this.nodes = nodes;
  }

  /**
   * Returns the tree of {@code unions}.
   *
   * @throws IllegalArgumentException if two have the same id, or one stands above itself
   */
  public static UnionTree of(List<UnionNode> unions) {
    Map<String, UnionNode> nodes = new LinkedHashMap<>();
    for (UnionNode union : unions) {
      if (nodes.put(union.id(), union) != null) {
        throw new IllegalArgumentException("two unions have the id " + union.id());
      }
    }
    Set<String> ending = new HashSet<>();
    for (UnionNode union : unions) {
      Set<String> passed = new HashSet<>();
      @Nullable UnionNode next = union;
      while (next != null && !ending.contains(next.id())) {
        if (!passed.add(next.id())) {
          throw new IllegalArgumentException("union " + next.id() + " stands above itself");
        }
        next = next.upper().map(nodes::get).orElse(null);
      }
      ending.addAll(passed);
    }
    return new UnionTree(ImmutableMap.copyOf(nodes));
  }

  /**
   * Returns the union of {@code id}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public UnionNode union(String id) {
    UnionNode union = nodes.get(id);
    if (union == null) {
      throw new IllegalArgumentException("no union " + id + " in the tree");
    }
    return union;
  }

  /** Returns the union next above that of {@code id}; empty where none is told. */
  public Optional<UnionNode> upper(String id) {
    return union(id).upper().map(nodes::get);
  }

  /** Returns the union of {@code id} and those above it, upwards. */
  public ImmutableList<UnionNode> chain(String id) {
    ImmutableList.Builder<UnionNode> chain = ImmutableList.builder();
    Optional<UnionNode> next = Optional.of(union(id));
    while (next.isPresent()) {
      chain.add(next.get());
      next = upper(next.get().id());
    }
    return chain.build();
  }

  /** Returns the unions whose next higher one does not stand on a higher level: data to look at. */
  public ImmutableList<UnionNode> misplaced() {
    return nodes.values().stream()
        .filter(
            union ->
                upper(union.id())
                    .filter(upper -> upper.level().compareTo(union.level()) >= 0)
                    .isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns all unions, in the order in which they were told. */
  public ImmutableList<UnionNode> unions() {
    return nodes.values().asList();
  }
}
