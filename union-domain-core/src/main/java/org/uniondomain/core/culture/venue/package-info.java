/** 职工文化阵地: cultural venues of workers, their protection and their coverage. */
@UnionStyle
package org.uniondomain.core.culture.venue;

import org.uniondomain.core.style.UnionStyle;
