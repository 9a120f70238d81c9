/** 工会干部教育培训: classes for union officers and the teams that teach them. */
@UnionStyle
package org.uniondomain.core.service.training;

import org.uniondomain.core.style.UnionStyle;
