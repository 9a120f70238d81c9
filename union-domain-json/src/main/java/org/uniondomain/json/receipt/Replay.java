package org.uniondomain.json.receipt;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Language;

/**
 * 重放结果: what has changed since a receipt was made: the facts, what the rules say, what they answer;
 * or nothing.
 *
 * @param library the edition of the library then and now, where they differ
 * @param factsDiffer whether any fact differs
 * @param facts pointers of facts that differ, were not told then or are not told now
 * @param personalFactsDiffer whether personal facts differ that have no digest of their own
 * @param meaning rules and numbers that differ, are new or are gone, such as {@code number
 *     hardship.tier.deep-line}
 * @param conclusions rules that answer differently
 */
public record Replay(
    Optional<String> library,
    boolean factsDiffer,
    ImmutableSortedSet<String> facts,
    boolean personalFactsDiffer,
    ImmutableSortedSet<String> meaning,
    ImmutableList<Difference> conclusions) {

  /**
   * 结论变化.
   *
   * @param pointer JSON Pointer to the part; empty for the subject itself
   * @param rule the id of the rule
   * @param before what it said then; empty if it was not asked
   * @param now what it says now; empty if it is not asked; the same as before where the difference
   *     is in what is withheld
   */
  public record Difference(
      String pointer, String rule, Optional<String> before, Optional<String> now) {}

  static Replay between(Receipt before, Receipt now) {
    boolean sameFacts = before.factsDigest().equals(now.factsDigest());
    String library = before.library() + " -> " + now.library();
    return new Replay(
        before.library().equals(now.library()) ? Optional.empty() : Optional.of(library),
        !sameFacts,
        differing(before.facts(), now.facts()),
        !before.personalDigest().equals(now.personalDigest()),
        differing(before.meaning(), now.meaning()),
        conclusions(before, now, sameFacts));
  }

  private static ImmutableSortedSet<String> differing(
      ImmutableSortedMap<String, String> before, ImmutableSortedMap<String, String> now) {
    return Sets.union(before.keySet(), now.keySet()).stream()
        .filter(each -> !Objects.equals(before.get(each), now.get(each)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /** Compares conclusions; what is sealed with the facts only where the facts are the same. */
  private static ImmutableList<Difference> conclusions(
      Receipt before, Receipt now, boolean sameFacts) {
    Map<String, Conclusion> then = byKey(before);
    ImmutableList.Builder<Difference> all = ImmutableList.builder();
    byKey(now)
        .forEach(
            (key, each) -> {
              Conclusion old = then.remove(key);
              if (old == null
                  || !old.said().equals(each.said())
                  || (sameFacts && !old.sealed().equals(each.sealed()))) {
                all.add(difference(each, old, each));
              }
            });
    then.values().forEach(each -> all.add(difference(each, each, null)));
    return all.build();
  }

  private static Map<String, Conclusion> byKey(Receipt receipt) {
    Map<String, Conclusion> all = new LinkedHashMap<>();
    receipt.conclusions().forEach(each -> all.putIfAbsent(each.key(), each));
    return all;
  }

  private static Difference difference(
      Conclusion any, @Nullable Conclusion before, @Nullable Conclusion now) {
    return new Difference(
        any.pointer(),
        any.rule(),
        Optional.ofNullable(before).map(Conclusion::said),
        Optional.ofNullable(now).map(Conclusion::said));
  }

  /**
   * Returns whether facts, rules and answers are all the same; the edition of the library does not
   * matter.
   */
  public boolean isSame() {
    return !factsDiffer && meaning.isEmpty() && conclusions.isEmpty();
  }

  /**
   * 说明: what has changed, for people, one line for each kind of change.
   *
   * @param language the language of the reader
   */
  public String message(Language language) {
    boolean chinese = language == Language.CHINESE;
    if (isSame()) {
      return chinese ? "事实、规则、结论均无变化" : "facts, rules and answers are the same";
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (factsDiffer) {
      String named = String.join(", ", facts);
      String personal =
          !personalFactsDiffer ? "" : chinese ? "（含个人信息）" : " (personal facts among them)";
      lines.add((chinese ? "事实有变化：" : "facts differ: ") + named + personal);
    }
    if (!meaning.isEmpty()) {
      lines.add((chinese ? "规则有变化：" : "rules differ: ") + String.join(", ", meaning));
    }
    for (Difference each : conclusions) {
      String none = chinese ? "未问及" : "not asked";
      String before = each.before().orElse(none);
      String now = each.now().orElse(none);
      String hidden = chinese ? "（变化部分已隐去）" : " (what differs is withheld)";
      lines.add(
          each.pointer()
              + (each.pointer().isEmpty() ? "" : " ")
              + each.rule()
              + (chinese ? "：" : ": ")
              + (before.equals(now) ? before + hidden : before + " → " + now));
    }
    return lines.build().stream().collect(joining("\n"));
  }
}
