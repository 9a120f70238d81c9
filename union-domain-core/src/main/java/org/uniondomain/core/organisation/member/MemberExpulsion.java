package org.uniondomain.core.organisation.member;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 开除会籍: the expulsion of a member. Facts that nobody has told are unknown. */
@Value.Immutable
public interface MemberExpulsion extends WithMemberExpulsion {
  /**
   * 严重违法犯罪并受到刑事处分: whether the member committed a serious crime and was punished for it.
   *
   * @return true if so
   */
  Fact<Boolean> criminalPenalty();

  /**
   * 工会小组讨论: whether the group discussed it.
   *
   * @return true if so
   */
  Fact<Boolean> groupDiscussed();

  /**
   * 基层工会委员会决定: whether the grass-roots committee decided.
   *
   * @return true if so
   */
  Fact<Boolean> committeeDecided();

  /**
   * 报上一级工会备案: whether it was filed with the union of the next higher level.
   *
   * @return true if so
   */
  Fact<Boolean> filedAbove();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMemberExpulsion.Builder builder() {
    return ImmutableMemberExpulsion.builder();
  }
}
