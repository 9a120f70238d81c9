package org.uniondomain.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Finding;
import org.uniondomain.rules.book.PartAssessment;
import org.uniondomain.rules.book.Remedy;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

/**
 * 答案写出: writes an assessment: for each rule its id, the verdict or answer with all that belongs to
 * it, and what is missing; then the same for each part, with the pointer to it; pointers inside a
 * part start there. There are two forms, and the document says which it is, and of which version:
 *
 * <ul>
 *   <li><b>compact</b>, for mass runs: what is missing as a pointer, or as the id of a number; what
 *       to bear in mind as a code;
 *   <li><b>full</b>: what is missing and what to bear in mind with all that belongs to it, besides
 *       what would cure a breach, and the provisions.
 * </ul>
 *
 * <p>{@link AnswerSchema} is their JSON Schema. A later version may add members and codes within
 * {@link #VERSION}; it takes another number where a member goes or means something else.
 *
 * <p>Codes are those of the library's enums in camel case; readers must expect new ones. Amounts
 * are texts in yuan. What would tell something of a sensitive fact is left out and {@code
 * "withheld": true} put in its place, unless the assessment is one {@link
 * Assessment#showingSensitive}. A writer is immutable and safe to share.
 */
public final class AnswerWriter {
  /** 文档版本: the version of both forms. */
  public static final int VERSION = 1;

  private final ValueCodecs codecs;
  private final boolean full;
  private final Optional<Locale> locale;

  private AnswerWriter(ValueCodecs codecs, boolean full, Optional<Locale> locale) {
    this.codecs = codecs;
    this.full = full;
    this.locale = locale;
  }

  /**
   * 简式: outcomes, codes and pointers.
   *
   * @return the writer
   */
  public static AnswerWriter compact() {
    return new AnswerWriter(ValueCodecs.standard(true), false, Optional.empty());
  }

  /**
   * 详式: besides, remedies, provisions and what to bear in mind in full.
   *
   * @return the writer
   */
  public static AnswerWriter full() {
    return new AnswerWriter(ValueCodecs.standard(true), true, Optional.empty());
  }

  /**
   * The same writer, which also writes the explanation of each answer.
   *
   * @param reader the language of the reader: Chinese, or English for any other
   * @return the writer
   */
  public AnswerWriter explaining(Locale reader) {
    return new AnswerWriter(codecs, full, Optional.of(reader));
  }

  /**
   * The same writer, which also writes answers of a further type.
   *
   * @param codec how its values are written
   * @return the writer
   */
  public AnswerWriter with(ValueCodec<?> codec) {
    return new AnswerWriter(codecs.with(codec), full, locale);
  }

  /**
   * 写成文本: every answer of an assessment in one line.
   *
   * @param assessment the answers
   * @return the document
   * @throws IllegalArgumentException if a value is of a type without {@link ValueCodec}
   */
  public String write(Assessment<?> assessment) {
    return tree(assessment).toString();
  }

  /**
   * 写成节点: every answer of an assessment as a tree.
   *
   * @param <S> the subject
   * @param assessment the answers
   * @return the document
   * @throws IllegalArgumentException as {@link #write}
   */
  public <S> ObjectNode tree(Assessment<S> assessment) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    BoundRulebook rules = assessment.rules();
    object.put("version", VERSION);
    object.put("form", full ? "full" : "compact");
    object.put("book", rules.book().id());
    object.put("place", rules.place().code());
    object.put("day", rules.day().toString());
    object.put("asOf", rules.asOf().toString());
    answers(assessment, object);
    return object;
  }

  private <S> void answers(Assessment<S> assessment, ObjectNode object) {
    object.put("subject", assessment.subject().id());
    ArrayNode answers = object.putArray("answers");
    assessment.findings().forEach(each -> answers.add(answer(assessment, each)));
    ImmutableList<PartAssessment<?>> parts = assessment.parts();
    if (!parts.isEmpty()) {
      ArrayNode array = object.putArray("parts");
      for (PartAssessment<?> part : parts) {
        ObjectNode node = array.addObject();
        node.put("pointer", part.pointer());
        answers(part.assessment(), node);
      }
    }
  }

  /**
   * 写出一条: the answer of one rule as a tree.
   *
   * @param <S> the subject
   * @param assessment the answers
   * @param rule the rule
   * @return the answer
   * @throws IllegalArgumentException if the rule was not asked, and as {@link #write}
   */
  public <S> ObjectNode tree(Assessment<S> assessment, Rule<S> rule) {
    return assessment.findings().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .map(each -> answer(assessment, each))
        .orElseThrow(() -> new IllegalArgumentException("rule " + rule.id() + " was not asked"));
  }

  private <S> ObjectNode answer(Assessment<S> assessment, Finding<S> finding) {
    Explanation why = assessment.explanation(finding.rule(), locale.orElse(Locale.ENGLISH));
    boolean withheld = why.facts().stream().anyMatch(Explanation.FactText::hidden);
    AnswerNodes nodes = new AnswerNodes(codecs, full, withheld);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("rule", finding.rule().id());
    if (finding instanceof Finding.OfRequirement<S> of) {
      nodes.verdict(of.verdict(), object);
      if (full) {
        remedies(assessment, of.rule(), of.verdict(), object);
      }
    } else if (finding instanceof Finding.OfResult<S> of) {
      result(of.answer(), nodes, object);
    }
    nodes.notices(finding.notices(), object);
    if (full) {
      ArrayNode sources = object.putArray("sources");
      why.sources().forEach(each -> sources.add(nodes.source(each)));
    }
    locale.ifPresent(
        reader -> {
          ObjectNode explanation = object.putObject("explanation");
          explanation.put("language", Language.of(reader) == Language.CHINESE ? "zh" : "en");
          explanation.put("label", why.label());
          explanation.put("text", why.text());
        });
    return object;
  }

  private static <V> void result(Answer<V> answer, AnswerNodes nodes, ObjectNode object) {
    nodes.answer(answer, object);
  }

  private <S> void remedies(
      Assessment<S> assessment, Requirement<S> rule, Verdict verdict, ObjectNode object) {
    if (verdict.kind() != Verdict.Kind.BREACHED) {
      return;
    }
    ArrayNode all = object.putArray("remedies");
    for (Remedy<S> remedy : assessment.remedies(rule)) {
      remedy(remedy.attribute(), remedy.applyTo(assessment.value()), all.addObject());
    }
  }

  private <S, V> void remedy(Attribute<S, V> attribute, S cured, ObjectNode object) {
    object.put("pointer", attribute.description().pointer());
    object.set("to", new FactForm<>(codecs.of(attribute), true).write(attribute.of(cured)));
  }

  /**
   * 写出结论: a verdict by itself, with what to bear in mind. By itself it does not know what it rests
   * on, so nothing is withheld.
   *
   * @param verdict the verdict
   * @return the verdict as a tree
   */
  public ObjectNode tree(Verdict verdict) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    AnswerNodes nodes = new AnswerNodes(codecs, full, false);
    nodes.verdict(verdict, object);
    nodes.notices(verdict.notices(), object);
    return object;
  }

  /**
   * 写出答案: an answer by itself, as {@link #tree(Verdict)}.
   *
   * @param answer the answer
   * @return the answer as a tree
   * @throws IllegalArgumentException as {@link #write}
   */
  public ObjectNode tree(Answer<?> answer) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    AnswerNodes nodes = new AnswerNodes(codecs, full, false);
    result(answer, nodes, object);
    nodes.notices(answer.notices(), object);
    return object;
  }

  /**
   * 写出说明: an explanation in the language it has; what it hides stays hidden.
   *
   * @param explanation the explanation
   * @return the explanation as a tree
   */
  public ObjectNode tree(Explanation explanation) {
    return ExplanationNodes.tree(explanation, new AnswerNodes(codecs, full, false));
  }

  /**
   * 写出补救: the fact to change, and what it has to become.
   *
   * @param remedy the remedy
   * @return the remedy as a tree
   * @throws IllegalArgumentException as {@link #write}
   */
  public ObjectNode tree(Remedy<?> remedy) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("pointer", remedy.attribute().description().pointer());
    new AnswerNodes(codecs, full, false).value("to", remedy.to(), object);
    return object;
  }
}
