package org.uniondomain.rules.hardship.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.file.FileAccess.MAY_NOT_SEE;
import static org.uniondomain.core.hardship.file.FileAccess.MAY_SEE;
import static org.uniondomain.rules.hardship.file.FileAccessRules.ACCESS;
import static org.uniondomain.rules.hardship.file.FileAccessRules.NOT_LENT;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.file.FileAccess;
import org.uniondomain.core.hardship.file.FileAsker;
import org.uniondomain.core.hardship.file.FileInspection;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("困难职工档案管理办法（2016）第十七条：查阅与外借")
class FileAccessRulesTest {
  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(Division.of("150100"), day, day);
  }

  private static final BoundRulebook RULES = at(LocalDate.of(2024, 6, 30));

  @ParameterizedTest(name = "{0}，出示身份证{1}，批准{2}：{3}")
  @CsvSource({
    "HOLDER, true, false, MAY_SEE",
    "HOLDER, false, true, MAY_NOT_SEE",
    "OUTSIDER, true, false, MAY_NOT_SEE",
    "OUTSIDER, false, true, MAY_SEE"
  })
  @DisplayName("本人凭身份证，外人经保管单位批准")
  void whoMaySee(FileAsker asker, boolean shown, boolean approved, FileAccess expected) {
    FileInspection it =
        FileInspection.builder().asker(asker).identityShown(shown).keeperApproved(approved).build();
    assertThat(RULES.decide(ACCESS, it).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("身份不详：只问尚有关系的；依据为节录")
  void whoAsksIsUnknown() {
    FileInspection it = FileInspection.builder().identityShown(true).keeperApproved(false).build();
    Answer<FileAccess> answer = RULES.decide(ACCESS, it);
    assertThat(answer.asFact().options()).containsExactlyInAnyOrder(MAY_SEE, MAY_NOT_SEE);
    assertThat(answer.notices()).anyMatch(notice -> notice.kind() == NoticeKind.CERTAINTY);
    assertThat(RULES.decide(ACCESS, it.withIdentityShown(Fact.known(false))).asFact())
        .isEqualTo(Fact.known(MAY_NOT_SEE));
  }

  @Test
  @DisplayName("不得外借；2016年以前不适用")
  void notLentOut() {
    FileInspection it = FileInspection.builder().lentOut(true).build();
    assertThat(RULES.decide(NOT_LENT, it).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(NOT_LENT, it.withLentOut(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(NOT_LENT, it.withLentOut(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(at(LocalDate.of(2015, 12, 31)).decide(NOT_LENT, it))
        .isInstanceOf(Verdict.NotApplicable.class);
  }
}
