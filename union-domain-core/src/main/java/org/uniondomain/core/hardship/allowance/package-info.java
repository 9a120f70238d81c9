/** 最低生活保障: an application for the minimum living allowance. */
@UnionStyle
package org.uniondomain.core.hardship.allowance;

import org.uniondomain.core.style.UnionStyle;
