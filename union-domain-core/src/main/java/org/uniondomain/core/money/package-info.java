/**
 * Exact amounts and fractions: renminbi in whole fen ({@link org.uniondomain.core.money.Money}),
 * exact ratios ({@link org.uniondomain.core.money.Ratio}) and the 128-bit arithmetic that compares
 * them without overflow ({@link org.uniondomain.core.money.ExactMath}).
 *
 * <p>Nothing here rounds unless a {@link org.uniondomain.core.money.Rounding} is named.
 */
package org.uniondomain.core.money;
