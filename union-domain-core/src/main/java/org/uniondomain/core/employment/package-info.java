/** 就业服务: job fairs, training and the recognition of persons in employment difficulty. */
@UnionStyle
package org.uniondomain.core.employment;

import org.uniondomain.core.style.UnionStyle;
