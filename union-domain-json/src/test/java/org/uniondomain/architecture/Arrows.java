package org.uniondomain.architecture;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** Which package may import which. A new package, or a new arrow, is a line here and a decision. */
final class Arrows {
  /** Subjects: the same name in core, rules and json. */
  private static final ImmutableSet<String> SUBJECTS =
      ImmutableSet.of(
          "competition",
          "bargaining",
          "hardship",
          "aid",
          "organisation",
          "employment",
          "service",
          "culture",
          "honour",
          "statistics",
          "wage",
          "assembly");

  /** What several subjects stand on. */
  private static final ImmutableSet<String> SHARED = ImmutableSet.of("wage", "assembly");

  /** The arrows between subjects, apart from those to what they share. */
  private static final ImmutableSetMultimap<String, String> BETWEEN_SUBJECTS =
      ImmutableSetMultimap.of("aid", "hardship", "competition", "honour");

  /** Core, below the subjects; free among one another as long as there is no cycle. */
  private static final ImmutableSet<String> GROUND =
      ImmutableSet.of("fact", "money", "time", "place", "identity", "law", "style", "constraint");

  /** Rules, below the subjects: each may import what stands to its right. */
  private static final ImmutableSetMultimap<String, String> MACHINERY =
      ImmutableSetMultimap.<String, String>builder()
          .put("law", "lang")
          .putAll("explain", "law", "lang")
          .putAll("book", "explain", "law", "lang")
          .putAll("audit", "book", "explain", "law", "lang")
          .putAll("batch", "book", "explain", "law", "lang")
          .build();

  private static final ImmutableSet<String> MACHINES =
      ImmutableSet.of("lang", "law", "explain", "book", "audit", "batch");

  private Arrows() {}

  static boolean isListed(Room room) {
    if (room.inCore()) {
      return GROUND.contains(room.name()) || SUBJECTS.contains(room.name());
    }
    if (room.inRules()) {
      return room.name().isEmpty()
          || room.name().equals("region")
          || MACHINES.contains(room.name())
          || SUBJECTS.contains(room.name());
    }
    return room.inJson();
  }

  static boolean allows(Room from, Room to) {
    if (from.equals(to) || from.inJson()) {
      return true;
    }
    if (from.inCore()) {
      return to.inCore() && coreAllows(from.name(), to.name());
    }
    if (!from.inRules() || to.inJson()) {
      return false;
    }
    return to.inCore() ? rulesSeeCore(from.name(), to.name()) : rulesAllow(from.name(), to.name());
  }

  private static boolean coreAllows(String from, String to) {
    return GROUND.contains(to) || subjectAllows(from, to);
  }

  private static boolean rulesSeeCore(String from, String to) {
    return GROUND.contains(to)
        || from.isEmpty()
        || from.equals("region")
        || from.equals(to)
        || subjectAllows(from, to);
  }

  private static boolean rulesAllow(String from, String to) {
    if (from.isEmpty()) {
      return true;
    }
    if (to.isEmpty() || to.equals("region")) {
      return false;
    }
    if (MACHINES.contains(from)) {
      return MACHINERY.containsEntry(from, to);
    }
    return from.equals("region") || MACHINES.contains(to) || subjectAllows(from, to);
  }

  private static boolean subjectAllows(String from, String to) {
    return SUBJECTS.contains(from)
        && ((SHARED.contains(to) && !SHARED.contains(from))
            || BETWEEN_SUBJECTS.containsEntry(from, to));
  }
}
