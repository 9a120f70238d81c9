package org.uniondomain.core.identity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.place.RetiredDivision;

/**
 * 行政区划代码查询结果: what the lists know of the six-digit code inside a number. A number keeps the code of
 * the day on which it was given, so a code that is in no list today is no fault by itself; names
 * that a code carried before are known for Inner Mongolia.
 *
 * @param code the six digits
 * @param status what the lists know
 * @param division the place that has the code today; empty if none has
 * @param formerNames the names that the code carried before, in the order of their years
 * @param region the region of the first two digits, as of the day on which the number was given: a
 *     place may have come to another region since (重庆市 from 四川省 in 1997); empty if no region has
 *     them
 */
public record DivisionLookup(
    String code,
    Status status,
    Optional<Division> division,
    ImmutableList<RetiredDivision> formerNames,
    Optional<Division> region) {

  /** 查询状态: what the lists know of the code. */
  public enum Status {
    /** 现行代码: a place has the code today, and no other name is known for it. */
    LISTED,
    /** 现行代码曾用他名: a place has the code today; the code carried another name before. */
    LISTED_AFTER_ANOTHER,
    /** 已撤销代码: no place has the code today; one had it before. */
    RETIRED,
    /** 未收录代码: the region exists, the code is in no list read here. */
    NOT_LISTED,
    /** 无此省级代码: no region has the first two digits. */
    NO_SUCH_REGION
  }

  static DivisionLookup of(String code) {
    Optional<Division> region = regionOf(code);
    if (region.isEmpty()) {
      return new DivisionLookup(
          code, Status.NO_SUCH_REGION, Optional.empty(), ImmutableList.of(), region);
    }
    Optional<Division> division = Division.find(code);
    ImmutableList<RetiredDivision> former = RetiredDivision.withCode(code);
    Status status =
        former.isEmpty()
            ? division.isPresent() ? Status.LISTED : Status.NOT_LISTED
            : division.isPresent() ? Status.LISTED_AFTER_ANOTHER : Status.RETIRED;
    return new DivisionLookup(code, status, division, former, region);
  }

  static DivisionLookup nation(String code) {
    return new DivisionLookup(
        code, Status.LISTED, Optional.of(Division.NATION), ImmutableList.of(), Optional.empty());
  }

  private static Optional<Division> regionOf(String code) {
    if (code.startsWith("00")) {
      return Optional.empty();
    }
    return code.startsWith("83")
        ? Optional.of(Regions.TAIWAN)
        : Division.find(code.substring(0, 2) + "0000");
  }
}
