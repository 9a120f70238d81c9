/**
 * 最低生活保障: how an application for the minimum living allowance is handled, and what follows fraud
 * and refused work.
 */
package org.uniondomain.rules.hardship.allowance;
