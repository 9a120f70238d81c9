package org.uniondomain.core.competition.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("比赛工种目录：一个工种只属于一个产业")
class ContestProgrammeTest {
  @Test
  @DisplayName("各产业工种合计等于工种总数，当且仅当没有重复的工种")
  void countsAndDoubles() {
    ContestProgramme apart =
        new ContestProgramme(ImmutableSetMultimap.of("建筑", "砌筑工", "建筑", "钢筋工", "电力", "装表接电工"));
    assertThat(apart.enteredTwice()).isEmpty();
    assertThat(apart.contest().jobTypes()).isEqualTo(Fact.known(3));
    assertThat(apart.contest().industries().items())
        .extracting(industry -> industry.jobTypes().get())
        .containsExactly(2, 1);

    ContestProgramme shared =
        new ContestProgramme(ImmutableSetMultimap.of("建筑", "焊工", "建筑", "钢筋工", "机械", "焊工"));
    assertThat(shared.enteredTwice()).containsExactly("焊工");
    assertThat(shared.contest().jobTypes()).isEqualTo(Fact.known(2));
  }

  @Test
  @DisplayName("空目录：没有产业，也没有工种")
  void nothingEntered() {
    SkillContest contest = new ContestProgramme(ImmutableSetMultimap.of()).contest();
    assertThat(contest.industries().items()).isEmpty();
    assertThat(contest.industries().isComplete()).isTrue();
    assertThat(contest.jobTypes()).isEqualTo(Fact.known(0));
  }
}
