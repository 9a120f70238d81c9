/** 信访事项: petitions of workers and how they are dealt with. */
@UnionStyle
package org.uniondomain.core.service.petition;

import org.uniondomain.core.style.UnionStyle;
