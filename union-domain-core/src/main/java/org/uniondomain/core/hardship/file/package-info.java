/** 困难职工档案: the file of a worker in hardship, its holder and its notices. */
@UnionStyle
package org.uniondomain.core.hardship.file;

import org.uniondomain.core.style.UnionStyle;
