package org.uniondomain.core.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.allowance.AllowanceSpotCheck;
import org.uniondomain.core.hardship.allowance.DemocraticAssessment;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.hardship.file.FileAsker;
import org.uniondomain.core.hardship.file.FileInspection;
import org.uniondomain.core.hardship.file.FileStay;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.money.Money;

@DisplayName("困难职工档案与低保事项：不可能的数字拒收，个人情况不外露")
class HardshipEntitiesTest {
  @Test
  @DisplayName("numbers cannot be below zero")
  void refuses_what_cannot_be() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DemocraticAssessment.builder().panelMembers(-1).build())
        .withMessageContaining("members of the panel");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllowanceSpotCheck.builder().visited(-1).build())
        .withMessageContaining("visited");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimumLivingCase.builder().fraudulentAmount(Money.fen(-123)).build())
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("123"));
  }

  @Test
  @DisplayName("texts show nothing of what was told of a person")
  void shows_nothing_of_what_was_told() {
    FileStay stay = FileStay.builder().filed(LocalDate.of(2021, 3, 1)).build();
    assertThat(stay).hasToString("FileStay");
    assertThat(HardshipFile.builder().stays(Listing.of(stay)).build()).hasToString("HardshipFile");
    assertThat(FileInspection.builder().asker(FileAsker.HOLDER).build())
        .hasToString("FileInspection");
    assertThat(DemocraticAssessment.builder().held(LocalDate.of(2014, 3, 3)).build())
        .hasToString("DemocraticAssessment");
    assertThat(MinimumLivingCase.builder().recovered(true).build())
        .hasToString("MinimumLivingCase");
  }
}
