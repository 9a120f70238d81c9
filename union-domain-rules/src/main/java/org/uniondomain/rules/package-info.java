/** 规则: judges the facts. {@link org.uniondomain.rules.UnionRules} is where to begin. */
package org.uniondomain.rules;
