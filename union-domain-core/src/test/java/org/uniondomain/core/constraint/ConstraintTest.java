package org.uniondomain.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uniondomain.core.constraint.Validating.violations;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.testing.CreditCodeVectors;
import org.uniondomain.core.testing.IdentityNumberVectors;

class ConstraintTest {
  private static final Validator CHINESE = Validating.inChinese();
  private static final Validator ENGLISH = Validating.inEnglish();

  /** A user's own record. */
  record Applicant(
      @IdentityNumber @Nullable String identityNumber, @CreditCode @Nullable String employer) {}

  record Confirmed(@CreditCode(compared = true) String employer) {}

  record Place(@DivisionCode @Nullable String now, @DivisionCode(retired = true) String then) {}

  record Amounts(
      @MoneyRange(min = "0.00", max = "100.00") @Nullable Money money,
      @MoneyRange(min = "0.00", max = "100.00") @Nullable String text,
      @MoneyRange(min = "0.00", max = "100.00") @Nullable BigDecimal decimal) {}

  static List<String> goodNumbers() {
    return IdentityNumberVectors.VALID.stream().map(IdentityNumberVectors.Vector::text).toList();
  }

  static List<String> badNumbers() {
    return IdentityNumberVectors.INVALID.stream()
        .filter(each -> each.findings().contains("ERROR"))
        .map(IdentityNumberVectors.Vector::text)
        .toList();
  }

  static List<String> goodCodes() {
    return CreditCodeVectors.VALID.stream().map(CreditCodeVectors.Vector::text).toList();
  }

  @ParameterizedTest
  @MethodSource("goodNumbers")
  @DisplayName("公民身份号码: what the library reads is valid")
  void identity_numbers(String text) {
    assertThat(violations(ENGLISH, new Applicant(text, null))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("badNumbers")
  @DisplayName("公民身份号码: what the library refuses is a violation that shows no digit")
  void wrong_identity_numbers(String text) {
    List<String> found = violations(ENGLISH, new Applicant(text, null));

    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(
            each ->
                assertThat(each)
                    .startsWith("identityNumber: is not an identity number of a citizen: it")
                    .doesNotContainPattern("[0-9{}]"));
  }

  @Test
  @DisplayName("公民身份号码: the part that is wrong is named, in Chinese and English")
  void part_is_named() {
    Applicant applicant = new Applicant("110105194912310021", null);

    assertThat(violations(CHINESE, applicant)).containsExactly("identityNumber: 不是有效的公民身份号码：校验码不符");
    assertThat(violations(ENGLISH, applicant))
        .containsExactly(
            "identityNumber: is not an identity number of a citizen: its check character does not"
                + " fit");
  }

  @ParameterizedTest
  @MethodSource("goodCodes")
  @DisplayName("统一社会信用代码: what the library reads is valid")
  void credit_codes(String text) {
    assertThat(violations(ENGLISH, new Applicant(null, text))).isEmpty();
  }

  @Test
  @DisplayName("统一社会信用代码: a departure known from real use stands once compared, no other does")
  void compared_codes() {
    String good = goodCodes().get(0);
    String otherCheck = good.substring(0, 17) + (good.charAt(17) == '0' ? '1' : '0');

    assertThat(violations(CHINESE, new Applicant(null, otherCheck)))
        .containsExactly("employer: 不是有效的统一社会信用代码：校验码不符");
    assertThat(violations(CHINESE, new Confirmed(otherCheck))).isEmpty();
    assertThat(violations(CHINESE, new Confirmed(otherCheck.substring(1))))
        .containsExactly("employer: 不是有效的统一社会信用代码：长度不符");
  }

  @ParameterizedTest
  @CsvSource({
    "150102, 150102, true",
    "150124, 150103, true",
    "990000, 150102, false",
    "15010, 1, false"
  })
  @DisplayName("行政区划代码: of a place that exists; a withdrawn one only where allowed")
  void division_codes(String now, String then, boolean valid) {
    assertThat(violations(ENGLISH, new Place(now, then)).isEmpty()).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, false",
    "0.00, true",
    "0.01, true",
    "99.99, true",
    "100.00, true",
    "100.01, false"
  })
  @DisplayName("金额范围: both limits belong to the range, for amounts, texts and decimals")
  void money_limits(String yuan, boolean valid) {
    Amounts amounts = new Amounts(Money.yuan(yuan), yuan, new BigDecimal(yuan));

    assertThat(violations(ENGLISH, amounts)).hasSize(valid ? 0 : 3);
    assertThat(violations(CHINESE, amounts))
        .allSatisfy(each -> assertThat(each).endsWith(": 不是限额以内的金额（下限 0.00 元，上限 100.00 元；空为不限）"));
  }

  @ParameterizedTest
  @CsvSource({"1.005", "1E+1000000000", "1e-1000000000", "1E+30"})
  @DisplayName("金额范围: a decimal with more than two places, or beyond all amounts, is outside")
  void odd_decimals(String text) {
    assertThat(violations(ENGLISH, new Amounts(null, null, new BigDecimal(text)))).hasSize(1);
    assertThat(violations(ENGLISH, new Amounts(null, text, null))).hasSize(1);
  }

  @Test
  @DisplayName("金额范围: trailing zeros are no places")
  void trailing_zeros() {
    assertThat(violations(ENGLISH, new Amounts(null, null, new BigDecimal("1.50000")))).isEmpty();
    assertThat(violations(ENGLISH, new Amounts(null, null, new BigDecimal("1E+1")))).isEmpty();
  }

  record Shares(Fact<@RatioRange(minPercent = "0", maxPercent = "100") Ratio> share) {}

  @Test
  @DisplayName(
      "事实: the value, each end of a range and each choice are seen, unknown and none are not")
  void facts() {
    Ratio half = Ratio.of(1, 2);
    Ratio two = Ratio.of(2, 1);

    assertThat(violations(ENGLISH, new Shares(Fact.known(half)))).isEmpty();
    assertThat(violations(ENGLISH, new Shares(Fact.unknown()))).isEmpty();
    assertThat(violations(ENGLISH, new Shares(Fact.none()))).isEmpty();
    assertThat(violations(ENGLISH, new Shares(Fact.known(two))))
        .containsExactly(
            "share: is not a ratio within the limits (percent; least: 0, greatest: 100; empty: no"
                + " limit)");
    assertThat(violations(ENGLISH, new Shares(Fact.between(half, two)))).hasSize(1);
    assertThat(violations(ENGLISH, new Shares(Fact.atLeast(half)))).isEmpty();
    assertThat(violations(ENGLISH, new Shares(Fact.oneOf(List.of(half, two))))).hasSize(1);
  }

  @PeriodOrder
  record Stay(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) implements Dated {}

  @Test
  @DisplayName(
      "期间先后: the same day is in order, the day before is not, an unknown day is not compared")
  void period_order() {
    LocalDate day = LocalDate.of(2013, 6, 30);

    assertThat(violations(ENGLISH, new Stay(day, day))).isEmpty();
    assertThat(violations(ENGLISH, new Stay(day, null))).isEmpty();
    assertThat(violations(ENGLISH, new Stay(null, day))).isEmpty();
    assertThat(violations(CHINESE, new Stay(day, day.minusDays(1)))).containsExactly(": 止日早于起日");
  }

  static final class Booking {
    @PeriodOrder(validationAppliesTo = ConstraintTarget.PARAMETERS)
    Booking(LocalDate from, String purpose, LocalDate to) {
      assertThat(purpose + from + to).isNotEmpty();
    }
  }

  @Test
  @DisplayName("期间先后: the days among the parameters of a constructor")
  void parameter_order() throws NoSuchMethodException {
    LocalDate day = LocalDate.of(2013, 6, 30);
    var constructor =
        Booking.class.getDeclaredConstructor(LocalDate.class, String.class, LocalDate.class);
    var executables = ENGLISH.forExecutables();

    assertThat(executables.validateConstructorParameters(constructor, new Object[] {day, "a", day}))
        .isEmpty();
    assertThat(
            executables.validateConstructorParameters(
                constructor, new Object[] {day, "a", day.minusDays(1)}))
        .hasSize(1);
  }

  interface Filing {}

  record Draft(
      @IdentityNumber(groups = Filing.class, message = "{validatedName}号码有误") String number) {}

  @Test
  @DisplayName("校验组: asked only with its group; a message of the caller's own stands as it is")
  void groups() {
    Draft draft = new Draft("1");

    assertThat(violations(ENGLISH, draft)).isEmpty();
    assertThat(violations(ENGLISH, draft, Default.class)).isEmpty();
    assertThat(violations(ENGLISH, draft, Filing.class))
        .containsExactly("number: {validatedName}号码有误");
  }

  record Reversed(@MoneyRange(min = "2", max = "1") Money money) {}

  @Test
  @DisplayName("误用: limits in the wrong order are refused")
  void misuse() {
    assertThatThrownBy(() -> violations(ENGLISH, new Reversed(Money.ZERO)))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessageContaining("2 and 1");
  }
}
