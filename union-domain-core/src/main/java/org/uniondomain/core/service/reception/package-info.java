/** 领导接待职工来访: the days on which leaders receive workers, and what came of them. */
@UnionStyle
package org.uniondomain.core.service.reception;

import org.uniondomain.core.style.UnionStyle;
