package org.uniondomain.json.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Citation;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.FactWriter;
import org.uniondomain.json.LawWriter;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Remedy;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.lang.Vocabulary;

/** 写出表: which types are written by the library's writers: what is read, answers and the law. */
final class FactSerializers extends Serializers.Base {
  private final Vocabularies vocabularies;
  private final FactReader reader;
  private final FactWriter facts;
  private final AnswerWriter answers;
  private final LawWriter law;

  FactSerializers(
      Vocabularies vocabularies,
      FactReader reader,
      FactWriter facts,
      AnswerWriter answers,
      LawWriter law) {
    this.vocabularies = vocabularies;
    this.reader = reader;
    this.facts = facts;
    this.answers = answers;
    this.law = law;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Class<?> raw = type.getRawClass();
    if (raw == Fact.class) {
      return new WritingSerializer<Fact<?>>(erased(Fact.class), this::fact, Fact::isUnknown);
    }
    if (raw == Listing.class) {
      Vocabulary<?> items = vocabularies.reading(type.containedTypeOrUnknown(0).getRawClass());
      return items == null ? null : listing(items);
    }
    Vocabulary<?> vocabulary = vocabularies.writing(raw);
    if (vocabulary != null) {
      return subject(vocabulary);
    }
    if (vocabularies.isCode(raw) || (FactDeserializers.isOwn(raw) && reader.reads(raw))) {
      return value(raw);
    }
    return answer(raw);
  }

  private @Nullable JsonSerializer<?> answer(Class<?> raw) {
    if (Assessment.class == raw) {
      return tree(FactSerializers.<Assessment<?>>erased(Assessment.class), this::tree);
    }
    if (Verdict.class.isAssignableFrom(raw)) {
      return tree(Verdict.class, answers::tree);
    }
    if (Answer.class.isAssignableFrom(raw)) {
      return tree(Answer.class, it -> answers.tree(it));
    }
    if (Explanation.class == raw) {
      return tree(Explanation.class, answers::tree);
    }
    if (Remedy.class.isAssignableFrom(raw)) {
      return tree(Remedy.class, it -> answers.tree(it));
    }
    if (Threshold.class == raw) {
      return tree(Threshold.class, it -> law.tree(it));
    }
    if (Overlay.class == raw) {
      return tree(Overlay.class, law::tree);
    }
    return Citation.class == raw ? tree(Citation.class, law::tree) : null;
  }

  private static <T> JsonSerializer<T> tree(Class<T> type, Function<T, JsonNode> tree) {
    return new WritingSerializer<>(
        type, (value, generator) -> generator.writeTree(tree.apply(value)), value -> false);
  }

  private JsonNode tree(Assessment<?> assessment) {
    return answers.tree(assessment);
  }

  private <S> JsonSerializer<S> subject(Vocabulary<S> vocabulary) {
    return new WritingSerializer<>(
        vocabulary.subject().type(),
        (value, generator) -> facts.write(vocabulary, value, generator),
        value -> false);
  }

  private <E> JsonSerializer<Listing<E>> listing(Vocabulary<E> items) {
    return new WritingSerializer<>(
        FactSerializers.<Listing<E>>erased(Listing.class),
        (value, generator) -> facts.writeListing(items, value, generator),
        value -> !value.isComplete() && value.items().isEmpty());
  }

  private <V> JsonSerializer<V> value(Class<V> type) {
    return tree(type, value -> facts.value(type, value));
  }

  private void fact(Fact<?> fact, JsonGenerator generator) throws IOException {
    generator.writeTree(
        facts
            .fact(fact)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "an unknown fact is said by leaving its member out; here is none")));
  }

  @SuppressWarnings("unchecked") // a class has no more to say of its parameters
  private static <T> Class<T> erased(Class<?> type) {
    return (Class<T>) type;
  }
}
