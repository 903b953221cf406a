/** Ledgers built anew from the statements beside the live ones, and the switch to them. */
package org.communique.ops.rebuild;
