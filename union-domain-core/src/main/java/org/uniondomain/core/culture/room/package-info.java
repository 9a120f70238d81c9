/** 职工书屋和心理辅导室: rooms for reading and for counselling. */
@UnionStyle
package org.uniondomain.core.culture.room;

import org.uniondomain.core.style.UnionStyle;
