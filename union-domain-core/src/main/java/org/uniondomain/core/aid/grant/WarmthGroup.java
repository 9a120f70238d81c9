package org.uniondomain.core.aid.grant;

import org.uniondomain.core.fact.Labelled;

/** 送温暖对象: the groups that the notice on the festivals of 2020 names. */
public enum WarmthGroup implements Labelled {
  /** 非本人意愿下岗失业、收入明显偏低或子女就学负担重等. */
  LIVING_IN_DIFFICULTY(
      "非本人意愿下岗失业、收入明显偏低或子女就学负担重等",
      "jobless against their will, clearly low income or cost of schooling"),
  /** 因病、因灾、因意外致困. */
  STRICKEN("因病、因灾、因意外致困", "struck by disease, disaster or accident"),
  /** 停发、减发工资的困难企业职工. */
  TROUBLED_ENTERPRISE("停发、减发工资的困难企业职工", "workers of troubled firms with stopped or cut wages"),
  /** 工伤、职业病职工、因公牺牲职工家属、住院职工. */
  INJURED_OR_BEREAVED(
      "工伤、职业病职工、因公牺牲职工家属、住院职工",
      "injured or hospitalised workers, dependants of those killed at work"),
  /** 艰苦岗位职工. */
  HARD_POST("艰苦岗位职工", "workers on hard posts"),
  /** 抢险救灾一线职工. */
  DISASTER_FRONT_LINE("抢险救灾一线职工", "workers on the front line of disasters"),
  /** 节日坚守岗位职工. */
  HOLIDAY_DUTY("节日坚守岗位职工", "workers on duty over the holidays"),
  /** 因公派驻外地职工. */
  POSTED_AWAY("因公派驻外地职工", "workers posted away"),
  /** 重点工程和项目职工. */
  KEY_PROJECT("重点工程和项目职工", "workers of key projects"),
  /** 先进模范职工. */
  ADVANCED("先进模范职工", "advanced workers"),
  /** 其他. */
  OTHER("其他", "others");

  private final String label;
  private final String englishLabel;

  WarmthGroup(String label, String englishLabel) {
    this.label = label;
    this.englishLabel = englishLabel;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String englishLabel() {
    return englishLabel;
  }
}
