package org.uniondomain.core.hardship.holder;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.identity.IdentityNumber;

/**
 * 档案持有人: the person in whose name a household is put on file.
 *
 * <p>What nobody has told is unknown; none reads as unknown and never as no.
 */
@Value.Immutable
public interface FileHolder extends WithFileHolder {
  /**
   * 公民身份号码: the number of the person.
   *
   * @return the value, or what is known of it
   */
  Fact<IdentityNumber> identityNumber();

  /**
   * 身份: in what capacity the person asks.
   *
   * @return the kind, or what is known of it
   */
  Fact<HolderKind> kind();

  /**
   * 所在单位已建工会: whether the unit has a union.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unitHasUnion();

  /**
   * 工会会员: whether the person is a member of a union.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unionMember();

  /**
   * 劳动关系月数: the months for which the labour relation, by contract or in fact, has lasted.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> labourRelationMonths();

  /**
   * 长期在城镇生活: whether the person lives in a city for the long term.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> livesInCity();

  /**
   * 正在领取失业保险金: whether the person draws unemployment benefit now.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> drawsUnemploymentBenefit();

  /**
   * 本地城镇户籍: whether the person is registered in a town of the place.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> localUrbanRegistration();

  /**
   * 街道、社区已建工会: whether the street or community where the person lives has a union.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> communityHasUnion();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, labourRelationMonths(), "months of labour relation");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "FileHolder";
  }

  /**
   * Starts a holder of whom nothing is known.
   *
   * @return a new builder
   */
  static ImmutableFileHolder.Builder builder() {
    return ImmutableFileHolder.builder();
  }
}
