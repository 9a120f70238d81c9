package org.uniondomain.rules.explain;

import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Attribute;

/**
 * 变更: a change of one fact that would cure a breach.
 *
 * @param attribute the fact
 * @param from what it is now
 * @param to what it has to become
 */
public record Change(Attribute<?, ?> attribute, Fact<?> from, Fact<?> to) {}
