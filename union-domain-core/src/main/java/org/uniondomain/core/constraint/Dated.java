package org.uniondomain.core.constraint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 有起止日期者: a row of a caller's own that tells the days between which something ran. */
public interface Dated {
  /**
   * 首日: the first day.
   *
   * @return the day, or null if it is not known
   */
  @Nullable LocalDate firstDay();

  /**
   * 末日: the last day, or the first day after, as the row counts.
   *
   * @return the day, or null if it is not known
   */
  @Nullable LocalDate lastDay();
}
