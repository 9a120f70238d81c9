package org.uniondomain.core.employment;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 公益性岗位: a post of public interest in which the government invests. What nobody has told is
 * unknown.
 */
@Value.Immutable
public interface PublicInterestPost extends WithPublicInterestPost {
  /**
   * 有符合岗位要求的就业困难人员: whether a person in employment difficulty suits the post.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> suitableApplicant();

  /**
   * 安排就业困难人员: whether the post went to such a person.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> givenToOne();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePublicInterestPost.Builder builder() {
    return ImmutablePublicInterestPost.builder();
  }
}
