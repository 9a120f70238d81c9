/** 工会选举: elections, candidates and terms of committees. */
@UnionStyle
package org.uniondomain.core.organisation.election;

import org.uniondomain.core.style.UnionStyle;
