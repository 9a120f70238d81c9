package org.uniondomain.core.aid.health;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 两癌检查项目: what a place or an employer did in a year for the screening of women. What nobody has
 * told is unknown.
 */
@Value.Immutable
public interface ScreeningProgramme extends WithScreeningProgramme {
  /**
   * 适龄妇女人数: the women of the age group at the place.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> women();

  /**
   * 已检查人数: those of them who were screened.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> screened();

  /**
   * 用人单位定期安排检查: whether the employer regularly arranges gynaecological and breast examinations for
   * its women workers; the law gives no number, so a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> arrangedByEmployer();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, women(), "women of the age group");
    LowerBound.checkPersonal(0, screened(), "women screened");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableScreeningProgramme.Builder builder() {
    return ImmutableScreeningProgramme.builder();
  }
}
