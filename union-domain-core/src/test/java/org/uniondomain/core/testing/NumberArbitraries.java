package org.uniondomain.core.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.identity.OrganisationCode;
import org.uniondomain.core.identity.Parsed;
import org.uniondomain.core.time.Period;

/**
 * 号码生成器: identity numbers that no person holds and credit codes that are not known to be given out.
 * The check characters are found by asking the library which one it accepts.
 */
public final class NumberArbitraries {
  private static final String CREDIT_CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private NumberArbitraries() {}

  /** 公民身份号码: numbers with the address code 150199, which has never been given out. */
  public static Arbitrary<IdentityNumber> identityNumbers() {
    return Combinators.combine(
            Arbitraries.integers().between(1930, 2009).shrinkTowards(1960),
            Arbitraries.integers().between(0, 364),
            Arbitraries.integers().between(1, 999))
        .as(
            (year, day, serial) ->
                String.format(
                    Locale.ROOT,
                    "150199%s%03d",
                    Period.year(year).start().plusDays(day).toString().replace("-", ""),
                    serial))
        .map(body -> completed(body, "0123456789X", IdentityNumber::parse));
  }

  /** 统一社会信用代码: codes of grassroots unions, enterprises and public bodies of Inner Mongolia. */
  public static Arbitrary<CreditCode> creditCodes() {
    List<String> places =
        List.of("150100", "150202", "150300", "150400", "150500", "150600", "150700", "152200");
    return Combinators.combine(
            Arbitraries.of("81", "91", "12", "92", "51"),
            Arbitraries.of(places),
            Arbitraries.integers().between(1, 9_999))
        .as(
            (kind, place, serial) ->
                kind
                    + place
                    + completed(
                            String.format(Locale.ROOT, "%08d", serial),
                            "0123456789X",
                            OrganisationCode::parse)
                        .code())
        .map(body -> completed(body, CREDIT_CHECKS, CreditCode::parse));
  }

  private interface Reading<T> {
    Parsed<T> parse(String text);
  }

  private static <T> T completed(String body, String checks, Reading<T> reading) {
    return checks
        .chars()
        .mapToObj(check -> reading.parse(body + (char) check).value())
        .flatMap(Optional::stream)
        .collect(Collectors.toList())
        .get(0);
  }
}
