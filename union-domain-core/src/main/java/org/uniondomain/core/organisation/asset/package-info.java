/** 工会资产: what a union owns, and what becomes of it. */
@UnionStyle
package org.uniondomain.core.organisation.asset;

import org.uniondomain.core.style.UnionStyle;
