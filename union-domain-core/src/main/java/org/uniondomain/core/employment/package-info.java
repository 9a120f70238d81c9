/** 就业服务: job fairs, cooperation of regions, and training. */
@UnionStyle
package org.uniondomain.core.employment;

import org.uniondomain.core.style.UnionStyle;
