package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Vocabulary;

class StandardVocabulariesTest {
  static ImmutableList<Vocabulary<?>> vocabularies() {
    return UnionRules.standard().subjects().stream()
        .map(SubjectRules::vocabulary)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  @DisplayName("every subject of the standard book can be read and written")
  void readable(Vocabulary<?> vocabulary) {
    check(vocabulary);
  }

  private static <S> void check(Vocabulary<S> vocabulary) {
    ValueCodecs codecs = ValueCodecs.standard(true);
    if (vocabulary.code() != null) {
      assertThat(codecs.of(vocabulary.subject().type(), "")).isNotNull();
      return;
    }
    assertThat(FactReader.strict().read(vocabulary, "{}").orThrow()).isEqualTo(vocabulary.empty());
    for (Attribute<S, ?> attribute : vocabulary.facts()) {
      assertThat(codecs.of(attribute)).as(attribute.toString()).isNotNull();
      if (Members.isOwn(attribute)) {
        none(vocabulary, attribute);
      }
    }
    vocabulary.lists().forEach(each -> check(each.vocabulary()));
    vocabulary.parts().forEach(each -> check(each.vocabulary()));
  }

  private static <S, V> void none(Vocabulary<S> vocabulary, Attribute<S, V> attribute) {
    S subject = attribute.with(vocabulary.empty(), Fact.none());
    String json = FactWriter.complete().write(vocabulary, subject);

    assertThat(FactReader.strict().read(vocabulary, json).orThrow()).isEqualTo(subject);
  }
}
