/** 家庭经济状况: who lives in a household, what comes in and what has to be spent. */
@UnionStyle
package org.uniondomain.core.hardship.economy;

import org.uniondomain.core.style.UnionStyle;
