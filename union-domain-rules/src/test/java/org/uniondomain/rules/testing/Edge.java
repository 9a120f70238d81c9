package org.uniondomain.rules.testing;

/**
 * 临界案例: a subject one of whose values lies at a line that a rule draws.
 *
 * @param <S> the subject
 * @param line the line: what is compared and with which number of the law
 * @param attribute id of the fact whose value was chosen
 * @param side where it lies
 * @param decisive whether the answer of the rule differs between the sides
 * @param subject the subject; everything but the chosen value is known
 */
public record Edge<S>(String line, String attribute, Side side, boolean decisive, S subject) {}
