/** 健康帮扶: screening for two cancers, and mutual aid for medical cost. */
@UnionStyle
package org.uniondomain.core.aid.health;

import org.uniondomain.core.style.UnionStyle;
