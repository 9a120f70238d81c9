/** The code of the pages under docs/guide, which the build runs. */
package org.uniondomain.examples.guide;
