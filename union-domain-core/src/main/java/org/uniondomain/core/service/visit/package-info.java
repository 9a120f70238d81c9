/** 下基层走访慰问: visits to the grass roots and consolation of households. */
@UnionStyle
package org.uniondomain.core.service.visit;

import org.uniondomain.core.style.UnionStyle;
