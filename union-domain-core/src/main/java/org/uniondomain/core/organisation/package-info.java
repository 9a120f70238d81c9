/** 工会组织: unions at the grass roots, their bodies and their members' dues. */
@UnionStyle
package org.uniondomain.core.organisation;

import org.uniondomain.core.style.UnionStyle;
