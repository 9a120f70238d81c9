/** 困难等次: tiers, categories, grounds, bars and exits. */
@UnionStyle
package org.uniondomain.core.hardship.tier;

import org.uniondomain.core.style.UnionStyle;
