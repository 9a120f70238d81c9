/**
 * 规则语言: a rule is data with a sentence for a surface.
 *
 * <p>{@link Attribute Attributes} name facts, {@link Threshold thresholds} hold the numbers of the
 * law, {@link Quantity} and {@link Condition} are the closed tree that a sentence builds, and
 * {@link Requirement}, {@link Determination} and {@link Calculation} are the three kinds of rule.
 * Binding a rule to a place and a day turns thresholds into constants; deciding, explaining and
 * auditing read the same tree. This package knows no subject.
 *
 * <p>Every quantity is evaluated as the interval of values still possible, every condition as a
 * {@link Truth}: what is not known widens the interval and never stands for zero or false.
 */
package org.uniondomain.rules.lang;
