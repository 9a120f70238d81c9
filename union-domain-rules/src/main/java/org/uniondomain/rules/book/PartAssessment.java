package org.uniondomain.rules.book;

import java.util.Locale;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Language;

/**
 * 组成部分的评估: what every rule about a part of a subject, or about one item of its lists, says of it.
 *
 * @param <P> type of the part
 * @param pointer JSON Pointer of the part from the subject, such as {@code /workers} or {@code
 *     /payments/0}
 * @param label what the part is called; for an item, what its list is called
 * @param assessment what the rules say of the part, and of its own parts
 */
public record PartAssessment<P>(String pointer, Label label, Assessment<P> assessment) {

  String explain(Language language, Locale locale) {
    return "# " + label.in(language) + " (" + pointer + ")\n\n" + assessment.explain(locale);
  }

  PartAssessment<P> showingSensitive() {
    return new PartAssessment<>(pointer, label, assessment.showingSensitive());
  }
}
