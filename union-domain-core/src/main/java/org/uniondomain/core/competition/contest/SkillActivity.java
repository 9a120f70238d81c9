package org.uniondomain.core.competition.contest;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/** 技能活动: a training, a drill or a technical contest of workers. What nobody has told is unknown. */
@Value.Immutable
public interface SkillActivity extends WithSkillActivity {
  /**
   * 活动种类: what kind it is.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<SkillActivityKind> kind();

  /**
   * 举办日期: the first day.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> heldOn();

  /**
   * 参加人数: workers who took part, each counted once; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> persons();

  /**
   * 参加人次: workers who took part, counted once for each time; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> personTimes();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, persons(), "persons");
    LowerBound.check(0, personTimes(), "person-times");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableSkillActivity.Builder builder() {
    return ImmutableSkillActivity.builder();
  }
}
