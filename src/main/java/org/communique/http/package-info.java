/** The HTTP port: alerts and ledgers for consumers, health and metrics for operators. */
package org.communique.http;
