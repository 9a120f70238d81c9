package org.uniondomain.core.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every entity: put it on the package, or on the entity itself.
 *
 * <p>An entity is an interface with {@code @Value.Immutable}, accessors without {@code get}, and a
 * {@code static builder()}. Its facts and listings are unknown until set:
 *
 * <pre>{@code
 * AwardFund fund = AwardFund.builder()
 *     .payroll(Money.yuan("1000000"))                                   // known
 *     .accrued(Fact.between(Money.yuan("9000"), Money.yuan("9500")))    // known within limits
 *     .build();                                                         // the rest: unknown
 * fund.withAccrued(Fact.known(Money.yuan("10000")));
 * }</pre>
 *
 * <p>Declare {@code List} and {@code Map}, not their Guava types; the stored value is immutable all
 * the same. There is no validation on building: contradictory data must be constructible, so that a
 * rule can report it.
 *
 * <p>An entity that holds personal data has a {@code default String shown()}, which is then what
 * its {@code toString} gives: what it is, and nothing of what was told.
 *
 * <p>Entities of a module of your own may use it too; they then need {@code org.immutables:encode}
 * in scope {@code provided}, next to the Immutables processor.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(jakarta = true, overshadowImplementation = true, underrideToString = "shown")
@FactsEnabled
@ListingsEnabled
public @interface UnionStyle {}
