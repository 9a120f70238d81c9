package org.uniondomain.core.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("基层工会组织")
class UnionOrganisationTest {
  @Test
  @DisplayName("未说明的都是未知")
  void everythingIsUnknownUntilTold() {
    UnionOrganisation union = UnionOrganisation.builder().build();
    assertThat(union.members().isUnknown()).isTrue();
    assertThat(union.womenMembers().isUnknown()).isTrue();
    assertThat(union.womensBody().isUnknown()).isTrue();
    assertThat(union.ledBy().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("人数不得为负，消息说明是哪一项")
  void noNegativeNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnionOrganisation.builder().members(-1).build())
        .withMessageContaining("members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnionOrganisation.builder().womenMembers(Fact.between(-2, 3)).build())
        .withMessageContaining("women members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnionOrganisation.builder().womenWorkers(-1).build())
        .withMessageContaining("women workers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnionOrganisation.builder().committeeSeats(-1).build())
        .withMessageContaining("committee seats");
  }
}
