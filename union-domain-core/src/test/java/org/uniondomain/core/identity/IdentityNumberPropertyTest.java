package org.uniondomain.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentityNumberPropertyTest {

  @Provide
  Arbitrary<String> seventeenDigits() {
    return Arbitraries.integers()
        .between(0, 99_999)
        .tuple2()
        .map(
            pair ->
                "150199"
                    + (1900 + pair.get1() % 100)
                    + two(1 + pair.get1() % 12)
                    + two(1 + pair.get2() % 28)
                    + three(1 + pair.get2() % 999));
  }

  @Property
  void readingNeverThrows(@ForAll String text) {
    assertThat(IdentityNumber.parse(text).value().isPresent())
        .isEqualTo(!IdentityNumber.parse(text).hasError());
    IdentityNumber.upgrade(text);
    CreditCode.parse(text);
    OrganisationCode.parse(text);
  }

  @Property
  void everyWrongDigitIsFound(
      @ForAll("seventeenDigits") String body,
      @ForAll @IntRange(max = 16) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    String number = body + CheckCharacters.identity(body);
    char wrong = (char) ('0' + (number.charAt(place) - '0' + shift) % 10);
    String spoiled = number.substring(0, place) + wrong + number.substring(place + 1);

    assertThat(IdentityNumber.parse(number).value()).isPresent();
    assertThat(IdentityNumber.parse(spoiled).value()).isEmpty();
  }

  @Property
  void everySwapOfNeighboursIsFound(
      @ForAll("seventeenDigits") String body, @ForAll @IntRange(max = 15) int place) {
    String number = body + CheckCharacters.identity(body);
    char first = number.charAt(place);
    char second = number.charAt(place + 1);
    String swapped = number.substring(0, place) + second + first + number.substring(place + 2);

    assertThat(IdentityNumber.parse(swapped).value().isPresent()).isEqualTo(first == second);
  }

  @Property
  void normalizingTwiceChangesNothing(@ForAll String text) {
    String normalized = NumberText.normalized(text);

    assertThat(NumberText.normalized(normalized)).isEqualTo(normalized);
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  private static String three(int value) {
    return value < 100 ? "0" + two(value) : Integer.toString(value);
  }
}
