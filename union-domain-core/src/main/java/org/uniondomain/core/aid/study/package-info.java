/** 金秋助学: students and the stages of their schooling. */
@UnionStyle
package org.uniondomain.core.aid.study;

import org.uniondomain.core.style.UnionStyle;
