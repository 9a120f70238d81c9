/** 教育实践活动整改: what a campaign on the style of work found, and by when it is put right. */
@UnionStyle
package org.uniondomain.core.service.rectification;

import org.uniondomain.core.style.UnionStyle;
