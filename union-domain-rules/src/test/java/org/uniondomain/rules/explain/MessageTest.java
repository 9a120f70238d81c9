package org.uniondomain.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniondomain.rules.lang.Language;

@DisplayName("用语：每一条都有中文和英文，填空相同")
class MessageTest {
  @ParameterizedTest
  @EnumSource
  void hasBothLanguagesWithTheSamePlaces(Message message) {
    String chinese = message.template().in(Language.CHINESE);
    String english = message.template().in(Language.ENGLISH);
    assertThat(chinese).isNotEmpty();
    assertThat(english).isNotEmpty();
    assertThat(places(chinese)).isEqualTo(places(english));
  }

  @ParameterizedTest
  @EnumSource
  void fillsEveryPlaceAndLooksIntoNoArgument(Message message) {
    for (Language language : Language.values()) {
      assertThat(message.in(language, "a", "{0}", "c").replace("{0}", "")).doesNotContain("{");
    }
  }

  private static Set<String> places(String template) {
    return Pattern.compile("\\{\\d}")
        .matcher(template)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
