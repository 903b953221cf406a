/** Input found by coverage: each class takes bytes and must answer with a value or with the rejection that is promised, never otherwise. */
package org.communique.bench.fuzz;
