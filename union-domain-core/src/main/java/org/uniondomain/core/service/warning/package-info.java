/** 劳动关系预警: reports on enterprises and trades in which labour relations are at risk. */
@UnionStyle
package org.uniondomain.core.service.warning;

import org.uniondomain.core.style.UnionStyle;
