package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Language;

/**
 * 说明: why one rule says what it says of one subject, in one language: text to read, and the parts
 * it is made of for JSON and other renderers.
 *
 * @param language the language
 * @param rule id of the rule that was asked
 * @param label what the rule is called
 * @param outcome code of the answer: a kind of verdict, or KNOWN or NONE for an answer
 * @param verdict the answer in words: with consequence and margin, last day, reason, what is still
 *     possible, or the opinions that conflict
 * @param missing what can still matter; empty unless undetermined
 * @param provisions the clauses that speak, with the comparison each makes
 * @param facts the facts that were used
 * @param sources where the clauses and their numbers come from
 * @param notices what to bear in mind
 * @param remedies what would cure a breach
 */
public record Explanation(
    Language language,
    String rule,
    String label,
    String outcome,
    String verdict,
    ImmutableList<MissingText> missing,
    ImmutableList<Provision> provisions,
    ImmutableList<FactText> facts,
    ImmutableList<Source> sources,
    ImmutableList<String> notices,
    ImmutableList<String> remedies) {

  /**
   * 缺失事项: something that can still matter.
   *
   * @param text what it is, with its pointer
   * @param pointer JSON pointer to the fact or list; empty for a number of the law
   */
  public record MissingText(String text, String pointer) {}

  /**
   * 条款说明: one clause in our words.
   *
   * @param rule id of the rule, which may be one of the place
   * @param modality its force
   * @param words its words, with the bounds and numbers as they are at the place and on the day
   * @param formulas the comparisons with the values of the facts; empty where it does not apply
   */
  public record Provision(
      String rule, String modality, String words, ImmutableList<String> formulas) {}

  /**
   * 事实: one fact that was used.
   *
   * @param pointer JSON pointer to it
   * @param label what it is called
   * @param value what is known of it, or that it is not shown
   * @param hidden whether it is not shown because it is sensitive
   * @param text label and value
   */
  public record FactText(String pointer, String label, String value, boolean hidden, String text) {}

  /**
   * 来源: where a clause or a number comes from.
   *
   * @param citation the provision
   * @param certainty how surely it says what is claimed
   * @param place where it governs; empty for a convention of this library
   * @param applies whether it applies here and now; if not, it is where the rule is found elsewhere
   * @param authority the provision and its certainty, for machines
   */
  public record Source(
      String citation, String certainty, String place, boolean applies, Authority authority) {}

  /** Returns the explanation line by line. */
  public ImmutableList<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Message.HEADING.in(language, label, rule));
    boolean answer = outcome.equals("KNOWN") || outcome.equals("NONE");
    lines.add((answer ? Message.ANSWER : Message.VERDICT).in(language, verdict));
    addJoined(lines, Message.MISSING, missing.stream().map(MissingText::text).toList());
    for (Provision each : provisions) {
      lines.add(
          each.rule().equals(rule)
              ? Message.CLAUSE.in(language, each.modality(), each.words())
              : Message.LOCAL_CLAUSE.in(language, each.modality(), each.words(), each.rule()));
    }
    addJoined(lines, Message.FACTS, facts.stream().map(FactText::text).toList());
    provisions.forEach(each -> lines.addAll(each.formulas()));
    addJoined(lines, Message.SOURCE, sources(true));
    addJoined(lines, Message.ELSEWHERE, sources(false));
    notices.forEach(each -> lines.add(Message.NOTICE.in(language, each)));
    remedies.forEach(each -> lines.add(Message.REMEDY.in(language, each)));
    return ImmutableSet.copyOf(lines).asList();
  }

  private List<String> sources(boolean applying) {
    return sources.stream()
        .filter(each -> each.applies() == applying)
        .map(
            each ->
                each.place().isEmpty()
                    ? Message.CONVENTION_ENTRY.in(language, each.citation())
                    : Message.SOURCE_ENTRY.in(
                        language, each.citation(), each.certainty(), each.place()))
        .toList();
  }

  private void addJoined(List<String> lines, Message message, List<String> parts) {
    if (!parts.isEmpty()) {
      lines.add(message.in(language, String.join(Message.SEPARATOR.in(language), parts)));
    }
  }

  /** Returns the lines as one text. */
  public String text() {
    return String.join("\n", lines());
  }

  @Override
  public String toString() {
    return text();
  }
}
