package org.uniondomain.core.time;

/**
 * 日期类型 (kind of day): whether a day is worked, and if not, why.
 *
 * <p>The difference between the two kinds of days off matters for pay: 中华人民共和国劳动法, article 44, sets
 * one rate for work on a day of rest and a higher one for work on a statutory holiday.
 */
public enum DayKind {
  /** 工作日: a day that is worked, make-up working days included. */
  WORKING,
  /** 休息日: a day off that is no statutory holiday, bridging and shifted days included. */
  REST,
  /** 法定休假日: a holiday of all citizens by 全国年节及纪念日放假办法. */
  STATUTORY_HOLIDAY;

  /** {@return whether the day is worked} */
  public boolean isWorking() {
    return this == WORKING;
  }
}
