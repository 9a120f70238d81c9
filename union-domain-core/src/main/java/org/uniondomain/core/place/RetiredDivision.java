package org.uniondomain.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;

/**
 * 撤销或更名的行政区划代码: a code of Inner Mongolia together with a name that it no longer carries. Identity
 * numbers keep the code of the place where they were first given, so these pairs are still met. One
 * code can have carried several names, and some codes are in use again under a new name.
 *
 * <p>The years are those of the yearly civil-affairs lists that name the pair, both ends included;
 * the lists of 1980 to 2019 were read. They say in which year a list named the pair, not on which
 * day it began or ended. The first year 1980 is the first list, not the year of founding.
 *
 * <p>Source: code lists of the Ministry of Civil Affairs, 1980 to 2019.
 *
 * @param code the six-digit code
 * @param name the Chinese name that the code carried
 * @param firstYearListed the first year whose list names the pair
 * @param lastYearListed the last year whose list names the pair, inclusive
 * @param reusedAs the division that has the code today under another name; empty if none has
 */
public record RetiredDivision(
    String code,
    String name,
    int firstYearListed,
    int lastYearListed,
    Optional<Division> reusedAs) {

  /**
   * 构造: checks that the row can be true.
   *
   * @param code the six-digit code
   * @param name the Chinese name that the code carried
   * @param firstYearListed the first year whose list names the pair
   * @param lastYearListed the last year whose list names the pair, inclusive
   * @param reusedAs the division that has the code today under another name
   * @throws IllegalArgumentException if the years are reversed or the division has another code
   */
  public RetiredDivision {
    if (firstYearListed > lastYearListed) {
      throw new IllegalArgumentException(
          code + " " + name + " is listed from " + firstYearListed + " to " + lastYearListed);
    }
    reusedAs.ifPresent(
        division -> {
          if (!division.code().equals(code)) {
            throw new IllegalArgumentException(
                code + " " + name + " cannot be in use again as " + division);
          }
        });
  }

  /**
   * 按代码查找: the names that the code carried and no longer carries.
   *
   * @param code any text
   * @return the rows in the order of their years; empty if there is none
   */
  public static ImmutableList<RetiredDivision> withCode(String code) {
    return Table.BY_CODE.get(code);
  }

  /**
   * 全部记录: every row.
   *
   * @return all rows in code order
   */
  public static ImmutableList<RetiredDivision> all() {
    return Table.ALL;
  }

  /**
   * 曾列入该年名单: whether the list of a year named the pair.
   *
   * @param year a year, such as 1995
   * @return true from the first to the last year listed, both included
   */
  public boolean isListedIn(int year) {
    return firstYearListed <= year && year <= lastYearListed;
  }

  /** The rows, read once from the data class. */
  private static final class Table {

    static final ImmutableList<RetiredDivision> ALL =
        InnerMongoliaRetiredCodes.ROWS
            .lines()
            .map(row -> row.split("\\|", -1))
            .map(
                cell ->
                    new RetiredDivision(
                        cell[0],
                        cell[1],
                        Integer.parseInt(cell[2]),
                        Integer.parseInt(cell[3]),
                        Division.find(cell[0])))
            .collect(ImmutableList.toImmutableList());

    static final ImmutableListMultimap<String, RetiredDivision> BY_CODE =
        ALL.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    RetiredDivision::code, retired -> retired));

    private Table() {}
  }
}
