/** 工会经费: members' dues, contributions and the finances of a union. */
@UnionStyle
package org.uniondomain.core.organisation.money;

import org.uniondomain.core.style.UnionStyle;
