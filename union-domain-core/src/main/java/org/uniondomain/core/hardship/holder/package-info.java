/** 档案持有人: the person in whose name a household is on file, and who keeps that file. */
@UnionStyle
package org.uniondomain.core.hardship.holder;

import org.uniondomain.core.style.UnionStyle;
