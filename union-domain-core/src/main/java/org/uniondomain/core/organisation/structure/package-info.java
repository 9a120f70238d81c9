/** 工会机构: unions, what they are, their levels and their bodies. */
@UnionStyle
package org.uniondomain.core.organisation.structure;

import org.uniondomain.core.style.UnionStyle;
