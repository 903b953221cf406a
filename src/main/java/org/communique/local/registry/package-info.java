/** The schema registry of the local default: Confluent's REST API over a file, or over nothing. */
package org.communique.local.registry;
