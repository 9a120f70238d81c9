package org.uniondomain.core.organisation.member;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 会务公开和会员民主权利: whether the members of a union can know, take part, supervise and elect, and whether
 * the union shows who it is.
 */
@Value.Immutable
public interface MemberOpenness extends WithMemberOpenness {
  /**
   * 知情权落实: whether the affairs of the union are open to its members
   *
   * @return what is known of it
   */
  Fact<Boolean> know();

  /**
   * 参与权落实: whether members take part, by their assembly or congress
   *
   * @return what is known of it
   */
  Fact<Boolean> takePart();

  /**
   * 监督权落实: whether members supervise, by assessing the home
   *
   * @return what is known of it
   */
  Fact<Boolean> supervise();

  /**
   * 选举权落实: whether members elect
   *
   * @return what is known of it
   */
  Fact<Boolean> elect();

  /**
   * 工会亮牌: whether the union shows its sign
   *
   * @return what is known of it
   */
  Fact<Boolean> signDisplayed();

  /**
   * 工会主席亮身份: whether its chair shows who he or she is
   *
   * @return what is known of it
   */
  Fact<Boolean> identityDisplayed();

  /**
   * 建会入会列入考核: whether founding unions and joining them are part of the assessment of local
   * administration
   *
   * @return what is known of it
   */
  Fact<Boolean> foundingAssessed();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMemberOpenness.Builder builder() {
    return ImmutableMemberOpenness.builder();
  }
}
