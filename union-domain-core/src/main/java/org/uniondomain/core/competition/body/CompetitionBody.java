package org.uniondomain.core.competition.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;

/**
 * 竞赛领导小组: the leading group, or committee, for labour competitions at one level of one place. What
 * nobody has told is unknown.
 */
@Value.Immutable
public interface CompetitionBody extends WithCompetitionBody {
  /**
   * 层级: at which level it stands.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<CompetitionLevel> level();

  /**
   * 地区: the place it is for.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<Division> place();

  /**
   * 已成立竞赛领导小组: whether there is such a body.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> established();

  /**
   * 成立文件: the document by which it was set up.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> foundingDocument();

  /**
   * 组长: who heads it.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<BodyHead> head();

  /**
   * 组长职务: the post that the head holds.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> headPost();

  /**
   * 成员单位: whom its members come from.
   *
   * @return those that are known
   */
  Listing<MemberDepartment> members();

  /**
   * 已设办公室: whether it has an office.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> office();

  /**
   * 年度: the period whose meetings are counted, first day inclusive, last day exclusive.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<Period> period();

  /**
   * 会议: its meetings.
   *
   * @return those that are known
   */
  Listing<@Valid BodyMeeting> meetings();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCompetitionBody.Builder builder() {
    return ImmutableCompetitionBody.builder();
  }
}
