/** 困难职工家庭: a household as an assessment sees it, its months and its school children. */
@UnionStyle
package org.uniondomain.core.hardship.household;

import org.uniondomain.core.style.UnionStyle;
