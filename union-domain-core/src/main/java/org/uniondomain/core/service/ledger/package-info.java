/** 服务职工工作台账: what officers did at the grass roots, entry by entry, and how it was assessed. */
@UnionStyle
package org.uniondomain.core.service.ledger;

import org.uniondomain.core.style.UnionStyle;
