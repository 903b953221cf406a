/** Events to people: headlines, subscriptions, what matches whom. */
package org.communique.alert;
