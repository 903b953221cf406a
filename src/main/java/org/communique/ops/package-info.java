/** What operators look at: lag, accounts, health, metrics. */
package org.communique.ops;
