/** 帮扶待遇: what is paid to a household, a person or a student, grant by grant and year by year. */
@UnionStyle
package org.uniondomain.core.aid.grant;

import org.uniondomain.core.style.UnionStyle;
