package org.uniondomain.core.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;

/**
 * 节假日安排 (schedules of holidays and make-up working days), 2007 to 2026, as data.
 *
 * <p>Source: 国务院办公厅关于2007年部分节假日安排的通知 and its successors, one notice for each year, at the address
 * above its row, and for 2020 also 国务院办公厅关于延长2020年春节假期的通知. They name the days off and the make-up
 * working days; which of the days off are statutory holidays follows from 全国年节及纪念日放假办法 in its texts
 * of 1999, 2007, 2013 and 2024.
 *
 * <p>How a row reads: the year; {@code S} and the statutory holidays; {@code R} and the other days
 * of rest that the plain week (Monday to Friday working, Saturday and Sunday rest) does not have,
 * or that the notice names; {@code W} and the make-up working days. A day is month and day, {@code
 * 0218} for 18 February; {@code -1230} is 30 December of the year before. Where two statutory
 * holidays fall on one day (3 October 2009, 1 October 2020) the day stands once.
 */
final class BundledSchedules {

  private static final String[] ROWS = {
    // http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm
    "2007 S 0101 0218 0219 0220 0501 0502 0503 1001 1002 1003 R 0102 0103 0221 0222 "
        + "0223 0224 0504 0505 0506 0507 1004 1005 1006 1007 W -1230 -1231 0217 0225 0428 "
        + "0429 0929 0930",
    // http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm
    "2008 S 0101 0206 0207 0208 0404 0501 0608 0914 1001 1002 1003 R -1230 -1231 "
        + "0209 0210 0211 0212 0405 0406 0502 0503 0607 0609 0913 0915 0929 0930 1004 1005 "
        + "W -1229 0202 0203 0504 0927 0928",
    // http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm
    "2009 S 0101 0125 0126 0127 0404 0501 0528 1001 1002 1003 R 0102 0103 0128 0129 "
        + "0130 0131 0405 0406 0502 0503 0529 0530 1004 1005 1006 1007 1008 W 0104 0124 "
        + "0201 0531 0927 1010",
    // http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm
    "2010 S 0101 0213 0214 0215 0405 0501 0616 0922 1001 1002 1003 R 0102 0103 0216 "
        + "0217 0218 0219 0403 0404 0502 0503 0614 0615 0923 0924 1004 1005 1006 1007 W "
        + "0220 0221 0612 0613 0919 0925 0926 1009",
    // http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm
    "2011 S 0101 0202 0203 0204 0405 0501 0606 0912 1001 1002 1003 R 0102 0103 0205 "
        + "0206 0207 0208 0403 0404 0430 0502 0604 0605 0910 0911 1004 1005 1006 1007 W "
        + "0130 0212 0402 1008 1009",
    // http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm
    "2012 S 0101 0122 0123 0124 0404 0501 0623 0930 1001 1002 1003 R 0102 0103 0125 "
        + "0126 0127 0128 0402 0403 0429 0430 0622 0624 1004 1005 1006 1007 W -1231 0121 "
        + "0129 0331 0401 0428 0929",
    // http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm
    "2013 S 0101 0209 0210 0211 0404 0501 0612 0919 1001 1002 1003 R 0102 0103 0212 "
        + "0213 0214 0215 0405 0406 0429 0430 0610 0611 0920 0921 1004 1005 1006 1007 W "
        + "0105 0106 0216 0217 0407 0427 0428 0608 0609 0922 0929 1012",
    // http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm
    "2014 S 0101 0131 0201 0202 0405 0501 0602 0908 1001 1002 1003 R 0203 0204 0205 "
        + "0206 0407 0502 0503 1004 1005 1006 1007 W 0126 0208 0504 0928 1011",
    // http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm
    "2015 S 0101 0219 0220 0221 0405 0501 0620 0927 1001 1002 1003 R 0102 0103 0218 "
        + "0222 0223 0224 0406 0622 0903 0904 0905 1004 1005 1006 1007 W 0104 0215 0228 "
        + "0906 1010",
    // http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm
    "2016 S 0101 0208 0209 0210 0404 0501 0609 0915 1001 1002 1003 R 0207 0211 0212 "
        + "0213 0502 0610 0611 0916 0917 1004 1005 1006 1007 W 0206 0214 0612 0918 1008 "
        + "1009",
    // http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm
    "2017 S 0101 0128 0129 0130 0404 0501 0530 1001 1002 1003 1004 R 0102 0127 0131 "
        + "0201 0202 0402 0403 0528 0529 1005 1006 1007 1008 W 0122 0204 0401 0527 0930",
    // http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm
    "2018 S 0101 0216 0217 0218 0405 0501 0618 0924 1001 1002 1003 R 0215 0219 0220 "
        + "0221 0406 0407 0429 0430 1004 1005 1006 1007 W 0211 0224 0408 0428 0929 0930",
    // http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm
    "2019 S 0101 0205 0206 0207 0405 0501 0607 0913 1001 1002 1003 R -1230 -1231 "
        + "0204 0208 0209 0210 0502 0503 0504 1004 1005 1006 1007 W -1229 0202 0203 0428 "
        + "0505 0929 1012",
    // http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm
    "2020 S 0101 0125 0126 0127 0404 0501 0625 1001 1002 1003 R 0124 0128 0129 0130 "
        + "0131 0201 0202 0405 0406 0502 0503 0504 0505 0626 0627 1004 1005 1006 1007 1008 "
        + "W 0119 0203 0426 0509 0628 0927 1010",
    // http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm
    "2021 S 0101 0212 0213 0214 0404 0501 0614 0921 1001 1002 1003 R 0102 0103 0211 "
        + "0215 0216 0217 0403 0405 0502 0503 0504 0505 0612 0613 0919 0920 1004 1005 1006 "
        + "1007 W 0207 0220 0425 0508 0918 0926 1009",
    // http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm
    "2022 S 0101 0201 0202 0203 0405 0501 0603 0910 1001 1002 1003 R 0102 0103 0131 "
        + "0204 0205 0206 0403 0404 0430 0502 0503 0504 0604 0605 0911 0912 1004 1005 1006 "
        + "1007 W 0129 0130 0402 0424 0507 1008 1009",
    // http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm
    "2023 S 0101 0122 0123 0124 0405 0501 0622 0929 1001 1002 1003 R -1231 0102 0121 "
        + "0125 0126 0127 0429 0430 0502 0503 0623 0624 0930 1004 1005 1006 W 0128 0129 "
        + "0423 0506 0625 1007 1008",
    // https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm
    "2024 S 0101 0210 0211 0212 0404 0501 0610 0917 1001 1002 1003 R 0213 0214 0215 "
        + "0216 0217 0405 0406 0502 0503 0504 0505 0915 0916 1004 1005 1006 1007 W 0204 "
        + "0218 0407 0428 0511 0914 0929 1012",
    // https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm
    "2025 S 0101 0128 0129 0130 0131 0404 0501 0502 0531 1001 1002 1003 1006 R 0201 "
        + "0202 0203 0204 0405 0406 0503 0504 0505 0601 0602 1004 1005 1007 1008 W 0126 "
        + "0208 0427 0928 1011",
    // https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
    "2026 S 0101 0216 0217 0218 0219 0405 0501 0502 0619 0925 1001 1002 1003 R 0102 "
        + "0103 0215 0220 0221 0222 0223 0404 0406 0503 0504 0505 0620 0621 0926 0927 1004 "
        + "1005 1006 1007 W 0104 0214 0228 0509 0920 1010",
  };

  private BundledSchedules() {}

  /** Every bundled year with the days its notice names. */
  static ImmutableSortedMap<Integer, ImmutableMap<LocalDate, DayKind>> read() {
    ImmutableSortedMap.Builder<Integer, ImmutableMap<LocalDate, DayKind>> years =
        ImmutableSortedMap.naturalOrder();
    for (String row : ROWS) {
      int year = Integer.parseInt(row.substring(0, 4));
      years.put(year, days(year, row.substring(5)));
    }
    return years.buildOrThrow();
  }

  private static ImmutableMap<LocalDate, DayKind> days(int year, String row) {
    ImmutableMap.Builder<LocalDate, DayKind> days = ImmutableMap.builder();
    DayKind kind = DayKind.WORKING;
    for (String word : Splitter.on(' ').split(row)) {
      switch (word) {
        case "S" -> kind = DayKind.STATUTORY_HOLIDAY;
        case "R" -> kind = DayKind.REST;
        case "W" -> kind = DayKind.WORKING;
        default -> days.put(day(year, word), kind);
      }
    }
    return days.buildOrThrow();
  }

  private static LocalDate day(int year, String word) {
    boolean before = word.startsWith("-");
    int digits = Integer.parseInt(before ? word.substring(1) : word);
    return LocalDate.of(before ? year - 1 : year, digits / 100, digits % 100);
  }
}
