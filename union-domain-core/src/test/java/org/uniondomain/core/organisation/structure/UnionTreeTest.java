package org.uniondomain.core.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uniondomain.core.organisation.structure.UnionKind.INDUSTRIAL_UNION;
import static org.uniondomain.core.organisation.structure.UnionKind.LOCAL_FEDERATION;
import static org.uniondomain.core.organisation.structure.UnionKind.SINGLE;
import static org.uniondomain.core.organisation.structure.UnionKind.TOWN_UNION;
import static org.uniondomain.core.organisation.structure.UnionLevel.COUNTY;
import static org.uniondomain.core.organisation.structure.UnionLevel.GRASS_ROOTS;
import static org.uniondomain.core.organisation.structure.UnionLevel.LEAGUE;
import static org.uniondomain.core.organisation.structure.UnionLevel.PROVINCIAL;
import static org.uniondomain.core.organisation.structure.UnionLevel.TOWN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工会组织体系")
class UnionTreeTest {
  private static UnionNode node(String id, UnionKind kind, UnionLevel level, String upper) {
    return new UnionNode(id, kind, level, upper.isEmpty() ? Optional.empty() : Optional.of(upper));
  }

  private static final UnionTree TREE =
      UnionTree.of(
          List.of(
              node("region", LOCAL_FEDERATION, PROVINCIAL, ""),
              node("forestry", INDUSTRIAL_UNION, LEAGUE, "region"),
              node("bureau", SINGLE, GRASS_ROOTS, "forestry"),
              node("stray", SINGLE, GRASS_ROOTS, "elsewhere"),
              node("wrong", TOWN_UNION, TOWN, "bureau")));

  @Test
  @DisplayName("林业局工会在产业系统之下，不随行政区划")
  void chains() {
    assertThat(TREE.chain("bureau"))
        .extracting(UnionNode::id)
        .containsExactly("bureau", "forestry", "region");
    assertThat(TREE.upper("region")).isEmpty();
    assertThat(TREE.chain("stray")).hasSize(1);
    assertThat(TREE.unions()).hasSize(5);
  }

  @Test
  @DisplayName("上级不高于本级的，列出供核对")
  void misplaced() {
    assertThat(TREE.misplaced()).extracting(UnionNode::id).containsExactly("wrong");
  }

  @Test
  @DisplayName("自己是自己的上级、同一标识两次、不存在的标识：拒绝")
  void refused() {
    assertThatThrownBy(() -> UnionTree.of(List.of(node("a", SINGLE, GRASS_ROOTS, "a"))))
        .hasMessageContaining("above itself");
    assertThatThrownBy(
            () ->
                UnionTree.of(
                    List.of(
                        node("a", SINGLE, GRASS_ROOTS, "b"),
                        node("b", TOWN_UNION, TOWN, "c"),
                        node("c", LOCAL_FEDERATION, COUNTY, "b"))))
        .hasMessageContaining("above itself");
    assertThatThrownBy(
            () ->
                UnionTree.of(
                    List.of(
                        node("a", SINGLE, GRASS_ROOTS, ""), node("a", SINGLE, GRASS_ROOTS, ""))))
        .hasMessageContaining("id a");
    assertThatThrownBy(() -> TREE.union("nobody")).isInstanceOf(IllegalArgumentException.class);
  }
}
