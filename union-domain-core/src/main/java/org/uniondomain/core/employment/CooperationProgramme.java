package org.uniondomain.core.employment;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 跨区域促进就业项目: what provinces do together for employment: fairs, agreements and bases. What nobody
 * has told is unknown.
 */
@Value.Immutable
public interface CooperationProgramme extends WithCooperationProgramme {
  /**
   * 合作省（自治区、直辖市）数: provinces, autonomous regions and cities that take part.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> provinces();

  /**
   * 校企洽谈签约会场次: sessions at which schools and enterprises signed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> sessions();

  /**
   * 招聘会: the fairs of the programme.
   *
   * @return those that are known
   */
  Listing<@Valid JobFair> fairs();

  /**
   * 校企协议: what was concluded under it.
   *
   * @return those that are known
   */
  Listing<@Valid TrainingAgreement> agreements();

  /**
   * 基地: the bases named under it.
   *
   * @return those that are known
   */
  Listing<@Valid ServiceBase> bases();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, provinces(), "provincial partners");
    LowerBound.check(0, sessions(), "signing sessions");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCooperationProgramme.Builder builder() {
    return ImmutableCooperationProgramme.builder();
  }
}
