package org.uniondomain.core.competition.contest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.uniondomain.core.fact.Listing;

/**
 * 比赛工种目录: the job types of one skill contest by the industries in which they compete, all of them.
 * A job type may be entered under several industries, so that a rule can report it.
 *
 * @param jobTypes names of job types by the name of the industry; an industry without any is absent
 */
public record ContestProgramme(ImmutableSetMultimap<String, String> jobTypes) {
  /**
   * 重复的工种: job types entered under more than one industry.
   *
   * @return their names, in the order in which they are entered
   */
  public ImmutableSet<String> enteredTwice() {
    ImmutableSetMultimap<String, String> industries = jobTypes.inverse();
    return industries.keySet().stream()
        .filter(jobType -> industries.get(jobType).size() > 1)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * 比赛: the contest with the industries and job types of this programme, each job type counted once
   * in the total; nothing else is known of it.
   *
   * @return the contest
   */
  public SkillContest contest() {
    ImmutableList<ContestIndustry> industries =
        jobTypes.keySet().stream()
            .map(
                name ->
                    ContestIndustry.builder()
                        .name(name)
                        .jobTypes(jobTypes.get(name).size())
                        .build())
            .collect(ImmutableList.toImmutableList());
    return SkillContest.builder()
        .industries(Listing.complete(industries))
        .jobTypes(ImmutableSet.copyOf(jobTypes.values()).size())
        .build();
  }
}
