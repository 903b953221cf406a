/** Puts the parts together to one running process. */
package org.communique.app;
