/** 工会干部: officers, their contracts, working time, transfers and removals. */
@UnionStyle
package org.uniondomain.core.organisation.officer;

import org.uniondomain.core.style.UnionStyle;
