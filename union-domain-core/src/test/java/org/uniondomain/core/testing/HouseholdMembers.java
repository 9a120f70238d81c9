package org.uniondomain.core.testing;

import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.core.hardship.economy.MemberRelation;
import org.uniondomain.core.hardship.economy.StudyLevel;
import org.uniondomain.core.money.Money;

/** 家庭成员样例: members for tests, registered with the household and away from nothing. */
public final class HouseholdMembers {
  private HouseholdMembers() {}

  /** Returns a member of whom everything is told, of a relation to the head. */
  public static HouseholdMember member(MemberRelation relation) {
    return HouseholdMember.builder()
        .relation(relation)
        .unableToLiveIndependently(false)
        .study(StudyLevel.NOT_STUDYING)
        .supportDuty(false)
        .livesTogether(false)
        .sameRegistration(true)
        .orphanedMinor(false)
        .recognised(false)
        .religiousYearsApart(0)
        .inCustody(false)
        .declaredMissing(false)
        .ableAndOfWorkingAge(true)
        .incomeProved(true)
        .idleMonths(0)
        .employmentIncome(Money.ZERO)
        .employedMonths(12)
        .minimumWage(Money.yuan(2270))
        .build();
  }
}
