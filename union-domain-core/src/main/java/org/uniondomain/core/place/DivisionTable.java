package org.uniondomain.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.uniondomain.core.place.Division.Details;

/**
 * 行政区划代码表: the list of divisions, read once from the data classes of this package.
 *
 * <p>A row is the six-digit code, one blank and the Chinese name; a region stands before its
 * prefectures and a prefecture before its counties. Level and parent follow from the code: {@code
 * ..0000} is a region, {@code ....00} a prefecture, any other a county-level place; the parent of a
 * county-level place is the prefecture with its first four digits, or its region if the list has no
 * such prefecture (municipalities, Hainan, Xinjiang and others).
 *
 * <p>Source: code lists of the Ministry of Civil Affairs and State Council notices, compiled by
 * mumuy/data_location (MIT licence), state of 18 April 2026, with two changes: Taiwan's region code
 * is 710000 as in the Ministry's list (830000, used by the compilation, is the address code of
 * residence permits); two rows that repeated 金门县 and 连江县 of Fujian (350527, 350122) under Taiwan
 * are left out.
 */
final class DivisionTable {

  static final ImmutableList<Division> ALL;
  static final ImmutableMap<String, Division> BY_CODE;
  static final ImmutableListMultimap<Division, Division> CHILDREN;

  static {
    Map<String, Division> read = new HashMap<>(5000);
    read.put(Division.NATION.code(), Division.NATION);
    Map<String, Details> details = details();
    for (String table : tables()) {
      table.lines().forEach(row -> add(row, read, details));
    }
    ALL = read.values().stream().sorted().collect(ImmutableList.toImmutableList());
    ImmutableMap.Builder<String, Division> byCode =
        ImmutableMap.builderWithExpectedSize(ALL.size());
    ImmutableListMultimap.Builder<Division, Division> children = ImmutableListMultimap.builder();
    for (Division division : ALL) {
      byCode.put(division.code(), division);
      division.parent().ifPresent(parent -> children.put(parent, division));
    }
    BY_CODE = byCode.buildOrThrow();
    CHILDREN = children.orderKeysBy(Comparator.naturalOrder()).build();
  }

  private DivisionTable() {}

  private static ImmutableList<String> tables() {
    return ImmutableList.<String>builder()
        .addAll(NorthChinaDivisions.tables())
        .addAll(NortheastDivisions.tables())
        .addAll(EastChinaDivisions.tables())
        .addAll(CentralSouthDivisions.tables())
        .addAll(SouthwestDivisions.tables())
        .addAll(NorthwestDivisions.tables())
        .addAll(IslandAndSpecialRegionDivisions.tables())
        .build();
  }

  private static Map<String, Details> details() {
    Map<String, Details> details = new HashMap<>();
    for (String row : RegionNames.ROWS.lines().toList()) {
      details.put(row.substring(0, 6), new Details(row.substring(7)));
    }
    for (String row : InnerMongoliaNames.ROWS.lines().toList()) {
      String[] cell = row.split("\\|", -1);
      details.put(
          cell[0],
          new Details(cell[2], cell[3].isEmpty() ? null : cell[3], DivisionKind.valueOf(cell[1])));
    }
    return details;
  }

  private static void add(String row, Map<String, Division> read, Map<String, Details> details) {
    String code = row.substring(0, 6);
    Level level = levelOf(code);
    Division division =
        new Division(
            code,
            row.substring(7),
            level,
            parentOf(code, level, read),
            details.getOrDefault(code, Details.NONE));
    if (read.put(code, division) != null) {
      throw new IllegalStateException("the list of divisions names " + code + " twice");
    }
  }

  private static Level levelOf(String code) {
    if (code.endsWith("0000")) {
      return Level.REGION;
    }
    return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
  }

  private static Division parentOf(String code, Level level, Map<String, Division> read) {
    if (level == Level.REGION) {
      return Division.NATION;
    }
    Division prefecture = level == Level.COUNTY ? read.get(code.substring(0, 4) + "00") : null;
    if (prefecture != null) {
      return prefecture;
    }
    String region = code.startsWith("83") ? "710000" : code.substring(0, 2) + "0000";
    Division parent = read.get(region);
    if (parent == null) {
      throw new IllegalStateException("the list of divisions names " + code + " before its region");
    }
    return parent;
  }
}
