/** 以例说法: examples of every rule, from which docs/rules-by-example.md is made. */
package org.uniondomain.rules.example;
