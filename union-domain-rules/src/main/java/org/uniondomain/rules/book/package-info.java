/**
 * 规则集: rules gathered, bound to a place and a day, and asked.
 *
 * <p>A {@link Rulebook} holds rules by subject and the {@link Overlay overlays} of places. Binding
 * it is the only step that looks anything up; a {@link BoundRulebook} is immutable and safe to
 * share between threads.
 */
package org.uniondomain.rules.book;
