package org.uniondomain.examples.quickstart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.uniondomain.core.place.Division;
import org.uniondomain.examples.quickstart.Answered.Kind;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

/** 案卷报告: what is wrong, what is open and why, what was found, and a calendar of days. */
final class DossierReport {
  private static final String BREACHED = Verdict.Kind.BREACHED.name();
  private static final String CONFLICT = Verdict.Kind.CONFLICT.name();
  private static final String PENDING = Verdict.Kind.PENDING.name();
  private static final String UNDETERMINED = Verdict.Kind.UNDETERMINED.name();
  private static final String NOT_APPLICABLE = Verdict.Kind.NOT_APPLICABLE.name();

  private final BoundRulebook rules;
  private final ImmutableMap<String, Assessment<?>> assessments;
  private final Locale locale;
  private final Optional<String> overview;
  private final boolean chinese;
  private final ImmutableList<Answered> answers;

  DossierReport(
      BoundRulebook rules,
      ImmutableMap<String, Assessment<?>> assessments,
      Optional<String> overview,
      Locale locale) {
    this.rules = rules;
    this.overview = overview;
    this.assessments = assessments;
    this.locale = locale;
    this.chinese = locale.getLanguage().equals("zh");
    this.answers = Answered.all(assessments, locale);
  }

  /**
   * Returns the report as text.
   *
   * @param everything whether to give the reasons of every answer, not only of what is wrong
   */
  String text(boolean everything) {
    StringBuilder text = new StringBuilder();
    Division place = rules.place();
    text.append("== ")
        .append(chinese ? place.name() : place.englishName().orElse(place.name()))
        .append(", ")
        .append(rules.asOf())
        .append(" ==\n\n");
    overview.ifPresent(text::append);
    reasons(everything ? each -> true : DossierReport::isWrong, text);
    section(words("需要处理", "To be dealt with"), this::isToBeDealtWith, text);
    section(words("尚在期限内", "Still in time"), each -> each.is(PENDING), text);
    section(words("资料不足", "Not decided for want of facts"), this::isOpen, text);
    if (overview.isEmpty()) {
      section(words("认定和计算", "Found and reckoned"), DossierReport::isResult, text);
    }
    section(words("日程", "Calendar"), each -> each.kind() == Kind.DAY && !isSilent(each), text);
    text.append(counts()).append('\n');
    return text.toString();
  }

  /** Returns the same for machines: the answers about each thing the dossier tells of. */
  String json() {
    AnswerWriter writer = AnswerWriter.full().explaining(locale);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    assessments.forEach((name, each) -> object.set(name, writer.tree(each)));
    return object.toPrettyString() + "\n";
  }

  private static boolean isWrong(Answered each) {
    return each.is(BREACHED) || each.is(CONFLICT);
  }

  /** Returns whether something is wrong that an overview does not show already. */
  private boolean isToBeDealtWith(Answered each) {
    return isWrong(each) && !(overview.isPresent() && each.isWrongData());
  }

  private boolean isOpen(Answered each) {
    return each.kind() == Kind.REQUIREMENT && each.is(UNDETERMINED);
  }

  private static boolean isSilent(Answered each) {
    return each.is(NOT_APPLICABLE);
  }

  private static boolean isResult(Answered each) {
    return (each.kind() == Kind.OUTCOME || each.kind() == Kind.AMOUNT) && !isSilent(each);
  }

  private void reasons(Predicate<Answered> which, StringBuilder text) {
    answers.stream().filter(which).forEach(each -> text.append(each.text()).append("\n\n"));
  }

  private void section(String title, Predicate<Answered> which, StringBuilder text) {
    List<Answered> chosen = answers.stream().filter(which).toList();
    if (chosen.isEmpty()) {
      return;
    }
    text.append("-- ").append(title).append(" (").append(chosen.size()).append(") --\n");
    Columns columns = new Columns();
    for (Answered each : chosen) {
      columns.row(each.pointer(), each.why().label(), outcome(each));
    }
    columns.lines().forEach(line -> text.append(line).append('\n'));
    text.append('\n');
  }

  /** Returns the answer; where it is open, with what is missing. */
  private static String outcome(Answered each) {
    return each.why().missing().isEmpty()
        ? each.why().verdict()
        : each.why().verdict()
            + " ← "
            + String.join(", ", each.why().missing().stream().map(m -> m.text()).toList());
  }

  private String counts() {
    return words("要求共 ", "Requirements: ")
        + count(each -> true)
        + words(" 条：符合 ", "; met ")
        + count(each -> each.is(Verdict.Kind.MET.name()))
        + words("，不符合 ", ", breached ")
        + count(each -> each.is(BREACHED))
        + words("，冲突 ", ", in conflict ")
        + count(each -> each.is(CONFLICT))
        + words("，尚在期限内 ", ", still in time ")
        + count(each -> each.is(PENDING))
        + words("，无法确定 ", ", undetermined ")
        + count(each -> each.is(UNDETERMINED))
        + words("，不适用 ", ", not applicable ")
        + count(DossierReport::isSilent);
  }

  private long count(Predicate<Answered> which) {
    return answers.stream().filter(each -> each.kind() == Kind.REQUIREMENT).filter(which).count();
  }

  private String words(String chineseWords, String english) {
    return chinese ? chineseWords : english;
  }
}
