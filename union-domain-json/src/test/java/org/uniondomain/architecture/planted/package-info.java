/** Faults, each of which a rule of the architecture must catch. */
package org.uniondomain.architecture.planted;
