/** 劳动保护监督: safety supervisors, inspectors and committees of the unions. */
@UnionStyle
package org.uniondomain.core.service.safety;

import org.uniondomain.core.style.UnionStyle;
