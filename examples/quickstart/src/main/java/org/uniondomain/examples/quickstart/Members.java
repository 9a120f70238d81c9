package org.uniondomain.examples.quickstart;

import com.google.common.base.CaseFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Vocabulary;

/** 成员表: every member that may stand in a file, with its form and what it is called. */
final class Members {
  private static final Map<Class<?>, String> FORMS =
      Map.of(
          Money.class, "\"1234.50\" (yuan)",
          Integer.class, "1",
          LocalDate.class, "\"2013-06-30\"",
          Boolean.class, "true, false",
          Ratio.class, "\"1/3\", \"72%\"",
          Division.class, "\"150100\"",
          Period.class, "\"2013\", \"2013-06\", {\"from\", \"until\"}",
          String.class, "text");

  private final Columns columns = new Columns();
  private final Language language;

  private Members(Locale locale) {
    this.language = Language.of(locale);
  }

  static String of(Vocabulary<?> vocabulary, Locale locale) {
    Members members = new Members(locale);
    members.add("", vocabulary);
    return members.columns.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private <S> void add(String pointer, Vocabulary<S> vocabulary) {
    for (Attribute<S, ?> each : vocabulary.facts()) {
      row(pointer + each.description().pointer(), form(each), each.description().label());
    }
    for (Vocabulary.PartOf<S, ?> each : vocabulary.parts()) {
      String inner = pointer + each.part().description().pointer();
      row(inner, "{...}", each.part().description().label());
      if (!each.elsewhere()) {
        add(inner, each.vocabulary());
      }
    }
    for (Vocabulary.ListOf<S, ?> each : vocabulary.lists()) {
      String inner = pointer + each.items().description().pointer();
      Choice<?, ?> code = each.vocabulary().code();
      row(
          inner,
          code == null ? "[{...}]" : "[" + codes(code.type()) + "]",
          each.items().description().label());
      if (!each.elsewhere()) {
        add(inner + "/0", each.vocabulary());
      }
    }
  }

  private void row(String pointer, String form, Label label) {
    columns.row(pointer, label.in(language), form);
  }

  private static String form(Attribute<?, ?> attribute) {
    return attribute instanceof Choice<?, ?> choice
        ? codes(choice.type())
        : FORMS.getOrDefault(attribute.type(), attribute.type().getSimpleName());
  }

  /** Returns the codes of an enum, as a file writes them. */
  private static String codes(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, each.name()))
        .collect(Collectors.joining(", "));
  }
}
