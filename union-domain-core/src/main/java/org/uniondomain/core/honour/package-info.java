/** 评先评优: honours, whom they are given to, and what a model worker is due. */
@UnionStyle
package org.uniondomain.core.honour;

import org.uniondomain.core.style.UnionStyle;
