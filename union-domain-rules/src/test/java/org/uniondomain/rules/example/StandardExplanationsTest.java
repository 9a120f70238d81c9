package org.uniondomain.rules.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Labelled;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Vocabulary;

@DisplayName("标准规则集的每一条规则都能说明")
class StandardExplanationsTest {
  private static final Rulebook BOOK = UnionRules.standard();

  @Test
  @DisplayName("even of a subject of which nothing is known, at any place and on any day")
  void everyRuleCanBeExplained() {
    for (Division place :
        ImmutableList.of(Division.NATION, InnerMongolia.HOHHOT, Regions.GUANGDONG, Regions.HEBEI)) {
      for (int year : new int[] {1990, 2002, 2013, 2026}) {
        BoundRulebook rules = BOOK.at(place, LocalDate.of(year, 6, 30));
        for (SubjectRules<?> subject : BOOK.subjects()) {
          for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            assertThat(explained(subject, rules, locale))
                .as("%s at %s in %s", subject.subject(), place, year)
                .doesNotContain("{", "}");
          }
        }
      }
    }
  }

  private static <S> String explained(SubjectRules<S> subject, BoundRulebook rules, Locale locale) {
    return rules.of(subject.subject().type()).assess(subject.vocabulary().empty()).explain(locale);
  }

  @Test
  @DisplayName("every constant that is shown has a Chinese and an English term")
  void everyConstantIsLabelled() {
    Set<String> bare = new TreeSet<>();
    BOOK.subjects().forEach(each -> collect(each.vocabulary(), bare));
    for (Rule<?> rule : BOOK.allRules()) {
      if (rule instanceof Determination<?, ?> determination) {
        note(determination.type(), bare);
      }
    }
    assertThat(bare).isEmpty();
  }

  private static void collect(Vocabulary<?> vocabulary, Set<String> bare) {
    for (Attribute<?, ?> fact : vocabulary.facts()) {
      if (fact instanceof Choice<?, ?> choice) {
        note(choice.type(), bare);
      }
    }
    Choice<?, ?> code = vocabulary.code();
    if (code != null) {
      note(code.type(), bare);
    }
    vocabulary.lists().forEach(each -> collect(each.vocabulary(), bare));
    vocabulary.parts().forEach(each -> collect(each.vocabulary(), bare));
  }

  private static void note(Class<?> type, Set<String> bare) {
    if (!Labelled.class.isAssignableFrom(type)) {
      bare.add(type.getName());
    }
  }
}
