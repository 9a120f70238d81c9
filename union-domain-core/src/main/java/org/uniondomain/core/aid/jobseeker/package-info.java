/** 就业帮扶: people who seek work and find it hard. */
@UnionStyle
package org.uniondomain.core.aid.jobseeker;

import org.uniondomain.core.style.UnionStyle;
