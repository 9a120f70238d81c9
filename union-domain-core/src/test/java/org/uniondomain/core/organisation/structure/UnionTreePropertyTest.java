package org.uniondomain.core.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("工会组织体系：上级链没有循环")
class UnionTreePropertyTest {
  private static boolean hasCircle(List<Integer> uppers) {
    for (int start = 0; start < uppers.size(); start++) {
      Set<Integer> passed = new HashSet<>();
      int next = start;
      while (next < uppers.size()) {
        if (!passed.add(next)) {
          return true;
        }
        next = uppers.get(next);
      }
    }
    return false;
  }

  @Property
  @Label("有循环的拒绝构造，没有循环的每条链都有终点且不重复")
  void chainsEnd(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 13) Integer> uppers) {
    List<UnionNode> unions = new ArrayList<>();
    for (int i = 0; i < uppers.size(); i++) {
      unions.add(
          new UnionNode(
              Integer.toString(i),
              UnionKind.SINGLE,
              UnionLevel.GRASS_ROOTS,
              Optional.of(Integer.toString(uppers.get(i)))));
    }
    boolean refused;
    try {
      UnionTree tree = UnionTree.of(unions);
      refused = false;
      for (UnionNode union : unions) {
        assertThat(tree.chain(union.id())).doesNotHaveDuplicates();
      }
    } catch (IllegalArgumentException circle) {
      refused = true;
    }
    assertThat(refused).isEqualTo(hasCircle(uppers));
  }
}
