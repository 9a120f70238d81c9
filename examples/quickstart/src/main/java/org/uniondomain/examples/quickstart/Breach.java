package org.uniondomain.examples.quickstart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.Finding;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

/**
 * 问题: a requirement that something of an enterprise does not meet.
 *
 * @param <S> the subject
 * @param pointer where in the enterprise the subject stands
 * @param of what the rules say of the subject
 * @param rule the requirement
 */
record Breach<S>(String pointer, Assessment<S> of, Requirement<S> rule) {

  /**
   * Returns every requirement that a subject, one of its parts or an item of its lists breaches.
   */
  static <S> Stream<Breach<?>> in(String pointer, Assessment<S> of) {
    Stream<Breach<?>> own = of.findings().stream().flatMap(each -> breached(pointer, of, each));
    Stream<Breach<?>> parts =
        of.parts().stream().flatMap(each -> in(pointer + each.pointer(), each.assessment()));
    return Stream.concat(parts, own);
  }

  private static <S> Stream<Breach<?>> breached(
      String pointer, Assessment<S> of, Finding<S> finding) {
    return finding instanceof Finding.OfRequirement<S> asked
            && asked.verdict().kind() == Verdict.Kind.BREACHED
        ? Stream.of(new Breach<>(pointer, of, asked.rule()))
        : Stream.empty();
  }

  String explain(Locale locale) {
    return of.explain(rule, locale);
  }

  ObjectNode json(AnswerWriter writer) {
    return writer.tree(of, rule).put("about", pointer);
  }
}
