/** 困难职工: households of workers in hardship, their income, their months and their children. */
@UnionStyle
package org.uniondomain.core.hardship;

import org.uniondomain.core.style.UnionStyle;
